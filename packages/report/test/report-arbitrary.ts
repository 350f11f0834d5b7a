import {
  checkNames,
  confidences,
  extents,
  type Finding,
  outcomes,
  type RunReport,
  runReportSchemaVersion,
  severities,
} from '@sallyport/core'
import fc from 'fast-check'

/** What an attacker would put into names and messages. */
export const hostileTexts = [
  '\u001b[2J\u001b[3J',
  '\u001b]52;c;aGk=\u0007',
  '\u009b31m',
  'a\rb',
  'a\nb',
  'a\r\nb',
  '\u202egnp.exe',
  '\u2066x\u2069',
  'zero\u200bwidth',
  '\ud800',
  '\u0000',
  '\u{e0041}',
  '::error file=x::owned',
  '\n::add-mask::x',
  '##[stop-commands]x',
  '##vso[task.setvariable]x',
  '<script>&\'"',
  '日本語 ✔ 👩‍👩‍👧',
  '-'.repeat(300),
] as const

const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 30 }), fc.constantFrom(...hostileTexts), fc.constant(''))
const fingerprint = fc.constantFrom('ab', 'cd', 'ef').map((pair) => pair.repeat(32))
const small = fc.nat({ max: 5000 })
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined })

/** Drops keys whose value is undefined: the types of this project do not allow them. */
function compact<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return JSON.parse(JSON.stringify(value))
}

const line = fc.integer({ min: 1, max: 9000 })
const location = fc
  .record({ path: text, startLine: line, startColumn: line, height: fc.nat({ max: 3 }), width: fc.nat({ max: 90 }) })
  .map(({ path, startLine, startColumn, height, width }) => ({
    path,
    startLine,
    startColumn,
    endLine: startLine + height,
    endColumn: startColumn + width,
  }))

const finding: fc.Arbitrary<Finding> = fc
  .record({
    check: fc.constantFrom(...checkNames),
    rule: text,
    severity: fc.constantFrom(...severities),
    confidence: fc.constantFrom(...confidences),
    message: text,
    cwe: fc.subarray(['CWE-78', 'CWE-798']),
    location,
    excerpt: text,
    fingerprint,
    contentFingerprint: maybe(fingerprint),
    remediation: text,
    isNew: fc.boolean(),
    introducedBy: maybe(text),
    suppression: maybe(fc.record({ marker: text, counts: fc.boolean(), isNew: fc.boolean() })),
    facts: maybe(fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.nat(), fc.boolean()))),
  })
  .map((value) => compact(value) as Finding)

const component = { purl: text, name: text, isDirect: fc.boolean(), lockfile: text }
const versioned = fc.array(fc.record({ ...component, version: text }), { maxLength: 3 })

/** Any report that the types allow, with text as bad as it gets. */
export const anyReport: fc.Arbitrary<RunReport> = fc
  .record({
    schemaVersion: fc.constant(runReportSchemaVersion),
    runId: text,
    tool: fc.record({ name: fc.constant('sallyport' as const), version: text }),
    startedAt: fc.constant('2026-09-01T08:30:00.000Z'),
    durationMs: fc.nat({ max: 200_000 }),
    command: fc.constantFrom('hook pre-commit', 'hook pre-push', 'hook prepare-commit-msg', 'scan', 'ci'),
    mode: fc.constantFrom('local' as const, 'ci' as const),
    changeSet: fc.record({
      kind: fc.constantFrom('staged' as const, 'range' as const, 'push' as const, 'tree' as const, 'files' as const),
      entries: small,
      messages: small,
      commits: small,
    }),
    config: fc.record({ source: text, digest: fingerprint, notes: fc.array(text, { maxLength: 2 }) }),
    findings: fc.array(finding, { maxLength: 8 }),
    coverage: fc.array(
      fc.record({ check: fc.constantFrom(...checkNames), files: small, bytes: small, rules: small, engine: text }),
      { maxLength: 4 },
    ),
    failures: fc.array(
      fc.record({
        check: fc.constantFrom(...checkNames),
        code: fc.constantFrom('too-large' as const, 'timed-out' as const),
        message: text,
        path: text,
        hint: text,
      }),
      { maxLength: 6 },
    ),
    waivers: fc.array(
      fc.record({
        waiver: fc.record({
          id: text,
          rule: text,
          reason: text,
          owner: text,
          created: text,
          expires: text,
          count: fc.constant(1),
        }),
        status: fc.constantFrom('matched' as const, 'stale' as const, 'expired' as const),
        covered: fc.array(fingerprint, { maxLength: 2 }),
        isNew: fc.boolean(),
      }),
      { maxLength: 2 },
    ),
    sbomDiff: maybe(
      fc.record({
        lockfiles: fc.array(text, { maxLength: 2 }),
        before: small,
        after: small,
        added: versioned,
        removed: versioned,
        changed: fc.array(
          fc.record({
            ...component,
            from: text,
            to: text,
            direction: fc.constantFrom('up' as const, 'down' as const),
            isMajor: fc.boolean(),
          }),
          { maxLength: 2 },
        ),
        alerts: fc.array(fc.record({ purl: text, kind: text, message: text, lockfile: text }), { maxLength: 2 }),
      }),
    ),
    provenance: maybe(
      fc.record({
        declaration: fc.record({
          extent: fc.constantFrom(...extents),
          assistedBy: fc.array(text, { maxLength: 4 }),
          usedFor: fc.array(text, { maxLength: 2 }),
          microApps: fc.array(text, { maxLength: 2 }),
          trailers: fc.array(fc.record({ key: text, value: text }), { maxLength: 2 }),
        }),
        detected: fc.array(fc.record({ agent: text, strength: fc.constantFrom(...confidences), source: text }), {
          maxLength: 2,
        }),
        undeclared: fc.array(text, { maxLength: 4 }),
      }),
    ),
    skipped: fc.array(fc.record({ check: text, reason: text }), { maxLength: 2 }),
    verdict: fc.record({
      outcome: fc.constantFrom(...outcomes),
      decisions: fc.array(
        fc.record({
          outcome: fc.constantFrom(...outcomes),
          reason: text,
          message: text,
          findings: fc.array(fingerprint, { maxLength: 2 }),
          next: text,
        }),
        { maxLength: 3 },
      ),
    }),
    timings: fc.array(fc.record({ step: text, ms: small }), { maxLength: 3 }),
  })
  .map((value) => compact(value) as RunReport)
