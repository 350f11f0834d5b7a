import { displayText } from '@sallyport/core'
import { parseMessage } from './parse-message.ts'
import type { Problem } from './problem.ts'
import type { ProblemEntry } from './problem-reference.ts'
import { profiles } from './profiles.ts'
import { ruleOf } from './rule-of.ts'
import { validate } from './validate.ts'

const day = new Date('2026-11-22T00:00:00Z')

/** What the validation says about the example. Throws where it says something else: an entry must not go stale. */
export function exampleProblem({ code, example, profile = 'agent-model', settings }: ProblemEntry): Problem {
  const message = Buffer.from(`Add an export\n\nWhy it is there.\n\n${example.join('\n')}\n`)
  const problems = validate(parseMessage(message), { ...settings, now: day, profile: profiles[profile] })
  const problem = problems.find((found) => found.code === code)
  if (problem === undefined) throw new Error(`the example of ${code} does not have the problem`)
  return problem
}

/** An entry for a terminal. */
export function referenceLines(entry: ProblemEntry): string[] {
  const { severity, message, fix } = exampleProblem(entry)
  return [
    `${entry.code}  ${severity}, ${ruleOf(entry.code)}`,
    `  why      ${entry.why}`,
    ...entry.example.map((line, index) => `  ${index === 0 ? 'example ' : '        '} ${displayText(line)}`),
    `  says     ${message}`,
    `  fix      ${fix}`,
    `  docs     docs/provenance-codes.md#${entry.code.toLowerCase()}`,
  ]
}
