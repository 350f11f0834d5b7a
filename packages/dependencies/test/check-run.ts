import { type DependenciesOptions, dependenciesCheck, loadAdvisories } from '../src/index.ts'
import { change, context, type Files } from './in-memory-change.ts'

export const index = loadAdvisories([
  {
    name: 'osv.json',
    bytes: Buffer.from(
      JSON.stringify([
        {
          id: 'GHSA-aaaa-bbbb-cccc',
          modified: '2026-05-01T00:00:00Z',
          summary: 'Prototype pollution',
          database_specific: { severity: 'HIGH', cwe_ids: ['CWE-1321'] },
          affected: [
            {
              package: { ecosystem: 'npm', name: 'weak' },
              ranges: [{ type: 'SEMVER', events: [{ introduced: '0' }, { fixed: '1.2.6' }] }],
            },
          ],
        },
        {
          id: 'MAL-2026-7',
          modified: '2026-05-02T00:00:00Z',
          summary: 'Steals tokens',
          affected: [{ package: { ecosystem: 'npm', name: 'thief' }, versions: ['1.0.0'] }],
        },
      ]),
    ),
  },
])

export const advisories = async () => index

export const run = async (
  before: Files,
  after: Files,
  options: DependenciesOptions = { advisories },
  excluded?: string,
) => {
  const { changeSet, blobs } = change(before, after)
  return dependenciesCheck(options).run(changeSet, context(blobs, excluded))
}

/** A lockfile whose root asks for `direct`; the rest comes through these. */
export function lockfile(
  direct: Readonly<Record<string, string>>,
  packages: Readonly<Record<string, object>> = {},
): string {
  const own = Object.entries(direct).map(([name, version]) => [`node_modules/${name}`, { version }])
  return JSON.stringify(
    {
      name: 'app',
      lockfileVersion: 3,
      packages: { '': { name: 'app', dependencies: direct }, ...Object.fromEntries(own), ...packages },
    },
    undefined,
    2,
  )
}
export const manifest = (dependencies: Readonly<Record<string, string>>) =>
  JSON.stringify({ name: 'app', dependencies })

export const safe = lockfile({ good: '1.0.0' })
