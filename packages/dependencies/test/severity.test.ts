import { describe, expect, test } from 'vitest'
import { cvss2Score } from '../src/advisories/cvss-v2.ts'
import { cvss3Score } from '../src/advisories/cvss-v3.ts'
import { matchAdvisories } from '../src/index.ts'
import { component } from './component.ts'
import { index, type Json, record } from './one-advisory.ts'

describe('severity', () => {
  const of = (more: Json) =>
    matchAdvisories([component('a', '1.0.0')], index(record([{ introduced: '0' }], more))).matches.map(
      ({ severity, advisory }) => [severity, advisory.severitySource],
    )[0]
  test.each<[Json, string, string]>([
    [
      {
        database_specific: { severity: 'MODERATE' },
        severity: [{ type: 'CVSS_V3', score: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H' }],
      },
      'medium',
      'database',
    ],
    [{ severity: [{ type: 'CVSS_V3', score: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H' }] }, 'critical', 'CVSS_V3'],
    [{ severity: [{ type: 'CVSS_V2', score: 'AV:N/AC:L/Au:N/C:C/I:C/A:C' }] }, 'high', 'CVSS_V2'],
    [
      { severity: [{ type: 'CVSS_V4', score: 'CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N' }] },
      'critical',
      'CVSS_V4',
    ],
    [{}, 'high', 'none'],
    [{ id: 'MAL-2026-1', database_specific: { severity: 'LOW' } }, 'critical', 'malicious'],
    [{ aliases: ['MAL-2026-1'] }, 'critical', 'malicious'],
  ])('%j', (more, severity, source) => expect(of(more)).toEqual([severity, source]))
})

describe('CVSS base scores, against vectors with published scores', () => {
  test.each([
    // Of the CVSS 3.1 user guide's and NVD's well-known cases: Log4Shell, Heartbleed, Shellshock, POODLE.
    ['CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:C/C:H/I:H/A:H', 10],
    ['CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:N/A:N', 7.5],
    ['CVSS:3.0/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H', 9.8],
    ['CVSS:3.1/AV:N/AC:H/PR:N/UI:R/S:U/C:L/I:N/A:N', 3.1],
    ['CVSS:3.1/AV:N/AC:L/PR:N/UI:R/S:C/C:L/I:L/A:N', 6.1],
    ['CVSS:3.1/AV:N/AC:L/PR:L/UI:N/S:C/C:L/I:L/A:N', 6.4],
    ['CVSS:3.1/AV:L/AC:L/PR:L/UI:N/S:U/C:H/I:H/A:H', 7.8],
    ['CVSS:3.1/AV:P/AC:H/PR:H/UI:R/S:U/C:N/I:N/A:N', 0],
    ['CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H', undefined],
    ['CVSS:3.1/AV:__proto__/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H', undefined],
  ])('%s', (vector, score) => expect(cvss3Score(vector)).toBe(score))

  test.each([
    ['AV:N/AC:L/Au:N/C:N/I:N/A:C', 7.8],
    ['AV:N/AC:L/Au:N/C:C/I:C/A:C', 10],
    ['AV:L/AC:H/Au:N/C:C/I:C/A:C', 6.2],
    ['(AV:N/AC:M/Au:N/C:N/I:P/A:N)', 4.3],
    ['AV:N', undefined],
  ])('%s', (vector, score) => expect(cvss2Score(vector)).toBe(score))
})
