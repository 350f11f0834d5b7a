import type { Ecosystem } from '../component.ts'
import { popularCrates } from './popular-crates.ts'
import { popularGo } from './popular-go.ts'
import { popularNpm } from './popular-npm.ts'
import { popularPypi } from './popular-pypi.ts'
import { skeleton } from './skeleton.ts'

/** The popular names of an ecosystem, ready to compare. */
export interface Popular {
  readonly names: ReadonlySet<string>
  /** `types` of `@types/node`. */
  readonly scopes: ReadonlySet<string>
  readonly bySkeleton: Pick<ReadonlyMap<string, string>, 'get'>
  /** All of at least five letters that can be one edit away: that leaves the first two letters or the last two, and the length but for one. */
  near(name: string): readonly string[]
}

const lists: Partial<Record<Ecosystem, string>> = {
  npm: popularNpm,
  PyPI: popularPypi,
  'crates.io': popularCrates,
  Go: popularGo,
}
const ready = new Map<Ecosystem, Popular>()

/** Undefined where we have no list. */
export function popularNames(ecosystem: Ecosystem): Popular | undefined {
  const known = ready.get(ecosystem)
  const list = lists[ecosystem]
  if (known !== undefined || list === undefined) return known
  const popular = indexNames(
    list
      .trim()
      .split(/\s+/)
      .map((name) => normalName(ecosystem, name)),
  )
  ready.set(ecosystem, popular)
  return popular
}

function indexNames(names: readonly string[]): Popular {
  const byStart = Map.groupBy(names, (name) => startOf(name, name.length))
  const byEnd = Map.groupBy(names, (name) => endOf(name, name.length))
  return {
    names: new Set(names),
    scopes: new Set(names.flatMap((name) => /^@([^/]+)\//.exec(name)?.[1] ?? [])),
    bySkeleton: new Map(names.map((name) => [skeleton(name), name])),
    near: (name) =>
      [name.length - 1, name.length, name.length + 1].flatMap((length) => [
        ...(byStart.get(startOf(name, length)) ?? []),
        ...(byEnd.get(endOf(name, length)) ?? []),
      ]),
  }
}

function startOf(name: string, length: number): string {
  return `${length}${name.slice(0, 2)}`
}

function endOf(name: string, length: number): string {
  return `${length}${name.slice(-2)}`
}

/** Names that the registry takes for one. */
export function normalName(ecosystem: Ecosystem, name: string): string {
  if (ecosystem === 'PyPI') return name.toLowerCase().replace(/[-_.]+/g, '-')
  return ecosystem === 'crates.io' ? name.toLowerCase().replaceAll('_', '-') : name
}
