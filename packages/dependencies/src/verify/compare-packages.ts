import type { Hash } from '../integrity.ts'
import type { Omittable, StatedPackage } from './stated-package.ts'

export type PackageDifference =
  /** Stated, not there. */
  | { readonly kind: 'missing'; readonly name: string; readonly versions: readonly string[] }
  /** There, not stated. */
  | { readonly kind: 'extra'; readonly name: string; readonly versions: readonly string[] }
  | {
      readonly kind: 'version'
      readonly name: string
      readonly stated: readonly string[]
      readonly found: readonly string[]
    }
  /** The same version with other bytes. */
  | { readonly kind: 'hash'; readonly name: string; readonly version: string; readonly algorithm: string }

export interface CompareOptions {
  /** What one side marks as one of these may be absent from the other. */
  readonly omit?: readonly Omittable[]
}

/** Every way in which what was found differs from what was stated, by name. */
export function comparePackages(
  stated: readonly StatedPackage[],
  found: readonly StatedPackage[],
  { omit = [] }: CompareOptions = {},
): PackageDifference[] {
  const before = Map.groupBy(stated, ({ key }) => key)
  const after = Map.groupBy(found, ({ key }) => key)
  const mustBe = (one: readonly StatedPackage[], other: readonly StatedPackage[]) =>
    one.filter(
      ({ version, omittable }) =>
        omittable === undefined || !omit.includes(omittable) || other.some((twin) => twin.version === version),
    )
  return [...new Set([...before.keys(), ...after.keys()])].sort().flatMap((key) => {
    const [was, is] = [before.get(key) ?? [], after.get(key) ?? []]
    return differencesOf(mustBe(was, is), mustBe(is, was))
  })
}

function differencesOf(stated: readonly StatedPackage[], found: readonly StatedPackage[]): PackageDifference[] {
  const [one] = [...stated, ...found]
  if (one === undefined) return []
  const { name } = one
  const gone = onlyIn(stated, found)
  const come = onlyIn(found, stated)
  if (found.length === 0) return [{ kind: 'missing', name, versions: gone }]
  if (stated.length === 0) return [{ kind: 'extra', name, versions: come }]
  const changed: PackageDifference[] =
    gone.length + come.length === 0 ? [] : [{ kind: 'version', name, stated: gone, found: come }]
  return [...changed, ...otherBytes(stated, found)]
}

function onlyIn(left: readonly StatedPackage[], right: readonly StatedPackage[]): string[] {
  const known = new Set(right.map(({ version }) => version))
  return [...new Set(left.map(({ version }) => version))].filter((version) => !known.has(version)).sort()
}

/** A version may be stated several times with a hash each (wheels, platforms): one that agrees is enough. */
function otherBytes(stated: readonly StatedPackage[], found: readonly StatedPackage[]): PackageDifference[] {
  const after = Map.groupBy(found, ({ version }) => version)
  return [...Map.groupBy(stated, ({ version }) => version)].flatMap(([version, entries]) => {
    const algorithm = disagreement(
      entries.flatMap(({ hashes }) => hashes),
      (after.get(version) ?? []).flatMap(({ hashes }) => hashes),
    )
    const name = entries[0]?.name ?? ''
    return algorithm === undefined ? [] : [{ kind: 'hash' as const, name, version, algorithm }]
  })
}

/** The algorithm that both sides use and in which no hash agrees. */
function disagreement(left: readonly Hash[], right: readonly Hash[]): string | undefined {
  const values = Map.groupBy(right, ({ algorithm }) => algorithm)
  return [...Map.groupBy(left, ({ algorithm }) => algorithm)].find(([algorithm, hashes]) => {
    const others = values.get(algorithm)?.map(({ hex }) => hex)
    return others !== undefined && !hashes.some(({ hex }) => others.includes(hex))
  })?.[0]
}
