import { expect, it } from 'vitest'
import { problemReference } from '../src/problem-reference.ts'
import { exampleProblem, referenceLines } from '../src/reference-lines.ts'
import { problemCount } from '../src/rule-of.ts'

it('explains every code once, in order', () => {
  const codes = problemReference.map(({ code }) => code)
  expect(codes).toEqual([...new Set(codes)].toSorted())
  expect(codes).toHaveLength(problemCount)
})

it.each(problemReference)('$code: the example has the problem, and a fix', (entry) => {
  const problem = exampleProblem(entry)
  expect(problem.message).not.toBe('')
  expect(problem.fix).not.toBe('')
  expect(referenceLines(entry).join('')).not.toMatch(/[\u0000-\u001f\u202e]/)
})

it('does not explain with an example that has another problem', () => {
  expect(() => exampleProblem({ code: 'AP002', why: '', example: ['AI-Extent: none'] })).toThrow('AP002')
})
