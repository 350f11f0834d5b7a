import fc from 'fast-check'

/** The same messages in every run; change it to look further. */
export const seed = 20_261_122

const keys = [
  'AI-Extent',
  'ai-extent',
  'Assisted-by',
  'Signed-off-by',
  'Co-Authored-By',
  'https',
  'X',
  '-',
  'Change-Id',
]
const values = ['none', 'mostly', 'a b', '', 'claude-code:opus', '//x', 'é \u202e', 'Dana <d@e.org>', ':', '- x']

const trailerLine = fc
  .tuple(
    fc.constantFrom(...keys),
    fc.constantFrom(':', ': ', ' :', '\t : ', ' #', '=', ':  '),
    fc.constantFrom(...values),
  )
  .map((parts) => parts.join(''))

const oddLine = fc.constantFrom(
  'Closes #12',
  'some prose here',
  'BREAKING CHANGE: yes',
  '(cherry picked from commit 0123456789abcdef)',
  'Signed-off-by: ',
  'Signed-off-by:x',
  '# comment',
  '#AI-Extent: full',
  '; comment',
  '---',
  '--- a/file',
  '----',
  '-- ',
  'Conflicts:',
  '\tpath/in/conflict',
  '# ------------------------ >8 ------------------------',
  '#------------------------ >8 ------------------------',
  'diff --git a/x b/x',
  '  folded value',
  '\tfolded value',
  ' ',
  '\t',
  '',
  '',
  '',
  '\v',
  '\f x',
  '\r',
  ': empty key',
  'Key with space: v',
  'AI_Model: x',
  '🤖 Generated with [x](https://x)',
  'Key\u00a0: v',
)

const line = fc.oneof(
  { weight: 3, arbitrary: trailerLine },
  { weight: 3, arbitrary: oddLine },
  fc.string({ maxLength: 6 }),
)
const lineEnd = fc.constantFrom('\n', '\n', '\n', '\n', '\r\n')

/** Messages made of what Git's trailer rules turn on, in any order; some with CRLF, with invalid UTF-8, without a final newline. */
export const message: fc.Arbitrary<Uint8Array> = fc
  .record({
    lines: fc.array(fc.tuple(line, lineEnd), { maxLength: 14 }),
    last: fc.option(line, { nil: '' }),
    bad: fc.option(fc.tuple(fc.nat(300), fc.integer({ min: 128, max: 255 })), { nil: undefined, freq: 4 }),
  })
  .map(({ lines, last, bad }) => {
    const bytes = Buffer.from(`${lines.map((parts) => parts.join('')).join('')}${last}`.replaceAll('\0', ''))
    if (bad !== undefined && bytes.length > 0) bytes[bad[0] % bytes.length] = bad[1]
    return bytes
  })

/** The same with a title, so that more of them have a block. */
export const titledMessage: fc.Arbitrary<Uint8Array> = fc
  .tuple(message, fc.constantFrom('title\n\n', 'title\r\n\r\n', 'title\nmore\n\nbody\n\n', '# c\ntitle\n\n'))
  .map(([rest, title]) => Buffer.concat([Buffer.from(title), rest]))
