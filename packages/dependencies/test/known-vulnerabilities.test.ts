import { describe, expect, test } from 'vitest'
import { loadAdvisories } from '../src/index.ts'
import { lockfile, run, safe } from './check-run.ts'

describe('known vulnerabilities', () => {
  test('a new one is a new finding, with its place and the command that mends it', async () => {
    const { findings, failures, coverage, sbomDiff } = await run(
      { 'package-lock.json': safe },
      { 'package-lock.json': lockfile({ good: '1.0.0', weak: '1.2.5' }) },
    )
    expect(failures).toEqual([])
    expect(findings).toMatchObject([
      {
        rule: 'dependencies/known-vulnerability',
        severity: 'high',
        confidence: 'high',
        message: 'weak@1.2.5 has a known vulnerability, GHSA-aaaa-bbbb-cccc: Prototype pollution',
        cwe: ['CWE-1321'],
        location: { path: 'package-lock.json', startLine: 15, startColumn: 1 },
        excerpt: '"node_modules/weak": {',
        remediation: 'npm install weak@1.2.6',
        isNew: true,
        facts: {
          advisory: 'GHSA-aaaa-bbbb-cccc',
          fixedVersion: '1.2.6',
          hasFix: true,
          purl: 'pkg:npm/weak@1.2.5',
          isDirect: true,
        },
      },
    ])
    expect(coverage).toMatchObject({ files: 1, rules: 2 })
    expect(sbomDiff?.added.map(({ purl }) => purl)).toEqual(['pkg:npm/weak@1.2.5'])
  })

  test('one that was there before is shown as such', async () => {
    const before = lockfile({ weak: '1.2.5' })
    const { findings } = await run(
      { 'package-lock.json': before },
      { 'package-lock.json': lockfile({ weak: '1.2.5', good: '1.0.0' }) },
    )
    expect(findings.map(({ isNew }) => isNew)).toEqual([false])
  })

  test('the fingerprint holds through other versions of the file, and in another folder', async () => {
    const [one, two] = await Promise.all([
      run({}, { 'package-lock.json': lockfile({ weak: '1.2.5' }) }),
      run({}, { 'sub/pnpm-lock.yaml': "lockfileVersion: '9.0'\n\npackages:\n\n  weak@1.2.5: {}\n" }),
    ])
    expect(one.findings[0]?.fingerprint).toMatch(/^[0-9a-f]{64}$/)
    expect(two.findings[0]?.fingerprint).toBe(one.findings[0]?.fingerprint)
  })

  test('a transitive one names what brings it', async () => {
    const packages = {
      'node_modules/mid': { version: '1.0.0', dependencies: { weak: '1' } },
      'node_modules/weak': { version: '1.2.5' },
    }
    const { findings } = await run({}, { 'sub/package-lock.json': lockfile({ good: '1.0.0', mid: '1.0.0' }, packages) })
    expect(findings[0]?.remediation).toBe('cd sub && npm update weak  (needs 1.2.6 or newer; comes through mid)')
  })

  test('a malicious package is critical', async () => {
    const { findings } = await run({}, { 'package-lock.json': lockfile({ thief: '1.0.0' }) })
    expect(findings).toMatchObject([
      { rule: 'dependencies/malicious-package', severity: 'critical', remediation: 'npm uninstall thief' },
    ])
  })

  test('a moved lockfile brings nothing new', async () => {
    const text = lockfile({ weak: '1.2.5' })
    const { findings, sbomDiff } = await run({ 'package-lock.json': text }, { 'app/package-lock.json': text })
    expect(findings.map(({ isNew }) => isNew)).toEqual([false])
    expect([sbomDiff?.added, sbomDiff?.removed]).toEqual([[], []])
  })

  test('a base that does not parse makes everything new', async () => {
    const { findings } = await run(
      { 'package-lock.json': '<<<<<<< x' },
      { 'package-lock.json': lockfile({ weak: '1.2.5' }) },
    )
    expect(findings.map(({ isNew }) => isNew)).toEqual([true])
  })

  test('names in a command cannot be another command', async () => {
    const evil = loadAdvisories([
      {
        name: 'a',
        bytes: Buffer.from(
          JSON.stringify({
            id: 'GHSA-x',
            affected: [
              {
                package: { ecosystem: 'npm', name: 'a;rm -rf ~' },
                ranges: [{ type: 'SEMVER', events: [{ introduced: '0' }, { fixed: '2.0.0' }] }],
              },
            ],
          }),
        ),
      },
    ])
    const { findings } = await run(
      {},
      { 'package-lock.json': lockfile({ 'a;rm -rf ~': '1.0.0' }) },
      { advisories: async () => evil },
    )
    expect(findings[0]?.remediation).toBe('Use a;rm -rf ~ 2.0.0 or newer')
  })
})
