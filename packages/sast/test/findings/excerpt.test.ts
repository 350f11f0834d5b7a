import { describe, expect, it } from 'vitest'
import { excerptOf } from '../../src/findings/excerpt.ts'

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
