import { type CheckName, checkNames, closestName, UserError } from '@sallyport/core'

export interface SkippedCheck {
  readonly check: CheckName
  readonly reason: string
}

/**
 * `SALLYPORT_SKIP=secrets,sast` or `all`, with `SALLYPORT_REASON`: the bypass. Local only; the report names it, CI never asks.
 * A bypass without a reason or with a name that does not exist is refused, so that a typing mistake cannot switch anything off unnoticed.
 */
export function readSkipRequest(env: Readonly<Record<string, string | undefined>>): SkippedCheck[] {
  const written = env.SALLYPORT_SKIP?.trim()
  if (written === undefined || written === '') return []
  const reason = env.SALLYPORT_REASON?.trim() ?? ''
  if (reason === '')
    throw new UserError('usage', 'SALLYPORT_SKIP needs a reason', 'set SALLYPORT_REASON="why", it goes into the report')
  const names = written === 'all' ? [...checkNames] : written.split(',').map((name) => name.trim())
  return names.map((name) => ({ check: asCheckName(name), reason }))
}

/** `--checks secrets,sast`. */
export function readCheckSelection(written: string | undefined): readonly CheckName[] {
  return written === undefined ? checkNames : written.split(',').map((name) => asCheckName(name.trim()))
}

function asCheckName(name: string): CheckName {
  const known = checkNames.find((candidate) => candidate === name)
  if (known !== undefined) return known
  const suggestion = closestName(name, checkNames)
  throw new UserError(
    'usage',
    `there is no check called ${name}`,
    suggestion === undefined ? `checks: ${checkNames.join(', ')}` : `did you mean ${suggestion}?`,
  )
}
