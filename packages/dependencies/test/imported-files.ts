import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type DependenciesOptions, dependenciesCheck, loadAdvisories } from '../src/index.ts'
import { change, context, type Files } from './in-memory-change.ts'

export const fixture = (name: string) => readFileSync(join(import.meta.dirname, 'imported', name))
export const json = (value: unknown) => Buffer.from(JSON.stringify(value))

/** In the forms that the tools document. */
export const trivy = json({
  SchemaVersion: 2,
  ArtifactName: '.',
  Results: [
    {
      Target: 'package-lock.json',
      Class: 'lang-pkgs',
      Type: 'npm',
      Vulnerabilities: [
        {
          VulnerabilityID: 'CVE-2021-44906',
          PkgID: 'minimist@1.2.5',
          PkgName: 'minimist',
          PkgIdentifier: { PURL: 'pkg:npm/minimist@1.2.5' },
          InstalledVersion: '1.2.5',
          FixedVersion: '1.2.6, 0.2.4',
          Severity: 'CRITICAL',
          Title: 'minimist: prototype pollution',
          CweIDs: ['CWE-1321'],
        },
      ],
    },
    {
      Target: 'Dockerfile',
      Class: 'config',
      Misconfigurations: [{ ID: 'DS002', Title: 'No user', Severity: 'HIGH', Status: 'FAIL' }],
    },
  ],
})
export const grype = json({
  matches: [
    {
      vulnerability: {
        id: 'GHSA-xvch-5gv4-984h',
        severity: 'Critical',
        description: 'Prototype pollution',
        fix: { versions: ['1.2.6'], state: 'fixed' },
      },
      relatedVulnerabilities: [{ id: 'CVE-2021-44906' }],
      artifact: {
        name: 'minimist',
        version: '1.2.5',
        type: 'npm',
        purl: 'pkg:npm/minimist@1.2.5',
        locations: [{ path: '/package-lock.json' }],
      },
    },
  ],
  descriptor: { name: 'grype', version: '0.104.0' },
})
export const sarif = json({
  version: '2.1.0',
  runs: [
    {
      tool: {
        driver: { name: 'Trivy', rules: [{ id: 'CVE-2021-44906', properties: { 'security-severity': '9.8' } }] },
      },
      results: [
        {
          ruleId: 'CVE-2021-44906',
          level: 'error',
          message: { text: 'Package: minimist\nInstalled Version: 1.2.5\nFixed Version: 1.2.6, 0.2.4' },
          locations: [
            {
              physicalLocation: {
                artifactLocation: { uri: 'package-lock.json' },
                region: { startLine: 7, endLine: 9 },
              },
            },
          ],
        },
      ],
    },
  ],
})
const vulnerability = {
  id: 'CVE-2021-44906',
  ratings: [{ severity: 'critical' }],
  cwes: [1321],
  description: 'Prototype pollution',
}
export const cyclonedx = json({
  bomFormat: 'CycloneDX',
  specVersion: '1.6',
  components: [{ type: 'library', 'bom-ref': 'a', name: 'minimist', version: '1.2.5', purl: 'pkg:npm/minimist@1.2.5' }],
  vulnerabilities: [{ ...vulnerability, affects: [{ ref: 'a' }] }],
})
export const vex = (state: string) =>
  json({
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    vulnerabilities: [
      {
        ...vulnerability,
        analysis: { state },
        affects: [{ ref: 'urn:cdx:3e671687-395b-41f5-a30f-a58921a69b79/1#pkg%3Anpm%2Fminimist%401.2.5' }],
      },
    ],
  })

export const osv = async () =>
  loadAdvisories([
    {
      name: 'osv',
      bytes: json({
        id: 'GHSA-xvch-5gv4-984h',
        aliases: ['CVE-2021-44906'],
        affected: [
          {
            package: { ecosystem: 'npm', name: 'minimist' },
            ranges: [{ type: 'SEMVER', events: [{ introduced: '1.0.0' }, { fixed: '1.2.6' }] }],
          },
        ],
      }),
    },
  ])

export const lockfile = (version: string) =>
  JSON.stringify({
    lockfileVersion: 3,
    packages: { '': { dependencies: { minimist: version } }, 'node_modules/minimist': { version, license: 'MIT' } },
  })

export async function judge(
  bytes: Uint8Array,
  options: DependenciesOptions = {},
  before: Files = {},
  after: Files = { 'package-lock.json': lockfile('1.2.5') },
) {
  const { changeSet, blobs } = change(before, after)
  return await dependenciesCheck({ ...options, imports: [{ path: 'out.json', bytes }] }).run(changeSet, context(blobs))
}
