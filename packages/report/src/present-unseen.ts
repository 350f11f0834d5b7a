import { checkNames, type Failure, type RunReport } from '@sallyport/core'
import { checkMark, isSkipped } from './check-mark.ts'
import { showPath } from './clickable-place.ts'
import { messages } from './messages.ts'
import { count, thousands } from './pass-line.ts'
import { showText } from './show-text.ts'

/** Something that was not looked at. */
export interface UnseenView {
  /** `failed` is judged by policy, `skipped` by the user, `left-out` by the configuration. */
  readonly kind: 'failed' | 'skipped' | 'left-out'
  /** A check; empty for what the configuration leaves out. */
  readonly what: string
  readonly text: string
  readonly next?: string
}

/** Everything that was not looked at, the loudest first. Of many failures of one kind, `limit` are named and the rest counted. */
export function presentUnseen(report: RunReport, limit: number): UnseenView[] {
  const failures = report.failures.filter(({ check, code }) => code !== 'skipped-by-user' || !isSkipped(report, check))
  const groups = Object.values(Object.groupBy(failures, ({ check, code, hint }) => [check, code, hint].join('\0')))
  return [
    ...report.skipped.map(skippedView),
    ...groups.flatMap((group) => presentGroup(group ?? [], limit)),
    ...leftOut(report),
  ]
}

function skippedView({ check, reason }: RunReport['skipped'][number]): UnseenView {
  return { kind: 'skipped', what: showText(check), text: messages.skipped(showText(reason)) }
}

function presentGroup(group: readonly Failure[], limit: number): UnseenView[] {
  const named = group.slice(0, limit).map((failure, index): UnseenView => {
    const isLast = index === Math.min(limit, group.length) - 1
    const next = isLast && failure.hint !== undefined ? { next: showText(failure.hint) } : {}
    return { kind: 'failed', what: failure.check, text: failureText(failure), ...next }
  })
  const [first] = group
  const rest = group.length - named.length
  if (first === undefined || rest === 0) return named
  const others: UnseenView = {
    kind: 'failed',
    what: first.check,
    text: messages.more(thousands(rest), `of the kind ${first.code}`),
  }
  return [...named, others]
}

/** Messages often name the path themselves. */
export function failureText({ message, path }: Failure): string {
  const text = showText(message)
  return path === undefined || message.includes(path) ? text : `${showPath(path)}: ${text}`
}

const excludedNames = 3

function leftOut(report: RunReport): UnseenView[] {
  const excluded = [...new Set(report.coverage.flatMap((coverage) => coverage.excluded ?? []))]
  const names = excluded.slice(0, excludedNames).map(showPath).join(', ')
  const notRun = checkNames.filter((check) => checkMark(report, check).kind === 'not-run' && !isSkipped(report, check))
  return [
    ...(excluded.length === 0
      ? []
      : [
          leftOutView(
            messages.excluded(count(excluded.length, 'file'), names + (excluded.length > excludedNames ? ', …' : '')),
          ),
        ]),
    ...(notRun.length === 0 ? [] : [leftOutView(messages.notRun(notRun.join(', ')))]),
  ]
}

function leftOutView(text: string): UnseenView {
  return { kind: 'left-out', what: '', text }
}
