import { compareDebian } from './debian.ts'
import { compareMaven } from './maven.ts'
import { compareNuget } from './nuget.ts'
import { comparePackagist } from './packagist.ts'
import { comparePep440 } from './pep440.ts'
import { compareRubyGems } from './rubygems.ts'
import { compareSemver } from './semver.ts'

/** Negative, zero or positive; undefined where one of them is no version of that ecosystem. */
export type CompareVersions = (left: string, right: string) => number | undefined

const orders: ReadonlyMap<string, CompareVersions> = new Map<string, CompareVersions>([
  ['npm', compareSemver],
  ['Go', compareSemver],
  ['crates.io', compareSemver],
  ['GitHub Actions', compareSemver],
  ['Hex', compareSemver],
  ['Pub', compareSemver],
  ['SwiftURL', compareSemver],
  ['PyPI', comparePep440],
  ['RubyGems', compareRubyGems],
  ['Maven', compareMaven],
  ['NuGet', compareNuget],
  ['Packagist', comparePackagist],
  ['Debian', compareDebian],
])

/** How an ecosystem orders its versions; undefined where we do not know, which must not read as "not affected". */
export function versionOrder(ecosystem: string): CompareVersions | undefined {
  return orders.get(ecosystem)
}

/** Whether the first number that is not zero differs, which is what a caret range calls breaking. */
export function isMajorChange(from: string, to: string): boolean {
  return leading(from) !== leading(to)
}

function leading(version: string): string {
  const numbers = version.replace(/^[^\d]*/, '').split(/[^\d]+/, 3)
  const first = numbers.findIndex((number) => !/^0*$/.test(number))
  return numbers.slice(0, first === -1 ? 3 : first + 1).join('.')
}
