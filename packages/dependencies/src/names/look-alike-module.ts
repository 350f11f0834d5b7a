import type { LookAlike } from './likeness.ts'
import { skeleton } from './skeleton.ts'
import { slipOf } from './typo.ts'

/**
 * Go modules are named by where they lie: `github.com/sirupsen/logrus`. Whoever owns the place of a popular module owns all beside it, so what can be imitated
 * is the host or the owner, with the name of the project kept.
 */
export function lookAlikeModule(path: string, names: ReadonlySet<string>): LookAlike | undefined {
  const module = withoutMajor(path)
  if (names.has(module)) return undefined
  const parts = module.split('/')
  for (const popular of names) {
    const others = popular.split('/')
    if (others.length !== parts.length || parts.length < 2) continue
    const places = parts.flatMap((part, index) => (part === others[index] ? [] : [index]))
    const [place, ...more] = places
    const isImitable = place === 0 || (place === 1 && parts.length > 2)
    if (place === undefined || more.length > 0 || !isImitable) continue
    const kind = likeness(parts[place] ?? '', others[place] ?? '')
    if (kind !== undefined) return { popular, kind }
  }
  return undefined
}

function withoutMajor(path: string): string {
  return path.replace(/\/v\d+$/, '')
}

/** The project being the same, a slip counts in short names too. Letters of another case are another owner to Go, the same to people. */
function likeness(part: string, other: string): LookAlike['kind'] | undefined {
  if (part.toLowerCase() === other.toLowerCase() || skeleton(part) === skeleton(other)) return 'homoglyph'
  return other.length < 4 ? undefined : slipOf(part, other)
}
