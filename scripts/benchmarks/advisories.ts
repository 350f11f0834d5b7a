import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadAdvisories, matchAdvisories, readLockfile, versionOrder } from '../../packages/dependencies/src/index.ts'
import { lockfiles, type Pinned } from './advisories/lockfiles.ts'
import { osvScannerVerdicts, provideOsvScanner, writeDatabase } from './advisories/osv-scanner.ts'
import { type MadeUpRecord, packageName, recordsOf } from './advisories/records.ts'
import { drawFrom, drawVersion, measuredEcosystems } from './advisories/versions.ts'

const packages = 80
const perPackage = 6
const lockfilesEach = 5

/**
 * Our verdicts against osv-scanner's over the same made-up records, without a network. A difference that docs/advisory-differences.md does not
 * explain fails.
 */
export async function benchAdvisories(root: string): Promise<void> {
  const directory = realpathSync(mkdtempSync(join(tmpdir(), 'sallyport-bench-')))
  try {
    const draw = drawFrom(0x5a11)
    const records = new Map(
      measuredEcosystems.map((ecosystem) => [
        ecosystem,
        Array.from({ length: packages }, (_, index) => recordsOf(ecosystem, index, perPackage, draw)).flat(),
      ]),
    )
    writeDatabase(directory, records)
    console.log(
      `\nadvisories: ${[...records.values()].flat().length} made-up records; package and record, the verdict of each tool`,
    )
    const scanner = provideOsvScanner(root)
    if (scanner === undefined)
      console.log('  osv-scanner: not measured, it is neither installed nor can it be built here')
    console.log('  pip-audit: not measured, it asks a service on the network and has no database of its own')
    for (const [ecosystem, all] of records) {
      const pinned = Array.from({ length: lockfilesEach }, () =>
        Array.from(
          { length: packages },
          (_, index) => [packageName(ecosystem, index), drawVersion(ecosystem, draw)] as const,
        ),
      )
      await compareEcosystem({ ecosystem, records: all, directory, scanner }, pinned)
    }
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
}

interface Comparison {
  readonly ecosystem: string
  readonly records: readonly MadeUpRecord[]
  readonly directory: string
  readonly scanner: string | undefined
}

async function compareEcosystem(comparison: Comparison, all: readonly Pinned[]): Promise<void> {
  const { ecosystem, directory, scanner } = comparison
  const total = { same: 0, listed: 0, unexplained: [] as string[] }
  for (const [turn, pinned] of all.entries()) {
    const path = writeLockfile(join(directory, `${ecosystem}-${turn}`), ecosystem, pinned)
    const ours = await ourVerdicts(path, comparison.records)
    if (scanner === undefined) continue
    const theirs = osvScannerVerdicts(scanner, directory, path)
    total.same += ours.intersection(theirs).size
    const listed = [...ours.difference(theirs)].filter((verdict) => isListedOtherwise(verdict, pinned, comparison))
    total.listed += listed.length
    for (const verdict of ours.symmetricDifference(theirs).difference(new Set(listed)))
      total.unexplained.push(
        `${ours.has(verdict) ? 'only ours' : 'only theirs'}: ${verdict} in ${path.slice(directory.length + 1)}`,
      )
  }
  const told = `${total.same} verdicts the same, ${total.listed} listed-in-other-words, ${total.unexplained.length} not explained`
  console.log(
    `  ${ecosystem.padEnd(10)} ${all.length * packages} packages, ${scanner === undefined ? 'not measured' : told}`,
  )
  for (const line of total.unexplained) console.log(`    ${line}`)
  if (total.unexplained.length > 0) process.exitCode = 1
}

function writeLockfile(folder: string, ecosystem: string, pinned: Pinned): string {
  const file = lockfiles[ecosystem]
  if (file === undefined) throw new Error(`no lockfile of ${ecosystem}`)
  mkdirSync(folder)
  writeFileSync(join(folder, file.path), file.write(pinned))
  return join(folder, file.path)
}

/** `NAME ID` for every record that holds, and a loud end where a package could not be judged. */
async function ourVerdicts(path: string, records: readonly MadeUpRecord[]): Promise<ReadonlySet<string>> {
  const { components, problems } = await readLockfile(path, readFileSync(path))
  using index = loadAdvisories([{ name: 'made-up', bytes: Buffer.from(JSON.stringify(records)) }])
  const { matches, unjudged, unread } = matchAdvisories(components, index)
  const [first] = [...problems, ...unjudged, ...unread]
  if (first !== undefined) throw new Error(`not judged: ${JSON.stringify(first)}`)
  const known = new Set(records.map(({ id }) => id))
  return new Set(
    matches.flatMap(({ component, ids }) => ids.filter((id) => known.has(id)).map((id) => `${component.name} ${id}`)),
  )
}

/** The record lists the version, written in another way. */
function isListedOtherwise(verdict: string, pinned: Pinned, { ecosystem, records }: Comparison): boolean {
  const [name, id] = verdict.split(' ')
  const version = pinned.find((one) => one[0] === name)?.[1] ?? ''
  const listed = records.find((record) => record.id === id)?.affected.flatMap(({ versions = [] }) => versions) ?? []
  return !listed.includes(version) && listed.some((other) => versionOrder(ecosystem)?.(other, version) === 0)
}
