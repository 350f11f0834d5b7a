import type { Ecosystem } from '../component.ts'
import type { LookAlike } from './likeness.ts'

/** Words that promise a better copy of a package; no project of its own is called so. */
const lures = 'official latest updated update fixed hotfix patched secure original stable free premium cracked'.split(
  ' ',
)

/** The registry in a name, as people write who know a package from elsewhere; `cargo-…` are Cargo's own commands. */
const words: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['npm', new Set([...lures, 'npm', 'nodejs', 'javascript'])],
  ['PyPI', new Set([...lures, 'pip', 'pypi', 'python3'])],
  ['crates.io', new Set([...lures, 'crate', 'rustlang'])],
])

const shortest = 4

/** `lodash-latest`, `official-axios`, `python3-requests`: a popular name with a word that belongs to no such project. */
export function combosquat(ecosystem: Ecosystem, name: string, names: ReadonlySet<string>): LookAlike | undefined {
  const first = name.indexOf('-')
  if (first === -1) return undefined
  const last = name.lastIndexOf('-')
  const known = words.get(ecosystem) ?? new Set()
  const rest = known.has(name.slice(0, first))
    ? name.slice(first + 1)
    : known.has(name.slice(last + 1))
      ? name.slice(0, last)
      : ''
  if (rest.length >= shortest && names.has(rest)) return { popular: rest, kind: 'combination' }
  return undefined
}
