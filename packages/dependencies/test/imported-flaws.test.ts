import { describe, expect, test } from 'vitest'
import { cyclonedx, grype, judge, osv, sarif, trivy, vex } from './imported-files.ts'

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
