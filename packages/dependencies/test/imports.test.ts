import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type DependenciesOptions, dependenciesCheck, loadAdvisories } from '../src/index.ts'
import { change, context, type Files } from './in-memory-change.ts'

const fixture = (name: string) => readFileSync(join(import.meta.dirname, 'imported', name))
const json = (value: unknown) => Buffer.from(JSON.stringify(value))

/** In the forms that the tools document. */
const trivy = json({
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
const grype = json({
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
const sarif = json({
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
const cyclonedx = json({
  bomFormat: 'CycloneDX',
  specVersion: '1.6',
  components: [{ type: 'library', 'bom-ref': 'a', name: 'minimist', version: '1.2.5', purl: 'pkg:npm/minimist@1.2.5' }],
  vulnerabilities: [{ ...vulnerability, affects: [{ ref: 'a' }] }],
})
const vex = (state: string) =>
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

const osv = async () =>
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

const lockfile = (version: string) =>
  JSON.stringify({
    lockfileVersion: 3,
    packages: { '': { dependencies: { minimist: version } }, 'node_modules/minimist': { version, license: 'MIT' } },
  })

async function judge(
  bytes: Uint8Array,
  options: DependenciesOptions = {},
  before: Files = {},
  after: Files = { 'package-lock.json': lockfile('1.2.5') },
) {
  const { changeSet, blobs } = change(before, after)
  return await dependenciesCheck({ ...options, imports: [{ path: 'out.json', bytes }] }).run(changeSet, context(blobs))
}

describe('the same flaw, as each tool writes it', () => {
  test.each([
    ['Trivy', trivy, 'CVE-2021-44906', '1.2.6'],
    ['Grype', grype, 'GHSA-xvch-5gv4-984h', '1.2.6'],
    ['CycloneDX', cyclonedx, 'CVE-2021-44906', undefined],
    ['CycloneDX VEX', vex('exploitable'), 'CVE-2021-44906', undefined],
  ])('%s', async (_name, bytes, advisory, fixedVersion) => {
    const { findings, coverage } = await judge(bytes)
    expect(findings[0]).toMatchObject({
      rule: 'dependencies/known-vulnerability',
      severity: 'critical',
      isNew: true,
      facts: { advisory, purl: 'pkg:npm/minimist@1.2.5', hasFix: fixedVersion !== undefined },
    })
    expect(findings[0]?.facts?.fixedVersion).toBe(fixedVersion)
    expect(coverage.files).toBe(2)
  })

  test('SARIF names no package; its results keep their place', async () => {
    const { findings } = await judge(sarif)
    expect(findings).toMatchObject([
      {
        rule: 'dependencies/external-finding',
        severity: 'critical',
        message: 'Trivy, CVE-2021-44906: Package: minimist',
        location: { path: 'package-lock.json', startLine: 7, endLine: 9 },
        facts: { tool: 'Trivy', externalRule: 'CVE-2021-44906', fixedVersion: '1.2.6' },
        isNew: true,
      },
    ])
  })

  test('what is not about a package is a finding all the same', async () => {
    const { findings } = await judge(trivy)
    expect(findings[1]).toMatchObject({
      rule: 'dependencies/external-finding',
      severity: 'high',
      message: 'Trivy, DS002: No user',
      isNew: false,
    })
  })

  test('is told once where our own advisories know it', async () => {
    for (const bytes of [trivy, grype, cyclonedx]) {
      const { findings } = await judge(bytes, { advisories: osv })
      expect(
        findings.filter(({ rule }) => rule === 'dependencies/known-vulnerability').map(({ facts }) => facts?.advisory),
      ).toEqual(['GHSA-xvch-5gv4-984h'])
    }
  })

  test.each(['not_affected', 'false_positive', 'resolved'])(
    'is shown and does not count as new where an analysis says %s',
    async (state) => {
      const { findings } = await judge(vex(state))
      expect(
        findings.map(({ isNew, message }) => [isNew, message.endsWith(`says CycloneDX (out.json calls it ${state})`)]),
      ).toEqual([[false, true]])
    },
  )
})

describe('whether it is new', () => {
  const newness = async (bytes: Uint8Array, before: Files, after: Files) =>
    (await judge(bytes, {}, before, after)).findings[0]?.isNew
  const vulnerable = { 'package-lock.json': lockfile('1.2.5') }
  test('the change of the lockfile tells', async () => {
    expect(await newness(trivy, { 'package-lock.json': lockfile('1.2.6') }, vulnerable)).toBe(true)
    const more = { 'package-lock.json': `${lockfile('1.2.5')}\n` }
    expect(await newness(trivy, vulnerable, more)).toBe(false)
    expect(await newness(trivy, {}, { 'src/a.ts': 'x' })).toBe(false)
    expect(await newness(sarif, {}, { 'src/a.ts': 'x' })).toBe(false)
  })
})

describe('a list of packages, as Syft wrote it', () => {
  test.each(['syft.json', 'syft.cdx.json'])('%s is compared with our advisories', async (name) => {
    const { findings, failures } = await judge(
      fixture(name),
      { advisories: osv, deniedLicences: ['MIT'] },
      {},
      { 'package-lock.json': lockfile('1.2.6') },
    )
    expect(findings.map(({ rule, location }) => [rule, location.path])).toEqual([
      ['dependencies/denied-licence', 'package-lock.json'],
      ['dependencies/known-vulnerability', 'out.json'],
      ['dependencies/denied-licence', 'out.json'],
    ])
    expect(failures).toEqual([])
  })

  test('packages that no advisory of ours speaks of are said', async () => {
    const list = {
      artifacts: [{ name: 'openssl', version: '3.0', purl: 'pkg:deb/debian/openssl@3.0?distro=debian-12' }],
      descriptor: { name: 'syft' },
    }
    const { failures } = await judge(json(list), { advisories: osv }, {}, { 'a.ts': 'x' })
    expect(failures.map(({ code, path }) => [code, path])).toEqual([['advisories-missing', 'out.json']])
  })
})

describe('what cannot be used is a failure', () => {
  test.each<[string, Uint8Array, string]>([
    ['no JSON', Buffer.from('Total: 0'), 'unparsable'],
    ['nothing', Buffer.from(''), 'unparsable'],
    ['JSON of something else', json({ name: 'app', lockfileVersion: 3 }), 'unparsable'],
    ['SARIF of another version', json({ version: '1.0.0', runs: [] }), 'unparsable'],
    ['Trivy that looked at nothing', json({ SchemaVersion: 2, ArtifactName: '.' }), 'scanner-failed'],
    ['Syft that saw nothing', json({ artifacts: [], descriptor: { name: 'syft' } }), 'scanner-failed'],
    ['an empty SBOM', json({ bomFormat: 'CycloneDX' }), 'scanner-failed'],
    ['SARIF without a run', json({ version: '2.1.0', runs: [] }), 'scanner-failed'],
    [
      'a run that failed',
      json({ version: '2.1.0', runs: [{ results: [], invocations: [{ executionSuccessful: false }] }] }),
      'scanner-failed',
    ],
    ['a run without results', json({ version: '2.1.0', runs: [{}] }), 'scanner-failed'],
    ['a match without a name', json({ matches: [{}], descriptor: { name: 'grype' } }), 'scanner-failed'],
  ])('%s', async (_name, bytes, code) => {
    const { failures } = await judge(bytes, { advisories: osv }, {}, { 'a.ts': 'x' })
    expect(failures.map((failure) => [failure.code, failure.path])).toEqual([[code, 'out.json']])
  })

  test('a clean result is clean', async () => {
    const clean = json({ matches: [], descriptor: { name: 'grype' } })
    expect(await judge(clean, {}, {}, { 'a.ts': 'x' })).toMatchObject({
      findings: [],
      failures: [],
      coverage: { files: 1 },
    })
  })

  test('no file makes it throw', async () => {
    const shapes = [trivy, grype, sarif, cyclonedx].map((bytes) => JSON.parse(bytes.toString()))
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...shapes), fc.nat(40), fc.jsonValue(), async (shape, place, value) => {
        let seen = 0
        const mutated = JSON.stringify(shape, (_key, inner) => (seen++ === place ? value : inner)) ?? ''
        await judge(Buffer.from(mutated))
      }),
      { numRuns: 400 },
    )
  })
})
