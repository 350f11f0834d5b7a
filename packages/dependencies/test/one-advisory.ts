import { loadAdvisories, matchAdvisories } from '../src/index.ts'
import { component } from './component.ts'

export type Json = Readonly<Record<string, unknown>>

export const index = (...records: readonly unknown[]) =>
  loadAdvisories([{ name: 'osv.json', bytes: Buffer.from(JSON.stringify(records)) }])

export const record = (events: readonly Json[], more: Json = {}, affected: Json = {}) => ({
  id: 'GHSA-aaaa-bbbb-cccc',
  modified: '2026-01-02T00:00:00Z',
  summary: 'Prototype pollution',
  affected: [{ package: { ecosystem: 'npm', name: 'a' }, ranges: [{ type: 'SEMVER', events }], ...affected }],
  ...more,
})

export const isAffected = (version: string, ...records: readonly unknown[]) =>
  matchAdvisories([component('a', version)], index(...records)).matches.length > 0
