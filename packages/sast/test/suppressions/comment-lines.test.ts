import { describe, expect, it } from 'vitest'
import { commentLines } from '../../src/suppressions/comment-lines.ts'

describe('commentLines', () => {
  it.each([
    ['javascript', "x('// no') // yes", ' yes', false],
    ['javascript', '`//', '', false],
    ['javascript', '  /* yes */', 'yes', true],
    ['python', "x = '# no' # yes", 'yes', false],
    ['python', '# yes', 'yes', true],
    ['yaml', 'url: http://x#no', '', false],
    ['yaml', 'run: x # yes', 'yes', false],
    ['html', '<!-- yes -->', 'yes', true],
    ['php', 'f(); # yes', 'yes', false],
    ['bash', 'echo "$#" # yes', 'yes', false],
    [undefined, '; yes', 'yes', true],
  ])('%s: %s', (language, line, comment, isAlone) => {
    const [found] = commentLines(line, language)
    expect(found?.isAlone).toBe(isAlone)
    if (comment === '') expect(found?.comment).toBe('')
    else expect(found?.comment).toContain(comment.trim())
    expect(found?.comment).not.toContain('no')
  })

  it('knows comments and strings over several lines', () => {
    const lines = commentLines('/* a\nb */ c\n`d // e\nf // g` // h\n"i\n// j', 'javascript')
    expect(lines.map(({ comment }) => comment.trim())).toEqual(['a', 'b */', '', '// h', '', '// j'])
  })
})
