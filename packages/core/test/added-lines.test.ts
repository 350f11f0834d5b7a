import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addedAgainstAll, addedLines, everyLine, type LineRange, touches } from '../src/index.ts'

const bytes = (lines: readonly string[]) => Buffer.from(lines.join('\n'))
const numbers = (ranges: readonly LineRange[]) =>
  ranges.flatMap(({ start, end }) => Array.from({ length: end - start + 1 }, (_, index) => start + index))

/** Few different lines, so that many are equal. */
const someLines = fc.array(fc.constantFrom('a', 'b', 'c', '', '}'), { maxLength: 40 })

describe('added lines', () => {
  it('are those that an edit put there', () => {
    expect(addedLines(bytes(['a', 'b', 'c']), bytes(['a', 'x', 'b', 'c', 'y']))).toEqual([
      { start: 2, end: 2 },
      { start: 5, end: 5 },
    ])
    expect(addedLines(bytes(['a', 'b']), bytes(['b']))).toEqual([])
    expect(addedLines(bytes(['a']), bytes(['a']))).toEqual([])
  })

  it('do not count a changed line end', () => {
    expect(addedLines(Buffer.from('a\nb\n'), Buffer.from('a\r\nb\r\n'))).toEqual([])
  })

  it('without them the new text is a subsequence of the old, and no shorter edit exists', () => {
    fc.assert(
      fc.property(someLines, someLines, (before, after) => {
        const added = new Set(numbers(addedLines(bytes(before), bytes(after))))
        const afterLines = bytes(after).toString().split('\n')
        const kept = afterLines.filter((_line, index) => !added.has(index + 1))
        const old = bytes(before).toString().split('\n')
        expect(isSubsequence(kept, old)).toBe(true)
        expect(kept.length).toBe(longestCommon(old, afterLines))
      }),
      { numRuns: 500 },
    )
  })

  it('are all lines where the edit is too long to align', () => {
    const many = (prefix: string) => bytes(Array.from({ length: 1500 }, (_, index) => `${prefix}${index}`))
    expect(numbers(addedLines(many('a'), many('b')))).toHaveLength(1500)
  })

  it('of a merge are new against every parent', () => {
    const after = bytes(['ours', 'theirs', 'evil'])
    expect(numbers(addedAgainstAll([bytes(['ours']), bytes(['theirs'])], after))).toEqual([3])
    expect(addedAgainstAll([], after)).toEqual(everyLine(after))
  })

  it('touch what overlaps them', () => {
    expect(touches([{ start: 3, end: 5 }], 5, 9)).toBe(true)
    expect(touches([{ start: 3, end: 5 }], 6, 9)).toBe(false)
    expect(touches([{ start: 3, end: 5 }], 1, 2)).toBe(false)
  })
})

function isSubsequence(part: readonly string[], whole: readonly string[]): boolean {
  let at = 0
  for (const line of whole) if (at < part.length && line === part[at]) at++
  return at === part.length
}

/** By the textbook's table, as an oracle. */
function longestCommon(a: readonly string[], b: readonly string[]): number {
  let previous = new Array<number>(b.length + 1).fill(0)
  for (const left of a) {
    const row = [0]
    for (const [index, right] of b.entries())
      row.push(left === right ? (previous[index] ?? 0) + 1 : Math.max(previous[index + 1] ?? 0, row[index] ?? 0))
    previous = row
  }
  return previous[b.length] ?? 0
}
