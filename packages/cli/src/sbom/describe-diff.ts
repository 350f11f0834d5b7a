import { type ComponentChange, displayText, type SbomDiff } from '@sallyport/core'

/** One line each, in plain words; direct dependencies come first. */
export function describeSbomDiff(diff: SbomDiff): string {
  const lines = [
    ...diff.alerts.map(({ message }) => `!  ${message}`),
    ...diff.added.map((one) => `+  ${one.name} ${one.version}  new${directness(one)}`),
    ...diff.changed.map(
      (one) =>
        `${marks[one.direction]}  ${one.name} ${one.from} -> ${one.to}${one.isMajor ? '  major' : ''}${directness(one)}`,
    ),
    ...diff.removed.map((one) => `-  ${one.name} ${one.version}  removed${directness(one)}`),
  ]
  const head = `${diff.lockfiles.join(', ') || 'no lockfile'}  ${diff.before} -> ${diff.after} components`
  return `${[head, ...(lines.length === 0 ? ['=  nothing changed'] : lines)].map(displayText).join('\n')}\n`
}

const marks = { up: '^', down: 'v', other: '~' } as const

function directness({ isDirect, brings }: ComponentChange): string {
  return `${isDirect ? '  direct' : '  transitive'}${brings === undefined ? '' : `, brings ${brings} more`}`
}
