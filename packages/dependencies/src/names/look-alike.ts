import type { Ecosystem } from '../component.ts'
import { combosquat } from './combosquat.ts'
import type { LookAlike } from './likeness.ts'
import { lookAlikeModule } from './look-alike-module.ts'
import { normalName, type Popular, popularNames } from './popular.ts'
import { skeleton, withoutSeparators } from './skeleton.ts'
import { slipOf, typoOf } from './typo.ts'

/** Whether a name could be taken for a popular one. Only lexical: says nothing of names that were invented outright. */
export function lookAlike(ecosystem: Ecosystem, name: string): LookAlike | undefined {
  const popular = popularNames(ecosystem)
  return popular === undefined ? undefined : lookAlikeOf(ecosystem, normalName(ecosystem, name), popular)
}

export function lookAlikeOf(ecosystem: Ecosystem, name: string, popular: Popular): LookAlike | undefined {
  if (popular.names.has(name)) return undefined
  if (ecosystem === 'Go') return lookAlikeModule(name, popular.names)
  if (name.startsWith('@')) return lookAlikeScoped(name, popular)
  return sameSkeleton(name, popular) ?? withTypo(name, popular) ?? combosquat(ecosystem, name, popular.names)
}

/** Nobody but its owner publishes under a scope, so only the scope itself can be imitated, with or without the package behind it. */
function lookAlikeScoped(name: string, popular: Popular): LookAlike | undefined {
  const [scope = '', rest = ''] = name.slice(1).split('/')
  if (popular.scopes.has(scope)) return undefined
  for (const other of popular.scopes) {
    const original = `@${other}/${rest}`
    const kind = scopeLikeness(scope, other, popular.names.has(original))
    if (kind !== undefined) return { popular: original, kind }
  }
  return undefined
}

/** With a popular package behind it any slip counts, without one only those that nobody makes on purpose. */
function scopeLikeness(scope: string, other: string, isPopular: boolean): LookAlike['kind'] | undefined {
  if (Math.abs(scope.length - other.length) > 1) return undefined
  if (skeleton(scope) === skeleton(other)) return 'homoglyph'
  if (isPopular) return other.length < 4 ? undefined : slipOf(scope, other)
  const kind = typoOf(scope, other)
  return kind === 'swap' || kind === 'doubled-letter' ? kind : undefined
}

function sameSkeleton(name: string, popular: Popular): LookAlike | undefined {
  const other = popular.bySkeleton.get(skeleton(name))
  if (other === undefined || (other.length < 5 && name.length <= other.length)) return undefined
  if (withoutSeparators(name) !== withoutSeparators(other)) return { popular: other, kind: 'homoglyph' }
  return { popular: other, kind: other.startsWith('@') ? 'scope' : 'separator' }
}

function withTypo(name: string, popular: Popular): LookAlike | undefined {
  for (const other of popular.near(name)) {
    const kind = other.startsWith('@') ? undefined : typoOf(name, other)
    if (kind !== undefined) return { popular: other, kind }
  }
  return undefined
}
