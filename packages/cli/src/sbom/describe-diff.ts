import { displayText, type SbomDiff } from '@sallyport/core'

/** One line each, in plain words; direct dependencies come first. */
export function describeSbomDiff(diff: SbomDiff): string {
  const lines = [
    ...diff.alerts.map(({ message }) => `!  ${message}`),
    ...diff.added.map(({ name, version, isDirect }) => `+  ${name} ${version}  new${directness(isDirect)}`),
    ...diff.changed.map(
      ({ name, from, to, direction, isDirect, isMajor }) =>
        `${marks[direction]}  ${name} ${from} -> ${to}${isMajor ? '  major' : ''}${directness(isDirect)}`,
    ),
    ...diff.removed.map(({ name, version, isDirect }) => `-  ${name} ${version}  removed${directness(isDirect)}`),
  ]
  const head = `${diff.lockfiles.join(', ') || 'no lockfile'}  ${diff.before} -> ${diff.after} components`
  return `${[head, ...(lines.length === 0 ? ['=  nothing changed'] : lines)].map(displayText).join('\n')}\n`
}

const marks = { up: '^', down: 'v', other: '~' } as const

function directness(isDirect: boolean): string {
  return isDirect ? '  direct' : '  transitive'
}
