import type { RunReport } from '@sallyport/core'
import { runReportSchemaVersion } from '@sallyport/core'
import { stateFile } from './state-file.ts'

/** The last run in this work tree, so that `show` can say what a graphical client swallowed. */
export function saveReport(gitDirectory: string, report: RunReport): void {
  stateFile(gitDirectory, 'report.json').write(JSON.stringify(report))
}

/** Undefined where there is none, or one of another version. */
export function lastReport(gitDirectory: string): RunReport | undefined {
  const bytes = stateFile(gitDirectory, 'report.json').read()
  if (bytes === undefined) return undefined
  try {
    // Only `saveReport` writes this file, below a directory of the user's.
    const report = JSON.parse(bytes.toString('utf8')) as RunReport
    return report.schemaVersion === runReportSchemaVersion ? report : undefined
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}
