import { inspect } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  closestName,
  displayLines,
  displayText,
  isAtLeast,
  lineStarts,
  outcomes,
  positionAt,
  Secret,
  severities,
  strictest,
} from '../src/index.ts'

describe('a secret', () => {
  const value = ['s3', 'cr3t', 'value'].join('-')
  const secret = new Secret(value)

  it('reaches no string, JSON, template or inspection', () => {
    for (const text of [
      String(secret),
      JSON.stringify({ secret }),
      `${secret}`,
      inspect({ secret }, { depth: 9, showHidden: true }),
      inspect(secret),
    ]) {
      expect(text).not.toContain(value)
      expect(text).toContain('characters hidden')
    }
    expect(Object.keys(secret)).toEqual([])
    expect(secret.reveal()).toBe(value)
  })

  it('has a keyed hash that depends on key, scope and value', () => {
    const key = Buffer.alloc(32, 1)
    expect(secret.hmac(key, 'rule')).toMatch(/^[0-9a-f]{64}$/)
    const others = [
      secret.hmac(Buffer.alloc(32, 2), 'rule'),
      secret.hmac(key, 'other'),
      new Secret('x').hmac(key, 'rule'),
    ]
    expect(new Set([secret.hmac(key, 'rule'), ...others]).size).toBe(4)
    // The boundary between scope and value counts.
    expect(new Secret('b').hmac(key, 'a')).not.toBe(new Secret('').hmac(key, 'ab'))
    expect(secret.equals(new Secret(value))).toBe(true)
    expect(secret.equals(new Secret(`${value}x`))).toBe(false)
  })
})

describe('text for a terminal', () => {
  it('holds no control, bidirectional or invisible character, whatever comes in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(displayText(text)).not.toMatch(
          /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]|\p{Surrogate}/u,
        )
        expect(displayLines(text).replaceAll('\n', '')).not.toMatch(/[\u0000-\u001f\u007f-\u009f]/)
      }),
    )
  })

  it('says what was there', () => {
    expect(displayText('a\u001b[2Jb\u202ec\n')).toBe('a\\u{1b}[2Jb\\u{202e}c\\u{a}')
    expect(displayLines('a\r\n\tb')).toBe('a\n  b')
    expect(displayText('grün 日本 é')).toBe('grün 日本 é')
  })
})

describe('positions', () => {
  it('are lines and UTF-16 columns, from byte offsets', () => {
    const bytes = Buffer.from('ab\nü😀x\n')
    const starts = lineStarts(bytes)
    expect(positionAt(bytes, starts, 0)).toEqual({ line: 1, column: 1 })
    expect(positionAt(bytes, starts, bytes.indexOf('x'))).toEqual({ line: 2, column: 4 })
    expect(positionAt(bytes, starts, bytes.length)).toEqual({ line: 3, column: 1 })
  })

  it('agree with splitting the text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', '\n', 'ü', '😀', '\r\n'), { maxLength: 60 }),
        fc.nat(),
        (parts, seed) => {
          const at = parts.length === 0 ? 0 : seed % (parts.length + 1)
          const before = parts.slice(0, at).join('')
          const bytes = Buffer.from(parts.join(''))
          const lines = before.split('\n')
          expect(positionAt(bytes, lineStarts(bytes), Buffer.byteLength(before))).toEqual({
            line: lines.length,
            column: (lines.at(-1)?.length ?? 0) + 1,
          })
        },
      ),
    )
  })
})

describe('scales', () => {
  it('compare in order', () => {
    expect(isAtLeast(severities, 'critical', 'high')).toBe(true)
    expect(isAtLeast(severities, 'medium', 'high')).toBe(false)
    expect(strictest([])).toBe('allow')
    expect(strictest(['warn', 'block', 'review'])).toBe('block')
    expect(outcomes).toEqual(['allow', 'warn', 'review', 'incomplete', 'block'])
  })
})

describe('suggestions', () => {
  it('mend typing mistakes and nothing else', () => {
    expect(closestName('stagd', ['staged', 'all', 'range'])).toBe('staged')
    expect(closestName('chekcs', ['checks', 'paths'])).toBe('checks')
    expect(closestName('banana', ['staged', 'all', 'range'])).toBeUndefined()
    expect(closestName('x'.repeat(100_000), ['staged'])).toBeUndefined()
  })
})
