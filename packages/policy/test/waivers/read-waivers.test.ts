import { UserError } from '@sallyport/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { loadWaivers } from '../../src/index.ts'
import { waiver } from '../policy-input.ts'
import { entry } from './written-entry.ts'

async function problemsOf(text: string): Promise<string[]> {
  try {
    await loadWaivers({ bytes: Buffer.from(text), source: 'w.yaml' })
  } catch (error) {
    if (error instanceof UserError && error.code === 'waivers-invalid') return error.message.split('\n')
    throw error
  }
  return []
}

describe('the file', () => {
  test('may be missing, empty, or hold nothing', async () => {
    expect(await loadWaivers({ bytes: undefined, source: 'w' })).toEqual({ waivers: [], digest: 'none' })
    for (const text of ['', '# nothing yet\n', 'version: 1\n', 'waivers:\n', 'waivers: []\n']) {
      expect((await loadWaivers({ bytes: Buffer.from(text), source: 'w' })).waivers).toEqual([])
    }
  })

  test('reads an id of digits as text', async () => {
    const { waivers } = await loadWaivers({
      bytes: Buffer.from(`waivers:\n${entry({ id: '123456789012', count: '3', approved_by: 'sam' })}`),
      source: 'w',
    })
    expect(waivers).toEqual([
      waiver({ id: '123456789012', rule: 'sast/x', reason: 'r', owner: 'o', count: 3, approvedBy: 'sam' }),
    ])
  })

  test.each([
    [
      'a key',
      `waivers:\n${entry({ expiry: '2026-12-01' })}`,
      ['w.yaml:8:5: waivers[0].expiry is not a known key; did you mean expires?'],
    ],
    [
      'a missing date',
      'waivers:\n  - id: 0123456789ab\n    rule: a/b\n    reason: r\n    created: 2026-01-01\n',
      ['w.yaml:2:5: waivers[0].expires is missing'],
    ],
    [
      'a day that is none',
      `waivers:\n${entry({ expires: '2026-02-30' })}`,
      ['w.yaml:7:5: waivers[0].expires must be a day such as 2026-12-31'],
    ],
    [
      'dates in the wrong order',
      `waivers:\n${entry({ expires: '2026-10-01' })}`,
      ['w.yaml:7:5: waivers[0].expires is before created'],
    ],
    [
      'a short id',
      `waivers:\n${entry({ id: 'abc' })}`,
      ['w.yaml:2:5: waivers[0].id must be a fingerprint: 12 to 64 hexadecimal digits'],
    ],
    [
      'a count of none',
      `waivers:\n${entry({ count: '0' })}`,
      ['w.yaml:8:5: waivers[0].count must be a whole number from 1 to 999999'],
    ],
    [
      'an entry twice',
      `waivers:\n${entry()}${entry()}`,
      ['w.yaml:8:5: waivers[1] repeats waivers[0]; raise its count instead'],
    ],
    [
      'two mistakes',
      `waiver: []\nwaivers:\n${entry({ reason: '""' })}`,
      [
        'w.yaml:1:1: waiver is not a known key; did you mean waivers?',
        'w.yaml:5:5: waivers[0].reason must not be empty',
      ],
    ],
    [
      'an alias',
      'version: &a 1\nwaivers: *a\n',
      [
        'w.yaml:1:13: anchors and aliases are not supported; write the value out',
        'w.yaml:2:10: anchors and aliases are not supported; write the value out',
      ],
    ],
    ['a list', '- a\n', ['w.yaml:1:1: must be a mapping of keys to values']],
    ['text for the list', 'waivers: all\n', ['w.yaml:1:1: waivers must be a list']],
    ['a newer version', 'version: 2\n', ['w.yaml:1:1: version must be 1']],
    ['open quotes', 'waivers: "', ['w.yaml:1:11: Missing closing "quote']],
    ['no end of depth', '['.repeat(50_000), ['w.yaml:1:1: is nested too deeply']],
  ])('names %s', async (_, text, problems) => {
    expect(await problemsOf(text)).toEqual(problems)
  })

  test('any bytes give waivers or a UserError', async () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      fc.string({ unit: fc.constantFrom(...'{}[]:-?!&*#|>%"\n ,a1'), maxLength: 60 }).map((text) => Buffer.from(text)),
      fc.json().map((text) => Buffer.from(`{"waivers": ${text}}`)),
    )
    await fc.assert(
      fc.asyncProperty(bytes, async (content) => {
        const outcome = await loadWaivers({ bytes: content, source: 'w' }).catch((error: unknown) => error)
        if (outcome instanceof Error) expect(outcome).toBeInstanceOf(UserError)
      }),
      { numRuns: 1_500 },
    )
  })

  test('a cached file is not parsed again, a foreign entry is ignored', async () => {
    const entries = new Map<string, unknown>()
    const cache = {
      get: (key: string) => entries.get(key),
      set: (key: string, value: unknown) => entries.set(key, value),
    }
    const request = { bytes: Buffer.from(`waivers:\n${entry()}`), source: 'w', cache }
    const first = await loadWaivers(request)
    expect(await loadWaivers(request)).toEqual(first)
    const [key] = entries.keys()
    entries.set(key ?? '', { body: '[]', digest: 'x' })
    expect(await loadWaivers(request)).toEqual(first)
  })
})
