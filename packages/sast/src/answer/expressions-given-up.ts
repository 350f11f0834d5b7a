import type { EngineIssue } from './judge-output.ts'

const checking = /\(semgrep\.engine\): checking (.+) with \d+ rules$/
const givenUp = /\(semgrep\.engine\): PCRE2? error while matching pattern-regex: (.+)$/

/**
 * Files on which an expression took too many steps: the engine then reports no match and no error. One job only: with two, the lines
 * of two files mix, so ask `gaveUp` first and run again.
 */
export function expressionsGivenUp(log: string): EngineIssue[] {
  const issues = new Map<string, EngineIssue>()
  let name: string | undefined
  for (const line of log.split('\n')) {
    name = checking.exec(line)?.[1] ?? name
    const [, reason] = givenUp.exec(line) ?? []
    if (reason === undefined) continue
    const message = `Semgrep gave up an expression of a rule (${reason.slice(0, 60)})`
    issues.set(name ?? '', { code: 'limit-hit', message, ...(name === undefined ? {} : { name }) })
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
