import { createWriteStream } from 'node:fs'
import { join } from 'node:path'
import { finished } from 'node:stream/promises'
import { databaseBuilder } from '../../../packages/dependencies/src/index.ts'
import { mustRun } from '../measure.ts'

const packages = 60_000
const processes = 20

/** Looks a thousand packages up in a database of 60,000, each time in a new process, because a hook is always cold. */
export async function benchLookUp(root: string, directory: string): Promise<void> {
  const file = join(directory, 'advisories.db')
  const builder = databaseBuilder()
  for (let index = 0; index < packages; index++)
    for (let count = 0; count <= index % 4; count++) builder.add(recordOf(index, count))
  const stream = createWriteStream(file)
  for (const chunk of builder.finish({ source: 'generated', now: new Date() }).chunks) stream.write(chunk)
  await finished(stream.end())
  const child = join(root, 'scripts/benchmarks/sbom/look-up-once.ts')
  const env = { PATH: process.env.PATH ?? '' }
  const times = Array.from({ length: processes }, () => mustRun(process.execPath, [child, file], { cwd: root, env }))
  // The clock of CPU time is coarse: single figures are zero or four, only their mean tells.
  const mean = (at: number) => times.reduce((sum, line) => sum + Number(line.trim().split(' ')[at]), 0) / processes
  console.log(
    `\nadvisories of 1,000 packages, one in ten known, ${packages} packages in the database, CPU time with opening`,
  )
  console.log(`  mean of ${processes}: cold ${mean(0).toFixed(1)} ms, the tenth time ${mean(1).toFixed(1)} ms`)
}

/** Two ranges, as of a flaw that was fixed in two lines of releases. */
function recordOf(index: number, count: number) {
  const range = (introduced: string, fixed: string) => ({ type: 'SEMVER', events: [{ introduced }, { fixed }] })
  return {
    id: `GHSA-${index}-${count}`,
    modified: '2026-11-01T00:00:00Z',
    aliases: [`CVE-2026-${index}${count}`],
    summary: 'Attackers may do what they should not be able to do in this package',
    affected: [
      {
        package: { ecosystem: 'npm', name: `package-${index}` },
        ranges: [range('0', `1.${count}.3`), range('2.0.0', `2.${count}.3`)],
      },
    ],
    database_specific: { severity: 'HIGH', cwe_ids: ['CWE-79'] },
  }
}
