import { type Finding, type RunReport, runReportSchemaVersion } from '@sallyport/core'

/** A report in which every field of the schema occurs: the published example. */
export function exampleRunReport(): RunReport {
  return {
    schemaVersion: runReportSchemaVersion,
    runId: '0199a2f4-5b1c-7d3e-8f90-2a4b6c8d0e1f',
    tool: { name: 'sallyport', version: '0.1.0' },
    startedAt: '2026-09-01T08:30:00.000Z',
    durationMs: 1432,
    command: 'ci',
    mode: 'ci',
    changeSet: exampleChangeSet,
    config: {
      source: 'refs/heads/main:.sallyport/config.yaml',
      digest: digest('c0'),
      notes: ['this change edits .sallyport/config.yaml: the version of main decides'],
    },
    findings: [secretFinding, sastFinding, dependencyFinding],
    coverage: exampleCoverage,
    failures: [
      {
        check: 'sast',
        code: 'too-large',
        message: 'The file is larger than 1 MB',
        path: 'src/generated/client.ts',
        hint: 'raise limits.fileBytes, or exclude it with paths.exclude',
      },
    ],
    waivers: [exampleWaiver],
    sbomDiff: exampleSbomDiff,
    provenance: exampleProvenance,
    skipped: [{ check: 'dependencies', reason: 'registry is down, see the incident channel' }],
    verdict: exampleVerdict,
    timings: [
      { step: 'changes', ms: 14 },
      { step: 'secrets', ms: 21 },
      { step: 'sast', ms: 1288 },
    ],
  }
}

function digest(pair: string): string {
  return pair.repeat(32)
}

const exampleChangeSet: RunReport['changeSet'] = {
  kind: 'range',
  entries: 12,
  messages: 3,
  commits: 3,
  base: 'b5'.repeat(20),
  tree: '7e'.repeat(20),
  from: 'b5'.repeat(20),
  to: 'd4'.repeat(20),
  remote: 'origin',
}

const secretFinding: Finding = {
  check: 'secrets',
  rule: 'secrets/aws-access-key-id',
  severity: 'critical',
  confidence: 'high',
  message: 'AWS access key id in source',
  cwe: ['CWE-798'],
  location: { path: 'src/config/aws.ts', startLine: 14, startColumn: 17, endLine: 14, endColumn: 37 },
  excerpt: '  accessKeyId: "AKIA(16 characters hidden)",',
  fingerprint: digest('3f'),
  remediation: 'Revoke the key if it was ever pushed or shared, then read it from the environment',
  isNew: true,
  introducedBy: 'd4'.repeat(20),
  facts: { checksum: 'none', isTestPath: false, occurrences: 1 },
}

const sastFinding: Finding = {
  check: 'sast',
  rule: 'sast/child-process-exec',
  severity: 'high',
  confidence: 'medium',
  message: 'Request data reaches a shell',
  cwe: ['CWE-78'],
  location: { path: 'src/http/client.ts', startLine: 88, startColumn: 3, endLine: 88, endColumn: 46 },
  excerpt: '  exec(`convert ${' + 'req.query.file} out.png`)',
  fingerprint: digest('91'),
  contentFingerprint: digest('92'),
  remediation: 'Use execFile("convert", [file, "out.png"])',
  isNew: true,
  introducedBy: 'd4'.repeat(20),
  suppression: { marker: 'nosemgrep', reason: 'the file name is checked above', counts: true, isNew: true },
}

const dependencyFinding: Finding = {
  check: 'dependencies',
  rule: 'dependencies/advisory',
  severity: 'medium',
  confidence: 'high',
  message: 'example-parser 1.0.2 has a known weakness, GHSA-xxxx-xxxx-xxxx',
  cwe: ['CWE-1333'],
  location: { path: 'package-lock.json', startLine: 411, startColumn: 5, endLine: 411, endColumn: 34 },
  excerpt: '    "node_modules/example-parser": {',
  fingerprint: digest('77'),
  remediation: 'npm install example-parser@1.0.3',
  isNew: true,
  facts: { advisory: 'GHSA-xxxx-xxxx-xxxx', fixedVersion: '1.0.3' },
}

