import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseMessage } from '../src/parse-message.ts'
import { pickedCommentChar } from '../src/picked-comment-char.ts'
import { gitTrailers } from './git-trailers.ts'
import { message, seed, titledMessage } from './message-arbitrary.ts'

function printed(bytes: Uint8Array, format: { divider?: boolean; commentChar?: string } = {}): string {
  return parseMessage(bytes, format)
    .trailers.map(({ key, raw }) => `${key}: ${raw}\n`)
    .join('')
}

const text = (value: string) => new Uint8Array(Buffer.from(value))
const scissors = '# ------------------------ >8 ------------------------\n'

/** Git before 2.43 mistakes the end where scissors follow a divider. */
function hasBoth(bytes: Uint8Array): boolean {
  const content = Buffer.from(bytes).toString('latin1')
  return /^---[ \t\r\n]/m.test(content) && content.includes('>8')
}

const edgeCases: readonly string[] = [
  '',
  '\n',
  'subject only',
  'AI-Extent: none\n',
  'subject\n\nAI-Extent: none',
  'subject\n\nAI-Extent: none\nCloses #12\n',
  'subject\n\nCloses #12\nAI-Extent: none\n',
  'subject\n\nCloses #12\nAI-Extent: none\nSigned-off-by: A <a@b.c>\n',
  'subject\n\nprose\nprose\nprose\nSigned-off-by: A <a@b.c>\n',
  'subject\n\nprose\nprose\nprose\nprose\nSigned-off-by: A <a@b.c>\n',
  'subject\n\n(cherry picked from commit 0123)\nAI-Extent: none\n',
  'subject\n\nBREAKING CHANGE: x\nAI-Extent: none\n',
  'subject\n\nBREAKING-CHANGE: x\nAI-Extent: none\n',
  'subject\n\nAI-Extent: none\n\nSigned-off-by: A <a@b.c>\n',
  'subject\n\nAI-Extent: none\nhttps://example.org/x\n',
  'subject\n\nbody\n---\nAI-Extent: none\n',
  'subject\n\nAI-Extent: none\n---\nfile | 1 +\n',
  'subject\n\nAI-Prompt: a\n  b\n\tc\nAI-Extent: full\n',
  'subject\r\n\r\nAI-Prompt: a\r\n  b\r\nAI-Extent: full\r\n',
  'subject\n\nAI-Prompt: a\n# comment\n  b\nAI-Extent: full\n',
  `subject\n\nAI-Extent: none\n\n# Please enter\n${scissors}diff\n\nX: y\n`,
  `${scissors}X: y\n\nA: b\n`,
  'subject\n\nAI-Extent: none\n\nConflicts:\n\tfile\n\n',
  'subject\n\nAI-Extent: none\nConflicts:\n\tfile\n# c\n',
  '# c\n# d\n\nAI-Extent: none\n',
  'subject\n\n  AI-Extent: none\n',
  'subject\n\n  head\nAI-Extent: none\n',
  'subject\n\nAI-Extent : none\nAI-Extent\t: none\nAI Extent: none\n',
  'subject\n \t\nAI-Extent: none\n \n',
  'subject\n\n: none\nAI-Extent: none\n',
]

describe('parseMessage agrees with git interpret-trailers', () => {
  it.each([false, true])('on the edge cases, divider %s', (divider) => {
    const messages = edgeCases.map(text)
    const expected = gitTrailers(messages, { divider })
    expect(messages.map((bytes) => printed(bytes, { divider }))).toEqual(expected)
    expect(expected.filter((output) => output !== '').length).toBeGreaterThan(10)
  })

  it('on thousands of generated messages', () => {
    const messages = [
      ...fc.sample(message, { seed, numRuns: 1_500 }),
      ...fc.sample(titledMessage, { seed, numRuns: 3_000 }),
    ]
    const expected = gitTrailers(messages)
    const differing = messages.filter((bytes, index) => printed(bytes) !== expected[index])
    expect(differing.map((bytes) => JSON.stringify(Buffer.from(bytes).toString('latin1'))).slice(0, 3)).toEqual([])
    expect(expected.filter((output) => output !== '').length).toBeGreaterThan(400)
  })

  it('on generated messages with a divider', () => {
    const messages = fc.sample(titledMessage, { seed, numRuns: 1_500 }).filter((bytes) => !hasBoth(bytes))
    const expected = gitTrailers(messages, { divider: true })
    const differing = messages.filter((bytes, index) => printed(bytes, { divider: true }) !== expected[index])
    expect(differing.map((bytes) => JSON.stringify(Buffer.from(bytes).toString('latin1'))).slice(0, 3)).toEqual([])
  })

  it('with another comment character', () => {
    const messages = fc.sample(titledMessage, { seed, numRuns: 1_000 })
    const expected = gitTrailers(messages, { commentChar: ';' })
    const differing = messages.filter((bytes, index) => printed(bytes, { commentChar: ';' }) !== expected[index])
    expect(differing.map((bytes) => JSON.stringify(Buffer.from(bytes).toString('latin1'))).slice(0, 3)).toEqual([])
  })
})

