import { expect, test } from 'vitest'
import { isoDay } from '../src/index.ts'

test('the day in UTC, also over the end of a month and of a leap year', () => {
  expect(isoDay(new Date('2026-11-23T23:59:59-02:00'))).toBe('2026-11-24')
  expect(isoDay(new Date('2028-02-28T12:00:00Z'), 1)).toBe('2028-02-29')
  expect(isoDay(new Date('2026-12-31T00:00:00Z'), 1)).toBe('2027-01-01')
})
