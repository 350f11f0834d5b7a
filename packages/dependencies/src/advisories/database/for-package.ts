import { type Advisory, type Affected, packageKey } from '../advisory.ts'
import { judgeVersion } from '../judge-version.ts'

/** What an advisory says about one package: the same verdicts in a fraction of the bytes. */
export function forPackage(advisory: Advisory, key: string): Advisory {
  const affected = advisory.affected.filter(({ ecosystem, name }) => packageKey(ecosystem, name) === key)
  return { ...advisory, affected: affected.map(withoutCovered) }
}

/** Most records list every version that their ranges cover; only the others add anything. */
function withoutCovered(entry: Affected): Affected {
  if (entry.ranges.length === 0) return entry
  const rangesOnly = { ...entry, versions: [] }
  return { ...entry, versions: entry.versions.filter((version) => judgeVersion(version, rangesOnly) !== 'affected') }
}
