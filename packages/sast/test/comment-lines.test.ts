import { describe, expect, it } from 'vitest'
import { commentLines } from '../src/comment-lines.ts'
import { enclosingBlock } from '../src/enclosing-block.ts'
import { excerptOf } from '../src/excerpt.ts'

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

describe('enclosingBlock', () => {
  const lines = ['function f() {', '  const a = g( 1 )', '', '  h(a)', '}', 'h(b)']

  it('is what the nearest line above with less indentation heads', () => {
    expect(enclosingBlock(lines, 4, 4)).toBe('function f(){const a=g(1)h(a)')
    expect(enclosingBlock(lines, 6, 6)).toBe('h(b)')
  })

  it('does not change with the layout', () => {
    const other = ['', ...lines.map((line) => line.replaceAll('  ', '\t').replace('g( 1 )', 'g(1)'))]
    expect(enclosingBlock(other, 5, 5)).toBe(enclosingBlock(lines, 4, 4))
  })
})

describe('excerptOf', () => {
  it('hides what may be a secret', () => {
    const value = ['a1B2c3D4', 'e5F6g7H8', 'i9J0'].join('')
    expect(excerptOf([`f('x', '${value}')`], 1, 1, ['CWE-295'])).toBe("f('x', '(20 characters hidden)')")
    expect(excerptOf(["password = 'hunter2'"], 1, 1, ['CWE-798'])).toBe("password = '(7 characters hidden)'")
    expect(excerptOf(["f('hunter2', some_long_function_name_here)"], 1, 1, ['CWE-295'])).toContain('hunter2')
  })

  it('shows at most three lines, each of them short', () => {
    const shown = excerptOf(['x '.repeat(500), 'b', 'c', 'd'], 1, 4, []).split('\n')
    expect(shown.map((line) => line.length)).toEqual([200, 1, 1])
  })
})
