import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { indexKeywords, scanForRules } from '../src/engine/keyword-index.ts'

/** Several begin alike, one is the beginning of another, some share their last bytes, some have rare signs. */
const words = [
  'acme-token',
  'acme-t',
  'acme-tokens',
  'acme_',
  'token',
  'sk_live_',
  'sk_liv',
  'n-token',
  '$2a$',
  '{~}',
  'zz^z',
]
const keywords = [[], ...words.map((word) => [word]), ['token', 'acme_'], ['sk_live_', 'sk_live_']]

function hitsOf(text: string): string[] {
  const hits: string[] = []
  scanForRules(Buffer.from(text), indexKeywords(keywords), (rule, start) => hits.push(`${rule} at ${start}`))
  return hits.sort()
}

function expectedHits(text: string): string[] {
  const bytes = Buffer.from(text)
  return keywords
    .flatMap((list, rule) =>
      [...new Set(list)].flatMap((keyword) =>
        Array.from({ length: bytes.length }, (_, at) => at)
          .filter((at) => bytes.toString('latin1', at, at + keyword.length).toLowerCase() === keyword)
          .map((at) => `${rule} at ${at}`),
      ),
    )
    .sort()
}

describe('the index of keywords', () => {
  it('finds what looking for each keyword by itself finds', () => {
    const pieces = fc.constantFrom(
      ...words,
      ...words.map((word) => word.toUpperCase()),
      'acme',
      'to',
      'é',
      '_',
      '\n',
      'K',
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 8 }), (parts) => {
        expect(hitsOf(parts.join(''))).toEqual(expectedHits(parts.join('')))
      }),
      { numRuns: 2_000 },
    )
  })

  it('knows how many rules have no keyword', () => {
    expect(indexKeywords([[], [], ['abc']]).withoutKeywords).toBe(2)
    expect(indexKeywords([[], []]).withoutKeywords).toBe(2)
    expect(indexKeywords([['abc']]).withoutKeywords).toBe(0)
  })
})
