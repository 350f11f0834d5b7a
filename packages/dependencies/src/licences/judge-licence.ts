import { alternativesOf } from './licence-versions.ts'
import { parseSpdx, type SpdxExpression } from './spdx-expression.ts'

export type LicenceVerdict = 'allowed' | 'denied' | 'unknown'

/** Licences as the configuration denies them, ready to compare. */
export interface DeniedLicences {
  readonly plain: ReadonlySet<string>
  /** `LicenseRef-…`, in lower case. */
  readonly references: ReadonlySet<string>
}

/** `GPL-3.0-or-later` denies every version from 3.0 on. An entry that is no identifier could never match: it comes back in `unknown`. */
export function readDeniedLicences(list: readonly string[]): DeniedLicences & { readonly unknown: readonly string[] } {
  const plain = new Set<string>()
  const references = new Set<string>()
  const unknown: string[] = []
  for (const entry of list) {
    const leaf = parseSpdx(entry)
    if (leaf?.kind === 'licence' && isReference(leaf.id)) references.add(leaf.id.toLowerCase())
    else if (leaf?.kind === 'licence' && leaf.isKnown) for (const id of alternativesOf(leaf)) plain.add(id)
    else unknown.push(entry)
  }
  return { plain, references, unknown }
}

/**
 * Whether the licence can be taken without accepting a denied one: of a choice one way out is enough, of a conjunction every part counts.
 * What is not on SPDX's list is neither allowed nor denied.
 */
export function judgeLicence(expression: SpdxExpression, denied: DeniedLicences): LicenceVerdict {
  if (expression.kind === 'licence') {
    if (denied.references.has(expression.id.toLowerCase())) return 'denied'
    if (!expression.isKnown) return 'unknown'
    return alternativesOf(expression).every((id) => denied.plain.has(id)) ? 'denied' : 'allowed'
  }
  const verdicts = expression.parts.map((part) => judgeLicence(part, denied))
  const order: readonly LicenceVerdict[] =
    expression.kind === 'and' ? ['denied', 'unknown', 'allowed'] : ['allowed', 'unknown', 'denied']
  return order.find((verdict) => verdicts.includes(verdict)) ?? 'unknown'
}

function isReference(id: string): boolean {
  return /^(documentref-[^:]+:)?licenseref-/i.test(id)
}
