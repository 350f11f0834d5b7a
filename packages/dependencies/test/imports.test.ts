import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cyclonedx, fixture, grype, json, judge, lockfile, osv, sarif, trivy } from './imported-files.ts'
import type { Files } from './in-memory-change.ts'

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

describe('vulnerabilities, as Grype wrote them', () => {
  const files = { 'package-lock.json': lockfile('1.2.5'), 'requirements.txt': 'jinja2==3.1.2\n' }
  // CycloneDX has neither the file nor the version that mends it.
  test.each<[string, string[], (string | undefined)[]]>([
    ['grype.json', ['package-lock.json', 'requirements.txt'], ['1.2.6', '3.1.3']],
    ['grype.sarif', ['package-lock.json', 'requirements.txt'], ['1.2.6', '3.1.3']],
    ['grype.cdx.json', ['out.json', 'out.json'], [undefined, undefined]],
  ])('%s', async (name, paths, fixed) => {
    const { findings, failures } = await judge(fixture(name), {}, {}, files)
    expect(failures.filter(({ path }) => path === 'out.json')).toEqual([])
    const found = findings.toSorted((left, right) => left.severity.localeCompare(right.severity))
    expect(found.map(({ severity, isNew }) => [severity, isNew])).toEqual([
      ['critical', true],
      ['medium', true],
    ])
    expect(found.map(({ location }) => location.path)).toEqual(paths)
    expect(found.map(({ facts }) => facts?.fixedVersion)).toEqual(fixed)
  })

  test('one that our own advisories know is said once', async () => {
    const { findings } = await judge(fixture('grype.json'), { advisories: osv }, {}, files)
    expect(findings.filter(({ message }) => message.includes('minimist'))).toHaveLength(1)
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

  test('a weakness that is no text is left out, and its finding stays', async () => {
    const text = trivy.toString().replace(/"CweIDs": ?\[[^\]]*\]/, '"CweIDs": [{ "toString": 1 }, null, 79]')
    expect(text).toContain('toString')
    const { findings } = await judge(Buffer.from(text))
    expect(findings.flatMap((finding) => finding.cwe ?? [])).toContain('CWE-79')
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
