import {
  type AppliedWaiver,
  checkNames,
  confidences,
  type Failure,
  type FailureCode,
  type Finding,
  isAtLeast,
  outcomes,
  severities,
} from '@sallyport/core'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { failureMeanings } from '../src/failure-meanings.ts'
import { judge, type PolicyInput, splitWaived } from '../src/index.ts'
import { facts, finding, fingerprint, policyInput, settings, waiver } from './policy-input.ts'

const fingerprints = fc.constantFrom('a', 'b', 'c').map(fingerprint)
const suppression = fc.option(
  fc.record({ marker: fc.constant('nosemgrep'), counts: fc.boolean(), isNew: fc.boolean() }),
  { nil: undefined },
)
const someFacts = fc.constantFrom({}, { checksum: 'failed' }, { advisory: 'MAL-1' }, { fixedVersion: '1' })

const findings: fc.Arbitrary<Finding> = fc
  .record({
    check: fc.constantFrom(...checkNames),
    name: fc.constantFrom('x', 'y'),
    severity: fc.constantFrom(...severities),
    confidence: fc.constantFrom(...confidences),
    fingerprint: fingerprints,
    isNew: fc.boolean(),
    facts: someFacts,
    path: fc.constantFrom('p', 'q'),
    line: fc.nat(3),
    suppression,
  })
  .map(({ check, name, path, line, suppression, ...part }) =>
    finding(check, {
      ...part,
      rule: `${check}/${name}`,
      location: { path, startLine: line + 1, startColumn: 1, endLine: line + 1, endColumn: 2 },
      ...(suppression === undefined ? {} : { suppression }),
    }),
  )

const codes = Object.keys(failureMeanings) as FailureCode[]
const failures: fc.Arbitrary<Failure> = fc
  .record({
    check: fc.constantFrom(...checkNames),
    code: fc.constantFrom(...codes),
    message: fc.constantFrom('m', 'n'),
    path: fc.option(fc.constantFrom('p', 'q'), { nil: undefined }),
  })
  .map(({ path, ...part }) => ({ ...part, ...(path === undefined ? {} : { path }) }))

const statuses = ['matched', 'stale', 'expired', 'over-long', 'ownerless', 'rule-mismatch'] as const
const waivers: fc.Arbitrary<AppliedWaiver> = fc
  .record({
    check: fc.constantFrom(...checkNames),
    name: fc.constantFrom('x', 'y'),
    status: fc.constantFrom(...statuses),
    covered: fc.array(fingerprints, { maxLength: 3 }),
    isNew: fc.boolean(),
  })
  .map(({ check, name, ...rest }) => ({ ...rest, waiver: waiver({ rule: `${check}/${name}` }) }))

const onFailure = fc.record({ local: fc.constantFrom('block', 'warn'), ci: fc.constantFrom('block', 'review', 'warn') })
const check = fc.record({ enabled: fc.boolean(), onFailure })
const someSettings = fc.record({
  checks: fc.record({ secrets: check, sast: check, dependencies: check, provenance: check }),
  sast: fc.record({ blockSeverity: fc.constantFrom(...severities) }),
  provenance: fc.record({
    profile: fc.constantFrom('agent-model', 'pr-only', 'off'),
    onMissing: fc.constantFrom('advise', 'warn', 'block'),
  }),
})
const someProvenance = fc
  .record({
    extent: fc.constantFrom(undefined, 'none', 'partial', 'full'),
    microApps: fc.constantFrom([], ['m']),
    isSeen: fc.boolean(),
    undeclared: fc.constantFrom([], ['c']),
  })
  .map(({ extent, microApps, isSeen, undeclared }) =>
    facts(
      { microApps, ...(extent === undefined ? {} : { extent }) },
      { undeclared, detected: isSeen ? [{ agent: 'a', strength: 'high', source: 's' }] : [] },
    ),
  )

