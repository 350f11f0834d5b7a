import { describe, expect, it } from 'vitest'
import { gatedRepository, sallyport } from './gate.ts'

const report = (severity: string) =>
  JSON.stringify({
    SchemaVersion: 2,
    ArtifactName: '.',
    Results: [
      {
        Target: 'package-lock.json',
        Vulnerabilities: [
          {
            VulnerabilityID: 'CVE-2021-44906',
            PkgName: 'minimist',
            PkgIdentifier: { PURL: 'pkg:npm/minimist@1.2.5' },
            InstalledVersion: '1.2.5',
            FixedVersion: '1.2.6',
            Severity: severity,
          },
        ],
      },
    ],
  })

describe('--import', () => {
  it('judges what another tool found like findings of our own', () => {
    const repository = gatedRepository({ 'README.md': 'A project\n', 'out.json': report('CRITICAL') })
    const scan = sallyport(repository, [
      'scan',
      '--all',
      '--checks',
      'dependencies',
      '--import',
      'out.json',
      '--format',
      'json',
    ])
    const { findings } = JSON.parse(scan.stdout)
    expect([scan.code, findings.map(({ rule }: { rule: string }) => rule)]).toEqual([
      1,
      ['dependencies/known-vulnerability'],
    ])
  })

  it('of a file that no tool wrote is incomplete, of one that is not there a mistake', () => {
    const repository = gatedRepository()
    const scan = (...args: readonly string[]) => sallyport(repository, ['scan', '--all', '--import', ...args]).code
    expect([
      scan('README.md', '--checks', 'dependencies'),
      scan('absent.json'),
      scan('README.md', '--checks', 'secrets'),
    ]).toEqual([3, 2, 2])
  })
})
