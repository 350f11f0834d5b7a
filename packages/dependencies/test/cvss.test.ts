import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { cvss2Score } from '../src/advisories/cvss-v2.ts'
import { cvss3Score } from '../src/advisories/cvss-v3.ts'
import { cvss4Score } from '../src/advisories/cvss-v4.ts'

/** As `scripts/record-cvss-scores.py` wrote them down. */
const recorded = readFileSync(join(import.meta.dirname, 'golden/cvss-scores.txt'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line): [string, number] => {
    const [vector = '', score] = line.split(' ')
    return [vector, Number(score)]
  })

const score = (vector: string) => {
  if (vector.startsWith('CVSS:4')) return cvss4Score(vector)
  return vector.startsWith('CVSS:3') ? cvss3Score(vector) : cvss2Score(vector)
}

test('1,800 vectors of versions 2, 3.1 and 4.0 score as another implementation scores them', () => {
  expect(recorded.length).toBeGreaterThan(1_700)
  expect(
    recorded
      .filter(([vector, points]) => score(vector) !== points)
      .map(([vector, points]) => [vector, points, score(vector)]),
  ).toEqual([])
})

test.each([
  'CVSS:4.0/AV:N',
  'CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:X',
  'CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:S/SA:N',
  'CVSS:4.0/AV:NA/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N',
  'CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N/E:Z',
])('%s is no vector', (vector) => expect(cvss4Score(vector)).toBeUndefined())
