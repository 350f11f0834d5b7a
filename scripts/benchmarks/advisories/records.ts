import { type Draw, drawVersion } from './versions.ts'

/** A record of OSV, as far as it is made up here. */
export interface MadeUpRecord {
  readonly id: string
  readonly modified: string
  readonly withdrawn?: string
  readonly aliases: readonly string[]
  readonly summary: string
  readonly affected: readonly (Claim & { readonly package: { readonly ecosystem: string; readonly name: string } })[]
}

interface Claim {
  readonly ranges?: readonly object[]
  readonly versions?: readonly string[]
}

/** How a name of the ecosystem looks. */
export function packageName(ecosystem: string, index: number): string {
  switch (ecosystem) {
    case 'Go':
      return `example.com/team/package-${index}`
    case 'Maven':
      return `org.example:package-${index}`
    case 'Packagist':
      return `team/package-${index}`
    case 'NuGet':
      return `Example.Package${index}`
    case 'Hex':
    case 'Pub':
      return `package_${index}`
    default:
      return index % 5 === 0 && ecosystem === 'npm' ? `@team/package-${index}` : `package-${index}`
  }
}

/** Flaws of one package: fixed, with a last affected version, in two lines of releases, listed one by one, in all versions, withdrawn. */
export function recordsOf(ecosystem: string, index: number, count: number, draw: Draw): MadeUpRecord[] {
  return Array.from({ length: count }, (_, turn) => {
    const id = `MADE-${ecosystem.replace(/\W/g, '')}-${index}-${turn}`
    return {
      id,
      modified: '2026-11-01T00:00:00Z',
      ...(draw([false, false, false, false, true]) ? { withdrawn: '2026-11-02T00:00:00Z' } : {}),
      aliases: [`CVE-2026-${index}${turn}`],
      summary: 'Made up',
      affected: [{ package: { ecosystem, name: packageName(ecosystem, index) }, ...claim(ecosystem, draw) }],
    }
  })
}

function claim(ecosystem: string, draw: Draw): Claim {
  const version = () => drawVersion(ecosystem, draw)
  const type = ['npm', 'Go', 'crates.io', 'Hex', 'Pub'].includes(ecosystem) ? 'SEMVER' : 'ECOSYSTEM'
  const range = (...events: readonly object[]) => ({ type, events })
  switch (draw(['fixed', 'fixed', 'from', 'last', 'lines', 'listed', 'both', 'all'])) {
    case 'from':
      return { ranges: [range({ introduced: version() }, { fixed: version() })] }
    case 'last':
      return { ranges: [range({ introduced: '0' }, { last_affected: version() })] }
    case 'lines':
      return {
        ranges: [
          range({ introduced: '0' }, { fixed: version() }),
          range({ introduced: '2.0.0' }, { fixed: version() }),
        ],
      }
    case 'listed':
      return { versions: [version(), version(), version()] }
    case 'both':
      return { ranges: [range({ introduced: '0' }, { fixed: version() })], versions: [version(), version()] }
    case 'all':
      return { ranges: [range({ introduced: '0' })] }
    default:
      return { ranges: [range({ introduced: '0' }, { fixed: version() })] }
  }
}
