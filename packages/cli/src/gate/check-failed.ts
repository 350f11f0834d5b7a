import { type CheckName, type Failure, isUserError } from '@sallyport/core'
import type { GateCheckResult } from './gate-check-result.ts'
import type { SkippedCheck } from './skip-request.ts'

/**
 * A check that threw looked at nothing. A mistake in the user's own rules stops the run as usage; anything else is data,
 * so that the other checks still speak. The message of a foreign error may quote content and is left out.
 */
export function checkFailed(check: CheckName, error: unknown): GateCheckResult {
  if (isUserError(error)) throw error
  const kind = error instanceof Error ? error.name : typeof error
  return nothingLookedAt({
    check,
    code: 'internal',
    message: `${check} stopped with an internal error (${kind})`,
    hint: 'run it again with SALLYPORT_DEBUG=1 and report it',
  })
}

export function checkSkipped({ check, reason }: SkippedCheck): GateCheckResult {
  return nothingLookedAt({
    check,
    code: 'skipped-by-user',
    message: `${check} was skipped: ${reason}`,
    hint: 'CI runs it all the same',
  })
}

function nothingLookedAt(failure: Failure): GateCheckResult {
  return { findings: [], failures: [failure], coverage: { check: failure.check, files: 0, bytes: 0, rules: 0 } }
}
