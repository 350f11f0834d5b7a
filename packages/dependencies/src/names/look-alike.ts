import type { Ecosystem } from '../component.ts'
import { popularNpm } from './popular-npm.ts'
import { popularPypi } from './popular-pypi.ts'

/** How a name resembles a popular one. */
export interface LookAlike {
  readonly popular: string
  readonly kind: 'separator' | 'scope' | 'homoglyph' | 'swap' | 'one-letter'
}

/** Shorter names have too many innocent neighbours (`vue`, `vite`). */
const shortestForTypos = 5

/** Whether a name could be taken for a popular one. Only lexical: says nothing of names that were invented outright. */
export function lookAlike(ecosystem: Ecosystem, name: string): LookAlike | undefined {
  const popular = popularNames(ecosystem)
  if (popular === undefined || popular.names.has(name)) return undefined
  const exact = popular.bySkeleton.get(skeleton(name))
  if (exact !== undefined && exact !== name) return sameSkeleton(name, exact)
  if (name.length < shortestForTypos) return undefined
  for (const other of popular.names) {
    if (Math.abs(other.length - name.length) > 1 || other.length < shortestForTypos) continue
    const kind = typoKind(name, other)
    if (kind !== undefined) return { popular: other, kind }
  }
  return undefined
}

interface Popular {
  readonly names: ReadonlySet<string>
  readonly bySkeleton: ReadonlyMap<string, string>
}

const loaded = new Map<Ecosystem, Popular>()
const lists: Partial<Record<Ecosystem, string>> = { npm: popularNpm, PyPI: popularPypi }

function popularNames(ecosystem: Ecosystem): Popular | undefined {
  const known = loaded.get(ecosystem)
  const list = lists[ecosystem]
  if (known !== undefined || list === undefined) return known
  const names = list.trim().split(/\s+/)
  const popular = { names: new Set(names), bySkeleton: new Map(names.map((name) => [skeleton(name), name])) }
  loaded.set(ecosystem, popular)
  return popular
}

/** Without separators, and with letters for the digits that look like them. */
function skeleton(name: string): string {
  return name
    .toLowerCase()
    .replace(/[-_./@]/g, '')
    .replace(/[01]/g, (digit) => (digit === '0' ? 'o' : 'l'))
    .replace(/rn/g, 'm')
    .replace(/vv/g, 'w')
}

function sameSkeleton(name: string, popular: string): LookAlike {
  const plain = (text: string) => text.toLowerCase().replace(/[-_./@]/g, '')
  if (plain(name) !== plain(popular)) return { popular, kind: 'homoglyph' }
  return { popular, kind: name.startsWith('@') === popular.startsWith('@') ? 'separator' : 'scope' }
}

/** One letter more, less or other, or two neighbours swapped. In scoped names the slip may be on either side of the slash. */
function typoKind(name: string, other: string): LookAlike['kind'] | undefined {
  if (name.startsWith('@') !== other.startsWith('@')) return undefined
  let head = 0
  while (head < name.length && name[head] === other[head]) head++
  let tail = 0
  const most = Math.min(name.length, other.length) - head
  while (tail < most && name.at(-1 - tail) === other.at(-1 - tail)) tail++
  const [left, right] = [name.slice(head, name.length - tail), other.slice(head, other.length - tail)]
  if (left.length <= 1 && right.length <= 1) return isVersionDigit(left, right) ? undefined : 'one-letter'
  return left.length === 2 && left[0] === right[1] && left[1] === right[0] && right.length === 2 ? 'swap' : undefined
}

/** `lodash4`, `boto`/`boto3`: successors, by digits at the end, are too common to mean anything. */
function isVersionDigit(left: string, right: string): boolean {
  return /^\d?$/.test(left) && /^\d?$/.test(right)
}
