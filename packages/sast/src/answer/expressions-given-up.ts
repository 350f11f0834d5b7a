import type { EngineIssue } from './judge-output.ts'

const checking = /\(semgrep\.engine\): checking (.+) with \d+ rules$/
/** Only where the task was traced. */
const beginning = /\(semgrep\.engine\): formula for (\S+) has /
const givenUp = /\(semgrep\.engine\): PCRE2? error while matching pattern-regex: (.+)$/

/** The engine has no setting for it. */
const hint = 'divide the file, or list a library of others in sast.exclude of .sallyport/config.yaml'

/**
 * Files on which an expression took too many steps, and the rules where the log is told to name them: the engine then reports no match
 * and no error. One job only: with two, the lines of two files mix, so ask `gaveUp` first and run again.
 */
export function expressionsGivenUp(log: string): EngineIssue[] {
  const issues = new Map<string, EngineIssue>()
  let place: Pick<EngineIssue, 'name' | 'rule'> = {}
  for (const line of log.split('\n')) {
    const [, name] = checking.exec(line) ?? []
    if (name !== undefined) place = { name }
    const [, rule] = beginning.exec(line) ?? []
    if (rule !== undefined) place = { ...place, rule }
    const [, reason] = givenUp.exec(line) ?? []
    if (reason === undefined) continue
    const whose = place.rule === undefined ? 'an expression of a rule that it did not name' : 'an expression'
    const message = `Semgrep gave up ${whose} (${reason.slice(0, 60)})`
    issues.set(JSON.stringify(place), { code: 'limit-hit', message, hint, ...place })
  }
  return [...issues.values()]
}

export function gaveUp(log: string): boolean {
  return log.includes('error while matching pattern-regex')
}

/** Of the part of the log that `engineEnvironment` asks for. */
export function isLogLine(line: string): boolean {
  return line.includes('](semgrep.engine): ')
}
