import { compareDigits } from './compare-digits.ts'
import { compareSemver } from './semver.ts'

/** Semantic versions whose letters have no case, with a fourth number. */
export function compareNuget(left: string, right: string): number | undefined {
  const a = split(left)
  const b = split(right)
  if (a === undefined || b === undefined) return undefined
  const numbers = compareSemver(a.three, b.three)
  return numbers || compareDigits(a.fourth, b.fourth) || compareSemver(`0.0.0${a.prerelease}`, `0.0.0${b.prerelease}`)
}

function split(version: string): { three: string; fourth: string; prerelease: string } | undefined {
  const match = /^(\d{1,20}(?:\.\d{1,20}){0,2})(?:\.(\d{1,20}))?(-[0-9a-z.-]+)?(?:\+.*)?$/.exec(
    version.trim().toLowerCase(),
  )
  return match?.[1] === undefined ? undefined : { three: match[1], fourth: match[2] ?? '0', prerelease: match[3] ?? '' }
}
