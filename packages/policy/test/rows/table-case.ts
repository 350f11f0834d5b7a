import type { Outcome } from '@sallyport/core'
import { expect, test } from 'vitest'
import { judge, type PolicyInput } from '../../src/index.ts'
import { policyInput } from '../policy-input.ts'

/** Case, input, outcome locally, outcome in CI, the row that says so (absent: no row says anything stricter than `allow`). */
export type Case = readonly [name: string, input: Partial<PolicyInput>, local: Outcome, ci: Outcome, reason?: string]

export function both(cases: readonly Case[]): void {
  for (const [name, input, local, ci, reason] of cases) {
    for (const [mode, outcome] of [
      ['local', local],
      ['ci', ci],
    ] as const) {
      test(`${name}: ${mode} ${outcome}`, () => {
        const verdict = judge(policyInput({ ...input, mode }))
        expect(verdict.outcome).toBe(outcome)
        if (reason !== undefined) {
          expect(
            verdict.decisions.filter((decision) => decision.outcome === outcome).map((decision) => decision.reason),
          ).toContain(reason)
        }
      })
    }
  }
}

export const one = (...findings: PolicyInput['findings'][number][]) => ({ findings })
