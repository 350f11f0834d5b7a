import { type CheckName, checkNames, type Decision, type Failure, type Outcome, strictest } from '@sallyport/core'
import { type FailureOutcome, failureMeanings, isAboutData } from '../failure-meanings.ts'
import type { JudgedInput } from '../judged-input.ts'
import * as messages from '../messages.ts'
import type { ExpectedCheck } from '../policy-input.ts'
import type { Row } from '../row.ts'

const reportedFailures: Row = (input) => {
  const groups = Map.groupBy(input.failures, ({ check, code }) => `${check}\0${code}`)
  return [...groups.values()].flatMap((failures) => {
    const [first] = failures
    return first === undefined ? [] : [failureDecision(first, failures, input)]
  })
}

function failureDecision(first: Failure, failures: readonly Failure[], input: JudgedInput): Decision {
  const { check, code } = first
  const meaning = failureMeanings[code]
  const hint = failures.find((failure) => failure.hint !== undefined)?.hint ?? messages.remedies[code]
  return {
    outcome: resolved(meaning[input.mode], check, input),
    reason: meaning.reason,
    check,
    message: messages.failed(first, failures.length),
    findings: [],
    next: hint,
  }
}

/** A check that was asked for and said nothing must not look like one that found nothing. */
const silentCheck: Row = (input) =>
  unexplained(input)
    .filter(({ check }) => !input.coverage.some((coverage) => coverage.check === check))
    .map(({ check }) => gap(check, 'check-silent', messages.silent(check), input))

const missedEntries: Row = (input) =>
  input.expected.flatMap(({ check, entries }) => {
    const coverage = input.coverage.filter((part) => part.check === check)
    const failures = input.failures.filter((failure) => failure.check === check && !isAboutData(failure.code))
    // Without a path a failure speaks of the whole check, and its own row judges it.
    if (coverage.length === 0 || failures.some(({ path }) => path === undefined)) return []
    const looked = coverage.reduce((sum, { files, excluded = [] }) => sum + files + excluded.length, 0)
    const missed = entries - looked - new Set(failures.map(({ path }) => path)).size
    return missed > 0 ? [gap(check, 'entries-missed', messages.missed(check, missed, entries), input)] : []
  })

/** Files went past an engine that had nothing to look for. */
const noRules: Row = (input) =>
  unexplained(input).flatMap(({ check, entries }) => {
    if (entries === 0 || (check !== 'secrets' && check !== 'sast')) return []
    const hasIdle = input.coverage.some(
      ({ check: name, rules, files, cached = 0, prescanned = 0 }) =>
        name === check && rules === 0 && files > cached + prescanned,
    )
    return hasIdle ? [gap(check, 'no-rules', messages.noRules(check), input)] : []
  })

const disabledCheck: Row = ({ settings }) =>
  checkNames
    .filter((check) => !settings.checks[check].enabled)
    .map((check) => ({ outcome: 'allow', reason: 'check-off', check, message: messages.off(check), findings: [] }))

function unexplained({ expected, failures }: JudgedInput): ExpectedCheck[] {
  return expected.filter(
    ({ check }) => !failures.some((failure) => failure.check === check && !isAboutData(failure.code)),
  )
}

function gap(check: CheckName, reason: string, message: string, input: JudgedInput): Decision {
  const outcome = resolved('configured', check, input)
  return { outcome, reason, check, message, findings: [], next: messages.remedies.internal }
}

function resolved(outcome: FailureOutcome, check: CheckName, { mode, settings }: JudgedInput): Outcome {
  if (outcome !== 'configured') return outcome
  const { local, ci } = settings.checks[check].onFailure
  const locally = local === 'block' ? 'incomplete' : 'warn'
  // The configuration cannot make CI milder than the hook.
  return mode === 'local' ? locally : strictest([ci === 'block' ? 'incomplete' : ci, locally])
}

export const coverageRows: readonly Row[] = [reportedFailures, silentCheck, missedEntries, noRules, disabledCheck]
