import type { ComponentChange, SbomDiff } from '@sallyport/core'
import type { Component, Ecosystem } from '../component.ts'
import { isMajorChange, versionOrder } from '../versions/version-order.ts'
import { alertsOf, isUnchanged } from './alerts.ts'
import { broughtBy } from './brought-by.ts'
import type { SettingsOnBothSides } from './registry-alerts.ts'

/** The components of one lockfile, on one side of a change. */
export interface LockfileComponents {
  readonly path: string
  readonly components: readonly Component[]
  /** What the project's own files say of registries; of the new side. */
  readonly settings?: SettingsOnBothSides
}

/** What changed, lockfile by lockfile (matched by path), direct dependencies first. */
export function diffComponents(before: readonly LockfileComponents[], after: readonly LockfileComponents[]): SbomDiff {
  const paths = [...new Set([...before, ...after].map((side) => side.path))].sort()
  const at = (side: readonly LockfileComponents[], path: string) =>
    side.flatMap((lockfile) => (lockfile.path === path ? lockfile.components : []))
  const parts = paths.map((path) =>
    diffLockfile(path, at(before, path), at(after, path), after.find((lockfile) => lockfile.path === path)?.settings),
  )
  return {
    lockfiles: paths,
    before: countPurls(before),
    after: countPurls(after),
    added: directFirst(parts.flatMap((part) => part.added)),
    removed: directFirst(parts.flatMap((part) => part.removed)),
    changed: directFirst(parts.flatMap((part) => part.changed)),
    alerts: parts.flatMap((part) =>
      part.alerts.map(({ component, kind, message }) => ({ purl: component.purl, kind, message, lockfile: part.path })),
    ),
  }
}

function diffLockfile(
  path: string,
  allBefore: readonly Component[],
  allAfter: readonly Component[],
  settings?: SettingsOnBothSides,
) {
  const names = touchedNames(allBefore, allAfter)
  const before = allBefore.filter((component) => names.has(component.name))
  const after = allAfter.filter((component) => names.has(component.name))
  const old = byName(before)
  const now = byName(after)
  const added: SbomDiff['added'][number][] = []
  const removed: SbomDiff['removed'][number][] = []
  const brings = broughtBy(allBefore, after)
  const changed: SbomDiff['changed'][number][] = []
  for (const key of new Set([...old.keys(), ...now.keys()])) {
    if (hasSameVersions(old.get(key), now.get(key))) continue
    const gone = onlyIn(old.get(key), now.get(key))
    const come = onlyIn(now.get(key), old.get(key))
    for (const [from, to] of pairs(gone, come)) {
      if (from === undefined) added.push({ ...changeOf(to, path), ...brings(to), version: to.version })
      else if (to === undefined) removed.push({ ...changeOf(from, path), version: from.version })
      else changed.push({ ...changeOf(to, path), ...brings(to), ...movement(to.ecosystem, from.version, to.version) })
    }
  }
  return { path, added, removed, changed, alerts: alertsOf(before, after, allBefore, settings) }
}

/** Nearly all of a large lockfile stays as it is: everything below is for the names of which something does not. */
function touchedNames(before: readonly Component[], after: readonly Component[]): ReadonlySet<string> {
  const names = new Set<string>()
  const old = new Map<string, Component>()
  for (const component of before) old.set(component.ref, component)
  for (const component of after) {
    const earlier = old.get(component.ref)
    if (earlier?.version !== component.version || !isUnchanged(component, earlier)) names.add(component.name)
    else old.delete(component.ref)
  }
  for (const component of old.values()) names.add(component.name)
  return names
}

type Pair = readonly [Component, Component] | readonly [Component, undefined] | readonly [undefined, Component]

/** Versions that went and came under one name: within a major first, then in order. */
function pairs(gone: readonly Component[], come: readonly Component[]): Pair[] {
  const open = [...gone]
  const found: Pair[] = []
  const take = (index: number) => (index === -1 ? undefined : open.splice(index, 1)[0])
  const unmatched = come.filter((to) => {
    const from = take(open.findIndex((candidate) => !isMajorChange(candidate.version, to.version)))
    if (from !== undefined) found.push([from, to])
    return from === undefined
  })
  for (const to of unmatched) {
    const from = open.shift()
    found.push(from === undefined ? [undefined, to] : [from, to])
  }
  return [...found, ...open.map((from): Pair => [from, undefined])]
}

function movement(ecosystem: Ecosystem, from: string, to: string) {
  const order = versionOrder(ecosystem)?.(from, to)
  const direction = order === undefined || order === 0 ? 'other' : order < 0 ? 'up' : 'down'
  return { from, to, direction, isMajor: isMajorChange(from, to) } as const
}

function byName(components: readonly Component[]): ReadonlyMap<string, readonly Component[]> {
  return Map.groupBy(components, (component) => `${component.ecosystem}\0${component.name}`)
}

/** Short cut for the package that stays as it is. */
function hasSameVersions(old: readonly Component[] = [], now: readonly Component[] = []): boolean {
  return old.length === now.length && old.every((component, index) => component.version === now[index]?.version)
}

function onlyIn(mine: readonly Component[] = [], theirs: readonly Component[] = []): Component[] {
  const known = new Set(theirs.map((component) => component.version))
  const seen = new Set<string>()
  return mine.filter(({ version }) => !known.has(version) && !seen.has(version) && seen.add(version))
}

function changeOf(component: Component, lockfile: string): ComponentChange {
  return { purl: component.purl, name: component.name, isDirect: component.isDirect, lockfile }
}

function directFirst<T extends ComponentChange>(changes: readonly T[]): T[] {
  return changes.toSorted((left, right) => Number(right.isDirect) - Number(left.isDirect) || compare(left, right))
}

function compare(left: ComponentChange, right: ComponentChange): number {
  return left.name < right.name ? -1 : left.name > right.name ? 1 : left.purl < right.purl ? -1 : 1
}

function countPurls(side: readonly LockfileComponents[]): number {
  const [first, ...others] = side
  if (first === undefined) return 0
  // Within one lockfile every purl is the ref of exactly one component.
  if (others.length === 0) return first.components.reduce((sum, { ref, purl }) => (ref === purl ? sum + 1 : sum), 0)
  return new Set(side.flatMap((lockfile) => lockfile.components.map((component) => component.purl))).size
}
