import type { SpdxLeaf } from './spdx-expression.ts'
import { spdxIds } from './spdx-ids.ts'

/**
 * The plain licences among which a leaf lets one choose: `GPL-2.0-or-later` is 2.0 or 3.0, `GPL-2.0` and `GPL-2.0-only` are one. In lower
 * case, `gpl-2.0`. An exception only adds permissions and is passed over.
 */
export function alternativesOf({ id, orLater }: SpdxLeaf): readonly string[] {
  const plain = id.toLowerCase().replace(/-only$/, '')
  const base = plain.replace(/-or-later$/, '')
  if (base === plain && !orLater) return [plain]
  const family = /^(.*?-)(\d+(?:\.\d+)*)$/.exec(base)
  if (family?.[1] === undefined || family[2] === undefined) return [base]
  const [, prefix, version] = family
  const later = versionsOf(prefix).filter((other) => compare(other, version) >= 0)
  return [...new Set([version, ...later])].map((other) => `${prefix}${other}`)
}

/** Of SPDX's list: those of `gpl-` are 1.0, 2.0, 3.0. */
function versionsOf(prefix: string): string[] {
  return [...spdxIds.keys()].flatMap((id) => {
    const rest = id.startsWith(prefix) ? id.slice(prefix.length).replace(/(-only|-or-later)$/, '') : ''
    return /^\d+(\.\d+)*$/.test(rest) ? [rest] : []
  })
}

function compare(left: string, right: string): number {
  const [a, b] = [left, right].map((version) => version.split('.').map(Number))
  for (let index = 0; index < 4; index++) {
    const order = (a?.[index] ?? 0) - (b?.[index] ?? 0)
    if (order !== 0) return order
  }
  return 0
}
