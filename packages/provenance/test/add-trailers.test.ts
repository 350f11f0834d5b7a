import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addTrailers } from '../src/add-trailers.ts'
import { formatTrailer } from '../src/format-trailer.ts'
import { parseMessage } from '../src/parse-message.ts'
import { gitTrailers } from './git-trailers.ts'
import * as arbitrary from './message-arbitrary.ts'

const bytes = (text: string) => new Uint8Array(Buffer.from(text))
const text = (value: Uint8Array) => Buffer.from(value).toString()
/** An open last line `Conflicts:` is a trailer, an ended one opens a block that Git ignores: no edit can keep both. */
const isSettled = (value: Uint8Array) => !text(value).endsWith('Conflicts:')
const message = arbitrary.message.filter(isSettled)
const titledMessage = arbitrary.titledMessage.filter(isSettled)
const extent = { key: 'AI-Extent', value: 'none' }
const helper = { key: 'Assisted-by', value: 'codex:gpt-5.6' }

const added = fc.array(
  fc.record({
    key: fc.constantFrom('AI-Extent', 'Assisted-by', 'AI-Prompt', 'Risk-Accepted', 'Signed-off-by', 'Closes'),
    value: fc.oneof(
      fc.constantFrom('none', 'full', 'a b'),
      fc.string({ minLength: 1, maxLength: 200, unit: 'binary' }),
    ),
  }),
  { maxLength: 4 },
)

function isSubsequence(part: Uint8Array, whole: Uint8Array): boolean {
  let at = 0
  for (const byte of whole) if (at < part.length && part[at] === byte) at++
  return at === part.length
}

