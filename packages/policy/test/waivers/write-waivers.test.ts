import { UserError } from '@sallyport/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { appendWaiver, formatWaivers, loadWaivers } from '../../src/index.ts'
import { fingerprint, waiver } from '../policy-input.ts'
import { entry } from './written-entry.ts'

describe('writing', () => {
  test('an entry more keeps comments, order and quotes', async () => {
    const text = `# Ask #security before you add one.\nversion: 1\nwaivers:\n  # the parser sees our own files only\n${entry({ reason: "'quoted, as it was'" })}\n  # until the rewrite\n${entry({ id: 'aaaaaaaaaaaa' })}`
    const written = await appendWaiver(
      text,
      waiver({ reason: 'yes: # "no"', count: 2, scope: 'a/**', approvedBy: 'sam' }),
    )
    expect(written.startsWith(text.trimEnd())).toBe(true)
    expect(written.slice(text.trimEnd().length)).toBe(
      `\n  - id: ${fingerprint('sast')}\n    rule: sast/some-rule\n    scope: a/**\n    reason: 'yes: # "no"'\n    owner: dana@example.com\n    approved_by: sam\n    created: 2026-11-01\n    expires: 2026-12-01\n    count: 2\n`,
    )
  })

  test.each(['', '# mine\n', 'version: 1\n', 'waivers:\n', 'version: 1\nwaivers: []\n'])(
    'an entry goes into %j',
    async (text) => {
      const written = await appendWaiver(text, waiver())
      expect((await loadWaivers({ bytes: Buffer.from(written), source: 'w' })).waivers).toEqual([waiver()])
      if (text.startsWith('#')) expect(written).toMatch(/^# mine\n/)
    },
  )

  test('a renewal stands beside the entry that has expired', async () => {
    const old = waiver({ created: '2026-01-01', expires: '2026-02-01' })
    const text = await appendWaiver(await formatWaivers([old]), waiver())
    expect((await loadWaivers({ bytes: Buffer.from(text), source: 'w' })).waivers).toEqual([old, waiver()])
  })

  test('an entry that could not be read again is refused', async () => {
    await expect(appendWaiver('', waiver({ reason: '' }))).rejects.toBeInstanceOf(UserError)
    await expect(appendWaiver(await formatWaivers([waiver()]), waiver())).rejects.toBeInstanceOf(UserError)
  })

  test('a file that is not valid is left alone', async () => {
    await expect(appendWaiver('waiver: []\n', waiver())).rejects.toBeInstanceOf(UserError)
  })

  test('whatever is written is read again', async () => {
    const line = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
      .map((text) => text.trim())
      .filter((text) => text !== '' && text.isWellFormed() && !text.includes('\ufeff'))
    const hex = fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 12, maxLength: 64 })
    const waivers = fc.array(
      fc
        .record({
          id: hex,
          reason: line,
          owner: line,
          scope: line,
          approvedBy: line,
          count: fc.integer({ min: 1, max: 999_999 }),
        })
        .map((part) => waiver(part)),
      { maxLength: 5 },
    )
    await fc.assert(
      fc.asyncProperty(waivers, async (list) => {
        const distinct = [...new Map(list.map((item) => [item.id, item])).values()]
        const text = await formatWaivers(distinct, 'Two\nlines')
        expect(text).toMatch(/^# Two\n# lines\n/)
        expect((await loadWaivers({ bytes: Buffer.from(text), source: 'w' })).waivers).toEqual(distinct)
      }),
      { numRuns: 500 },
    )
  })
})