const inputs: fc.Arbitrary<PolicyInput> = fc
  .record({
    mode: fc.constantFrom('local', 'ci'),
    findings: fc.array(findings, { maxLength: 6 }),
    failures: fc.array(failures, { maxLength: 3 }),
    waivers: fc.array(waivers, { maxLength: 3 }),
    expected: fc.array(fc.record({ check: fc.constantFrom(...checkNames), entries: fc.nat(3) }), { maxLength: 3 }),
    coverage: fc.array(
      fc.record({ check: fc.constantFrom(...checkNames), files: fc.nat(3), bytes: fc.nat(3), rules: fc.nat(2) }),
      { maxLength: 3 },
    ),
    skipped: fc.array(fc.record({ check: fc.constantFrom('all', 'sast'), reason: fc.constant('r') }), { maxLength: 1 }),
    settings: someSettings,
    provenance: fc.option(someProvenance, { nil: undefined }),
  })
  .map(({ provenance, ...rest }) => ({ ...rest, ...(provenance === undefined ? {} : { provenance }) }))

/** Every expected check has looked at all it claims, so that no failure is needed to explain a gap. */
const accountedInputs = inputs.map(
  (input): PolicyInput => ({
    ...input,
    coverage: input.expected.map(({ check, entries }) => ({ check, files: entries * 3, bytes: 1, rules: 1 })),
  }),
)

const numRuns = 2_000

test('one more finding never makes the verdict milder', () => {
  fc.assert(
    fc.property(inputs, findings, (input, added) => {
      const before = judge(input).outcome
      expect(isAtLeast(outcomes, judge({ ...input, findings: [...input.findings, added] }).outcome, before)).toBe(true)
    }),
    { numRuns },
  )
})

test('one more failure never makes the verdict milder', () => {
  fc.assert(
    fc.property(accountedInputs, failures, (input, added) => {
      const before = judge(input).outcome
      expect(isAtLeast(outcomes, judge({ ...input, failures: [...input.failures, added] }).outcome, before)).toBe(true)
    }),
    { numRuns },
  )
})

test('a failure that explains a gap still weighs what it weighs alone', () => {
  fc.assert(
    fc.property(inputs, failures, (input, added) => {
      const alone = judge(policyInput({ mode: input.mode, settings: input.settings, failures: [added] })).outcome
      expect(isAtLeast(outcomes, judge({ ...input, failures: [...input.failures, added] }).outcome, alone)).toBe(true)
    }),
    { numRuns },
  )
})

test('CI is never milder than the hook', () => {
  fc.assert(
    fc.property(inputs, (input) => {
      const local = judge({ ...input, mode: 'local' }).outcome
      expect(isAtLeast(outcomes, judge({ ...input, mode: 'ci' }).outcome, local)).toBe(true)
    }),
    { numRuns },
  )
})

test('the order of findings, failures, coverage and waivers changes nothing', () => {
  fc.assert(
    fc.property(inputs, (input) => {
      const reversed: PolicyInput = {
        ...input,
        findings: input.findings.toReversed(),
        failures: input.failures.toReversed(),
        waivers: input.waivers.toReversed(),
        coverage: input.coverage.toReversed(),
      }
      expect(judge(reversed)).toEqual(judge(input))
    }),
    { numRuns },
  )
})

test('a waiver never changes what is said of another rule', () => {
  fc.assert(
    fc.property(inputs, waivers, (input, added) => {
      const others = (list: readonly AppliedWaiver[]) =>
        splitWaived(input.findings, list).open.filter(({ rule }) => rule !== added.waiver.rule)
      expect(others([...input.waivers, added])).toEqual(others(input.waivers))
    }),
    { numRuns },
  )
})

test('every new finding that nothing excuses is in a decision', () => {
  fc.assert(
    fc.property(fc.array(findings), fc.constantFrom('local', 'ci'), (list, mode) => {
      const { decisions } = judge(policyInput({ findings: list, mode, settings }))
      const named = new Set(
        decisions.filter(({ outcome }) => outcome !== 'allow').flatMap((decision) => decision.findings),
      )
      for (const { isNew, suppression, fingerprint: id } of list) {
        if (isNew && suppression?.counts !== true) expect(named).toContain(id)
      }
    }),
    { numRuns },
  )
})