describe('pickedCommentChar', () => {
  it.each([
    ['', '#'],
    ['Add\n', '#'],
    ['Add\n\n# Please enter\n', '#'],
    ['Add\n\n# Heading\n\n; Please enter\n;\n', ';'],
    ['Add\n# a\n; b\n@ Please enter\n\n', '@'],
    [`Add\n\n# a\n${scissors.replace('#', ';')}+# of the diff\n`, ';'],
  ])('of %j is %s', (content, expected) => {
    expect(pickedCommentChar(text(content))).toBe(expected)
  })
})

describe('parseMessage', () => {
  it('gives subject, body and the lines of each trailer', () => {
    const parsed = parseMessage(
      text('# note\nadd\nexport\n\nWhy.\n\nMore.\n\nCloses: #1\nAI-Prompt: one\n  two\nX: y\n'),
    )
    expect(parsed.subject).toBe('add export')
    expect(parsed.body).toBe('Why.\n\nMore.')
    expect(parsed.trailers.map(({ key, value, line, endLine }) => [key, value, line, endLine])).toEqual([
      ['Closes', '#1', 9, 9],
      ['AI-Prompt', 'one two', 10, 11],
      ['X', 'y', 12, 12],
    ])
  })

  it('gives the bytes of each trailer back', () => {
    fc.assert(
      fc.property(titledMessage, (bytes) => {
        const parsed = parseMessage(bytes)
        for (const { key, start, end, line } of parsed.trailers) {
          const slice = Buffer.from(bytes.subarray(start, end)).toString('latin1')
          expect(slice.startsWith(key)).toBe(true)
          expect(Buffer.from(bytes.subarray(0, start)).toString('latin1').split('\n').length).toBe(line)
        }
      }),
    )
  })

  it('keeps bytes that are not UTF-8 and drops carriage returns of folded lines only in the decoded value', () => {
    const [first, second] = parseMessage(Buffer.from('s\r\n\r\nA: b\r\n  c\r\nB: \xe9\r\n', 'latin1')).trailers
    expect(first?.raw).toBe('b\r c')
    expect(first?.value).toBe('b c')
    expect(second?.raw).toBe('\xe9')
    expect(second?.value).toBe('\ufffd')
  })

  it('ends at a NUL, as strings do in Git', () => {
    expect(parseMessage(text('s\n\nA: b\n\0\nC: d\n')).trailers.map(({ key }) => key)).toEqual(['A'])
  })

  it.each([
    ['one line', 'x'.repeat(1 << 20)],
    ['white space', ' '.repeat(1 << 20)],
    ['empty lines', 's\n\n'.padEnd(1 << 20, '\n')],
    ['trailers', `s\n\n${'A: b\n'.repeat(200_000)}`],
    ['one folded value', `s\n\nA: b\n${' c\n'.repeat(300_000)}`],
    ['carriage returns', `s\n\nA: ${'\r'.repeat(1 << 20)}`],
    ['comments', `s\n\nA: b\n${'#\n'.repeat(500_000)}`],
    ['spaces in a value', `s\n\nA: ${' b'.repeat(500_000)}\n`],
  ])('reads a message of 1 MB: %s', (_, content) => {
    expect(parseMessage(text(content)).lines.length).toBeGreaterThan(0)
  })
})
