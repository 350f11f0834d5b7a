import type { Finding, RunReport } from '@sallyport/core'
import { exampleRunReport } from '../src/example-run-report.ts'

export const sampleNames = ['blocked', 'pass', 'warn', 'incomplete', 'review'] as const
export type SampleName = (typeof sampleNames)[number]

/** A report of each outcome, small enough to read in a snapshot. */
export function sampleReport(name: SampleName, changes: Partial<RunReport> = {}): RunReport {
  return { ...samples[name](), ...changes }
}

export function sampleFinding(changes: Partial<Finding> = {}): Finding {
  return {
    check: 'sast',
    rule: 'sast/no-rate-limit',
    severity: 'medium',
    confidence: 'medium',
    message: 'The route has no rate limit',
    cwe: ['CWE-770'],
    location: { path: 'src/http/server.ts', startLine: 12, startColumn: 5, endLine: 12, endColumn: 36 },
    excerpt: "    app.post('/upload', handle)",
    fingerprint: 'a1b2'.repeat(16),
    remediation: 'Put a limiter before the handler',
    isNew: true,
    ...changes,
  }
}

const samples: Readonly<Record<SampleName, () => RunReport>> = { blocked, pass, warn, incomplete, review }

function quiet(): RunReport {
  const { waivers, sbomDiff, provenance, ...rest } = exampleRunReport()
  return {
    ...rest,
    command: 'hook pre-commit',
    mode: 'local',
    durationMs: 87,
    changeSet: { kind: 'staged', entries: 12, messages: 0, commits: 0, tree: '7e'.repeat(20) },
    config: { source: 'work tree', digest: 'c0'.repeat(32), notes: [] },
    findings: [],
    coverage: [
      { check: 'secrets', files: 12, bytes: 48_213, rules: 25 },
      {
        check: 'sast',
        files: 9,
        bytes: 40_101,
        rules: 12,
        engine: 'semgrep-core 1.182.0 (direct)',
        cached: 7,
        prescanned: 2,
      },
      { check: 'dependencies', files: 0, bytes: 0, rules: 0 },
    ],
    failures: [],
    waivers: [],
    skipped: [],
    verdict: { outcome: 'allow', decisions: [] },
    timings: [],
  }
}

function pass(): RunReport {
  return quiet()
}

function blocked(): RunReport {
  const example = exampleRunReport()
  const [secret, sast] = example.findings
  const { sbomDiff, provenance } = example
  const warning = sampleFinding()
  if (secret === undefined || sast === undefined || sbomDiff === undefined || provenance === undefined)
    throw new Error('the example lost a part')
  const { suppression, introducedBy, ...insecure } = sast
  const { introducedBy: commit, ...exposed } = secret
  return {
    ...quiet(),
    durationMs: 1432,
    findings: [exposed, insecure, warning, sampleFinding({ fingerprint: 'ee'.repeat(32), isNew: false })],
    sbomDiff,
    provenance: { ...provenance, undeclared: [] },
    failures: [
      { check: 'sast', code: 'too-large', message: 'The file is larger than 1 MB', path: 'src/generated/client.ts' },
    ],
    verdict: {
      outcome: 'block',
      decisions: [
        {
          outcome: 'block',
          reason: 'secret-confident',
          message: '1 secret',
          check: 'secrets',
          findings: [exposed.fingerprint],
        },
        {
          outcome: 'block',
          reason: 'sast-new-severe',
          message: '1 pattern',
          check: 'sast',
          findings: [insecure.fingerprint],
        },
        { outcome: 'warn', reason: 'sast-new', message: '1 pattern', check: 'sast', findings: [warning.fingerprint] },
      ],
    },
    timings: [
      { step: 'secrets', ms: 21 },
      { step: 'sast', ms: 1288 },
    ],
  }
}

function warn(): RunReport {
  const warning = sampleFinding()
  return {
    ...quiet(),
    durationMs: 812,
    findings: [warning],
    waivers: exampleRunReport().waivers.map((applied) => ({ ...applied, status: 'expired', covered: [] })),
    verdict: {
      outcome: 'warn',
      decisions: [
        { outcome: 'warn', reason: 'sast-new', message: '1 pattern', check: 'sast', findings: [warning.fingerprint] },
        {
          outcome: 'allow',
          reason: 'undeclared',
          message: 'no AI declaration; CI will show this change as undeclared',
          check: 'provenance',
          findings: [],
          next: 'git commit --amend --trailer "AI-Extent: none"',
        },
      ],
    },
  }
}

function incomplete(): RunReport {
  const message = 'Semgrep was not found'
  return {
    ...quiet(),
    coverage: quiet().coverage.filter(({ check }) => check !== 'sast'),
    failures: [{ check: 'sast', code: 'scanner-missing', message, hint: 'sallyport tools install semgrep' }],
    skipped: [{ check: 'dependencies', reason: 'offline today' }],
    verdict: {
      outcome: 'incomplete',
      decisions: [
        {
          outcome: 'incomplete',
          reason: 'check-incomplete',
          message: `sast: ${message}`,
          check: 'sast',
          findings: [],
          next: 'sallyport tools install semgrep',
        },
      ],
    },
  }
}

function review(): RunReport {
  const example = exampleRunReport()
  const suppressed = example.findings.filter(({ check }) => check === 'sast')
  return {
    ...quiet(),
    command: 'ci',
    mode: 'ci',
    durationMs: 6120,
    changeSet: example.changeSet,
    findings: suppressed,
    ...(example.provenance === undefined ? {} : { provenance: example.provenance }),
    verdict: { outcome: 'review', decisions: example.verdict.decisions.filter(({ outcome }) => outcome === 'review') },
  }
}
