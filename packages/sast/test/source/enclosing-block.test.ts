import { describe, expect, it } from 'vitest'
import { enclosingBlock } from '../../src/source/enclosing-block.ts'

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
