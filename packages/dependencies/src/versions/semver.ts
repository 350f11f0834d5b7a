import { compareDigits, compareText } from './compare-digits.ts'

interface Semver {
  readonly numbers: readonly [string, string, string]
  readonly prerelease: readonly string[]
}

/** Semantic Versioning 2.0 §11. A leading `v` and missing last numbers are forgiven, as in Go and in OSV's records. */
export function compareSemver(left: string, right: string): number | undefined {
  const a = parse(left)
  const b = parse(right)
  if (a === undefined || b === undefined) return undefined
  for (const index of [0, 1, 2] as const) {
    const order = compareDigits(a.numbers[index], b.numbers[index])
    if (order !== 0) return order
  }
  return comparePrereleases(a.prerelease, b.prerelease)
}

function parse(version: string): Semver | undefined {
  if (version.length > 256) return undefined
  const match =
    /^[v=\s]*(\d+)(?:\.(\d+))?(?:\.(\d+))?(?:-([0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*))?(?:\+[0-9A-Za-z.-]*)?$/.exec(
      version.trim(),
    )
  if (match?.[1] === undefined) return undefined
  return { numbers: [match[1], match[2] ?? '0', match[3] ?? '0'], prerelease: match[4]?.split('.') ?? [] }
}

function comparePrereleases(left: readonly string[], right: readonly string[]): number {
  if (left.length === 0 || right.length === 0) return right.length - left.length
  for (const [index, mine] of left.entries()) {
    const theirs = right[index]
    if (theirs === undefined) return 1
    const order = compareIdentifiers(mine, theirs)
    if (order !== 0) return order
  }
  return left.length - right.length
}

function compareIdentifiers(left: string, right: string): number {
  const isNumber = /^\d+$/
  if (isNumber.test(left) && isNumber.test(right)) return compareDigits(left, right)
  if (isNumber.test(left)) return -1
  return isNumber.test(right) ? 1 : compareText(left, right)
}
