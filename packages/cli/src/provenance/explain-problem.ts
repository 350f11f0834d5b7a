import { closestName, UserError } from '@sallyport/core'
import { problemReference, referenceLines } from '@sallyport/provenance'
import type { ExitCode } from '../command.ts'
import type { World } from '../world.ts'

/** `provenance explain AP002`: why the rule exists, its message, and how to mend it. */
export function explainProblem(operands: readonly string[], world: World): ExitCode {
  const [code = '', ...others] = operands
  const entry = problemReference.find((known) => known.code === code.toUpperCase())
  if (entry === undefined || others.length > 0) {
    const codes = problemReference.map((known) => known.code)
    const suggestion = closestName(code.toUpperCase(), codes)
    throw new UserError(
      'usage',
      'explain takes one code',
      suggestion === undefined ? `codes: ${codes.join(', ')}` : `did you mean ${suggestion}?`,
    )
  }
  world.stdout.write(`${referenceLines(entry).join('\n')}\n`)
  return 0
}
