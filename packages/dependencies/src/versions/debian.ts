import { compareDigits } from './compare-digits.ts'

/** deb-version(7), `[epoch:]upstream[-revision]`: `1.0~rc1 < 1.0 < 1.0+dfsg < 1.0-1 < 1:0.1`. */
export function compareDebian(left: string, right: string): number | undefined {
  const a = parse(left)
  const b = parse(right)
  if (a === undefined || b === undefined) return undefined
  return compareDigits(a.epoch, b.epoch) || comparePart(a.upstream, b.upstream) || comparePart(a.revision, b.revision)
}

function parse(version: string): { epoch: string; upstream: string; revision: string } | undefined {
  const match = /^(?:(\d{1,9}):)?(\d[A-Za-z0-9.+~:-]*?)(?:-([A-Za-z0-9+.~]+))?$/.exec(version.trim())
  const upstream = match?.[2]
  if (upstream === undefined || version.length > 256 || upstream.endsWith('-')) return undefined
  // A colon is part of the version only where an epoch came before it.
  if (match?.[1] === undefined && upstream.includes(':')) return undefined
  return { epoch: match?.[1] ?? '0', upstream, revision: match?.[3] ?? '0' }
}

/** Other characters and digits take turns, other characters first. */
function comparePart(left: string, right: string): number {
  const a = turns(left)
  const b = turns(right)
  for (let index = 0; index < Math.max(a.length, b.length); index++) {
    const [mine, theirs] = [a[index] ?? '', b[index] ?? '']
    const order = index % 2 === 0 ? compareOthers(mine, theirs) : compareDigits(mine || '0', theirs || '0')
    if (order !== 0) return order
  }
  return 0
}

function turns(part: string): readonly string[] {
  return [...(/^\d/.test(part) ? [''] : []), ...(part.match(/\d+|\D+/g) ?? [])]
}

/** A tilde comes before the end, letters after it, and all else after letters. */
function compareOthers(left: string, right: string): number {
  for (let index = 0; index < Math.max(left.length, right.length); index++) {
    const order = rank(left[index]) - rank(right[index])
    if (order !== 0) return order
  }
  return 0
}

function rank(character: string | undefined): number {
  if (character === undefined) return 0
  if (character === '~') return -1
  return character.charCodeAt(0) + (/[A-Za-z]/.test(character) ? 0 : 256)
}
