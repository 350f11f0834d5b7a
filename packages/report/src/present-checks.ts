import { type CheckName, checkNames, type RunReport } from '@sallyport/core'
import { type CheckMark, checkMark } from './check-mark.ts'
import { duration } from './duration.ts'
import { showText } from './show-text.ts'

export interface CheckRow {
  readonly check: CheckName
  readonly mark: CheckMark
  readonly files: number
  readonly rules: number
  readonly engine: string
  /** How many of `files` came out of the cache. */
  readonly cached: number
  /** Empty where it took a tenth of a second or less. */
  readonly time: string
}

/** One row per check that exists, run or not: a check that is missing from the list would look clean. */
export function presentChecks(report: RunReport): CheckRow[] {
  return checkNames.map((check) => {
    const coverage = report.coverage.filter((one) => one.check === check)
    const sum = (of: (one: (typeof coverage)[number]) => number) => coverage.reduce((total, one) => total + of(one), 0)
    const engines = coverage.flatMap(({ engine }) => (engine === undefined ? [] : [showText(engine)]))
    return {
      check,
      mark: checkMark(report, check),
      files: sum(({ files }) => files),
      rules: sum(({ rules }) => rules),
      engine: [...new Set(engines)].join(', '),
      cached: sum(({ cached }) => cached ?? 0),
      time: duration(timeOf(report, check)),
    }
  })
}

/** Timings are named after the step; a check's own step carries the check's name. */
function timeOf(report: RunReport, check: CheckName): number {
  return report.timings.find(({ step }) => step === check || step.split(/[\s:/]+/).includes(check))?.ms ?? 0
}
