import type { ComponentChange, RunReport, SbomDiff } from '@sallyport/core'
import { showPath } from './clickable-place.ts'
import { count, hasSbomChanges } from './pass-line.ts'
import { showText } from './show-text.ts'

export interface SbomRow {
  readonly kind: 'alert' | 'added' | 'up' | 'down' | 'other' | 'removed'
  readonly name: string
  readonly version: string
  readonly note: string
}

export interface SbomView {
  readonly files: string
  readonly before: number
  readonly after: number
  /** `+4 -1, 2 changed` */
  readonly summary: string
  readonly rows: readonly SbomRow[]
  /** Rows that did not fit. */
  readonly more: number
}

/** What the change does to the components; absent where it does nothing. Alerts first, then direct ones, transitive ones as a count. */
export function presentSbom(report: RunReport, limit: number): SbomView | undefined {
  const { sbomDiff: diff } = report
  if (diff === undefined || !hasSbomChanges(report)) return undefined
  const rows = [...alertRows(diff), ...directRows(diff), ...transitiveRows(diff)]
  const [first = '', ...others] = diff.lockfiles.map(showPath)
  return {
    files: others.length === 0 ? first : `${first} and ${count(others.length, 'other', 'others')}`,
    before: diff.before,
    after: diff.after,
    summary: `+${diff.added.length} -${diff.removed.length}, ${diff.changed.length} changed`,
    rows: rows.slice(0, limit),
    more: Math.max(0, rows.length - limit),
  }
}

function alertRows({ alerts }: SbomDiff): SbomRow[] {
  return alerts.map(({ purl, message }) => ({ kind: 'alert', ...nameAndVersion(purl), note: showText(message) }))
}

function directRows(diff: SbomDiff): SbomRow[] {
  const direct = <T extends { isDirect: boolean }>(changes: readonly T[]) => changes.filter(({ isDirect }) => isDirect)
  return [
    ...direct(diff.added).map((one) => row('added', one.name, one.version, `new, direct${brings(one)}`)),
    ...direct(diff.changed).map((one) =>
      row(one.direction, one.name, `${one.from} -> ${one.to}`, `direct${one.isMajor ? ', major' : ''}${brings(one)}`),
    ),
    ...direct(diff.removed).map((one) => row('removed', one.name, one.version, 'direct')),
  ]
}

function brings({ brings: number }: ComponentChange): string {
  return number === undefined ? '' : `, brings ${number}`
}

function transitiveRows(diff: SbomDiff): SbomRow[] {
  const transitive = (changes: readonly { isDirect: boolean }[]) => changes.filter(({ isDirect }) => !isDirect).length
  const counts = [
    ['added', transitive(diff.added)],
    ['other', transitive(diff.changed)],
    ['removed', transitive(diff.removed)],
  ] as const
  return counts.flatMap(([kind, number]) => (number === 0 ? [] : [row(kind, `${number} transitive`, '', '')]))
}

function row(kind: SbomRow['kind'], name: string, version: string, note: string): SbomRow {
  return { kind, name: showText(name), version: showText(version), note }
}

/** `pkg:npm/%40scope/name@1.0.0?x=y` → `@scope/name` and `1.0.0`. */
function nameAndVersion(purl: string): { name: string; version: string } {
  const [body = ''] = purl.split(/[?#]/)
  const path = body.replace(/^pkg:[^/]*\//, '')
  const at = path.lastIndexOf('@')
  const [name, version] = at <= 0 ? [path, ''] : [path.slice(0, at), path.slice(at + 1)]
  return { name: showText(decoded(name)), version: showText(decoded(version)) }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    // Not percent-encoded after all: shown as it stands.
    return text
  }
}
