import type { Failure, RunReport } from '@sallyport/core'
import { messages } from './messages.ts'
import { pathUri } from './path-uri.ts'

/** `executionSuccessful` is false as soon as anything was not looked at: a viewer must not read "no results" as clean. */
export function sarifInvocation(report: RunReport) {
  const start = Date.parse(report.startedAt)
  const notifications = [...report.failures.map(failureNotification), ...report.skipped.map(skippedNotification)]
  return {
    executionSuccessful: notifications.length === 0 && report.verdict.outcome !== 'incomplete',
    startTimeUtc: report.startedAt,
    ...(Number.isNaN(start) ? {} : { endTimeUtc: new Date(start + report.durationMs).toISOString() }),
    ...(notifications.length === 0 ? {} : { toolExecutionNotifications: notifications }),
    ...configurationNotifications(report),
  }
}

function failureNotification({ check, code, message, path, hint }: Failure) {
  return {
    level: 'error',
    descriptor: { id: `${check}/${code}` },
    message: { text: hint === undefined ? message : `${message}. ${hint}` },
    ...(path === undefined
      ? {}
      : { locations: [{ physicalLocation: { artifactLocation: { uri: pathUri(path), uriBaseId: '%SRCROOT%' } } }] }),
  }
}

function skippedNotification({ check, reason }: RunReport['skipped'][number]) {
  return {
    level: 'error',
    descriptor: { id: `${check}/skipped-by-user` },
    message: { text: messages.skipped(reason) },
  }
}

function configurationNotifications({ config, coverage }: RunReport) {
  const notes = config.notes.map((text) => ({ level: 'note', message: { text } }))
  const excluded = coverage.flatMap((one) =>
    (one.excluded ?? []).map((path) => ({
      level: 'note',
      descriptor: { id: `${one.check}/excluded` },
      message: { text: 'Excluded by the configuration' },
      locations: [{ physicalLocation: { artifactLocation: { uri: pathUri(path), uriBaseId: '%SRCROOT%' } } }],
    })),
  )
  const all = [...notes, ...excluded]
  return all.length === 0 ? {} : { toolConfigurationNotifications: all }
}