const exampleCoverage: RunReport['coverage'] = [
  { check: 'secrets', files: 12, bytes: 48_213, rules: 25, excluded: ['vendor/old.js'] },
  {
    check: 'sast',
    files: 9,
    bytes: 40_101,
    rules: 12,
    engine: 'semgrep-core 1.182.0 (direct)',
    cached: 5,
    prescanned: 2,
  },
  { check: 'provenance', files: 0, bytes: 913, rules: 11 },
]

const exampleWaiver: RunReport['waivers'][number] = {
  waiver: {
    id: digest('77'),
    rule: 'dependencies/advisory',
    scope: 'package-lock.json',
    reason: 'the parser only sees our own files',
    owner: 'robin@example.com',
    approvedBy: 'sam@example.com',
    created: '2026-08-20',
    expires: '2026-11-18',
    count: 1,
  },
  status: 'matched',
  covered: [digest('77')],
  isNew: false,
}

const exampleSbomDiff: NonNullable<RunReport['sbomDiff']> = {
  lockfiles: ['package-lock.json'],
  before: 812,
  after: 815,
  added: [
    component('rate-limit', { version: '1.0.2', brings: 2 }, true),
    component('ms', { version: '2.1.3' }, false),
    component('example-parser', { version: '1.0.2' }, false),
    component('bytes', { version: '3.1.2' }, false),
  ],
  removed: [component('left-pad', { version: '1.2.0' }, true)],
  changed: [
    component('undici', { from: '6.19.2', to: '7.2.0', direction: 'up', isMajor: true, brings: 1 } as const, true),
  ],
  alerts: [
    {
      purl: 'pkg:npm/lodash@4.17.21',
      kind: 'integrity-changed',
      message: 'same version, different integrity hash',
      lockfile: 'package-lock.json',
    },
  ],
}

function component<T>(name: string, rest: T, isDirect: boolean) {
  return { purl: `pkg:npm/${name}`, name, isDirect, lockfile: 'package-lock.json', ...rest }
}

const exampleProvenance: NonNullable<RunReport['provenance']> = {
  declaration: {
    extent: 'partial',
    assistedBy: ['claude-code:anthropic/claude-opus-5'],
    usedFor: ['code', 'tests'],
    microApps: ['team-calendar'],
    trailers: [
      { key: 'AI-Extent', value: 'partial' },
      { key: 'Assisted-by', value: 'claude-code:anthropic/claude-opus-5' },
      { key: 'AI-Used-for', value: 'code, tests' },
      { key: 'Micro-App', value: 'team-calendar' },
    ],
  },
  detected: [
    { agent: 'claude-code', model: 'anthropic/claude-opus-5', strength: 'high', source: 'trailer Co-authored-by' },
  ],
  undeclared: ['e6'.repeat(20)],
  approvedBy: 'sam',
  declareWith: {
    refused: 'git commit -F "$(git rev-parse --git-path COMMIT_EDITMSG)" --trailer "AI-Extent: none"',
    made: 'git commit --amend --no-edit --trailer "AI-Extent: none"',
  },
}

const exampleVerdict: RunReport['verdict'] = {
  outcome: 'block',
  decisions: [
    {
      outcome: 'block',
      reason: 'secret-confident',
      message: '1 secret with high confidence',
      check: 'secrets',
      findings: [digest('3f')],
    },
    {
      outcome: 'incomplete',
      reason: 'check-incomplete',
      message: 'sast did not look at everything',
      check: 'sast',
      findings: [],
    },
    {
      outcome: 'review',
      reason: 'suppression-new',
      message: 'this change adds a comment that suppresses sast/child-process-exec',
      check: 'sast',
      findings: [digest('91')],
    },
    {
      outcome: 'review',
      reason: 'micro-app',
      message: 'the micro-app team-calendar needs a human review',
      check: 'provenance',
      findings: [],
      next: 'sallyport review request',
    },
  ],
}