describe('addTrailers', () => {
  it.each([
    ['subject', 'subject\n\nAI-Extent: none\n'],
    ['subject\n', 'subject\n\nAI-Extent: none\n'],
    ['subject\r\n\r\nbody\r\n', 'subject\r\n\r\nbody\r\n\r\nAI-Extent: none\r\n'],
    ['s\n\nbody\n\nCloses: #1', 's\n\nbody\n\nCloses: #1\nAI-Extent: none\n'],
    ['s\n\nSigned-off-by: A <a@b.c>\n', 's\n\nAI-Extent: none\nSigned-off-by: A <a@b.c>\n'],
    ['s\n\nCloses #1\n', 's\n\nCloses #1\n\nAI-Extent: none\n'],
    ['s\n\nA: b\n\n# Please\n# enter\n', 's\n\nA: b\nAI-Extent: none\n\n# Please\n# enter\n'],
    [
      's\n\n# c\n# ------------------------ >8 ------------------------\ndiff',
      's\n\nAI-Extent: none\n\n# c\n# ------------------------ >8 ------------------------\ndiff',
    ],
    ['\n# Please enter\n', '\n\nAI-Extent: none\n# Please enter\n'],
    ['', '\n\nAI-Extent: none\n'],
    ['s\n\nConflicts:', 's\n\nAI-Extent: none\n\nConflicts:'],
    [
      '# ------------------------ >8 ------------------------',
      '\n\nAI-Extent: none\n# ------------------------ >8 ------------------------',
    ],
    [
      's\n\nAI-Prompt: a\n  b\nMicro-App: x\n',
      's\n\nAI-Prompt: a\n  b\nMicro-App: x\n'.replace('AI-Prompt', 'AI-Extent: none\nAI-Prompt'),
    ],
    [
      's\n\nAI-Extent: none\nX: y\nSigned-off-by: A <a@b.c>\n',
      's\n\nAI-Extent: none\nX: y\nSigned-off-by: A <a@b.c>\n',
    ],
  ])('puts AI-Extent into %j', (before, after) => {
    expect(text(addTrailers(bytes(before), [extent]))).toBe(after)
  })

  it('orders a block as the vocabulary does, sign-off last', () => {
    const all = [
      { key: 'Signed-off-by', value: 'D <d@e.f>' },
      { key: 'Risk-Accepted', value: 'RA-1 expires=2026-12-31' },
      { key: 'Micro-App', value: 'x' },
      extent,
      { key: 'Reviewed-by', value: 'E <e@f.g>' },
      helper,
      { key: 'AI-Used-for', value: 'code' },
    ]
    const keys = parseMessage(addTrailers(bytes('s\n\nCloses: #1\n'), all)).trailers.map(({ key }) => key)
    expect(keys).toEqual([
      'Closes',
      'Assisted-by',
      'AI-Extent',
      'AI-Used-for',
      'Micro-App',
      'Risk-Accepted',
      'Reviewed-by',
      'Signed-off-by',
    ])
  })

  it('adds exact duplicates once, and a second value of the same key', () => {
    const once = addTrailers(bytes('s\n'), [helper, helper, { key: 'assisted-by', value: ' codex:gpt-5.6 ' }])
    expect(text(once)).toBe('s\n\nAssisted-by: codex:gpt-5.6\n')
    expect(text(addTrailers(once, [{ key: 'Assisted-by', value: 'amp:x' }]))).toContain('gpt-5.6\nAssisted-by: amp:x\n')
  })

  it('writes no further trailer for a value with a line feed', () => {
    const forged = addTrailers(bytes('s\n'), [
      { key: 'AI-Prompt', value: 'a\nSigned-off-by: Evil <e@e>\r\n\u2028X: y' },
    ])
    expect(parseMessage(forged).trailers).toMatchObject([
      { key: 'AI-Prompt', value: 'a Signed-off-by: Evil <e@e> X: y' },
    ])
  })

  it('refuses a key that Git would not read', () => {
    expect(() => addTrailers(bytes('s\n'), [{ key: 'AI Extent', value: 'none' }])).toThrow(TypeError)
    expect(() => addTrailers(bytes('s\n'), [{ key: 'X\nY', value: 'none' }])).toThrow(TypeError)
  })

  it('only inserts, and changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.oneof(message, titledMessage), added, (before, trailers) => {
        const after = addTrailers(before, trailers)
        expect(isSubsequence(before, after)).toBe(true)
        expect(addTrailers(after, trailers)).toEqual(after)
        expect(before.length > 0 && trailers.length === 0 ? after : before).toEqual(before)
      }),
      { seed: arbitrary.seed, numRuns: 500 },
    )
  })

  it('leaves everything before and after the inserted lines as it was', () => {
    fc.assert(
      fc.property(titledMessage, (before) => {
        const after = addTrailers(before, [helper])
        const grown = after.length - before.length
        const at = before.findIndex((byte, index) => byte !== after[index])
        const head = at === -1 ? before.length : at
        // One contiguous piece went in: what follows the common head is the rest, shifted.
        expect(Buffer.from(after.subarray(head + grown))).toEqual(Buffer.from(before.subarray(head)))
      }),
      { seed: arbitrary.seed, numRuns: 500 },
    )
  })

  it('is read by Git, with every trailer that was there', () => {
    const cases = fc.sample(fc.tuple(fc.oneof(message, titledMessage), fc.constantFrom([extent], [helper, extent])), {
      seed: arbitrary.seed,
      numRuns: 1_500,
    })
    const results = cases.map(([before, trailers]) => addTrailers(before, trailers))
    const output = gitTrailers(results)
    const before = gitTrailers(cases.map(([original]) => original))
    for (const [index, [original, trailers]] of cases.entries()) {
      const lines = output[index]?.split('\n') ?? []
      for (const { key, value } of trailers) {
        expect(
          lines.map((line) => line.toLowerCase()),
          JSON.stringify(Buffer.from(original).toString('latin1')),
        ).toContain(`${key}: ${value}`.toLowerCase())
      }
      for (const line of before[index]?.split('\n') ?? []) {
        expect(lines, JSON.stringify(Buffer.from(original).toString('latin1'))).toContain(line)
      }
    }
  })
})

describe('formatTrailer', () => {
  it('folds AI-Prompt so that Git reads one line', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[!-~]{1,30}$/), { minLength: 1, maxLength: 60 }), (words) => {
        const lines = formatTrailer({ key: 'AI-Prompt', value: words.join(' ') })
        expect(lines.every((line) => line.length <= 80)).toBe(true)
        const [trailer] = parseMessage(bytes(`s\n\n${lines.join('\n')}\n`)).trailers
        expect(trailer?.value).toBe(words.join(' '))
      }),
    )
  })
})
