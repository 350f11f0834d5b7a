import type { AppliedWaiver, CheckName, Failure, Finding, ProvenanceFacts, Waiver } from '@sallyport/core'
import type { PolicyInput, PolicySettings } from '../src/index.ts'

const strict = { enabled: true, onFailure: { local: 'block', ci: 'block' } } as const

export const settings: PolicySettings = {
  checks: { secrets: strict, sast: strict, dependencies: strict, provenance: strict },
  sast: { blockSeverity: 'high' },
  provenance: { profile: 'agent-model', onMissing: 'advise' },
}

export function policyInput(part: Partial<PolicyInput> = {}): PolicyInput {
  return {
    mode: 'local',
    findings: [],
    coverage: [],
    failures: [],
    waivers: [],
    skipped: [],
    expected: [],
    settings,
    ...part,
  }
}

export function fingerprint(seed: string): string {
  return Buffer.from(seed).toString('hex').padEnd(64, '0').slice(0, 64)
}

export function finding(check: CheckName, part: Partial<Finding> = {}): Finding {
  return {
    check,
    rule: `${check}/some-rule`,
    severity: 'high',
    confidence: 'high',
    message: 'Something is there',
    cwe: [],
    location: { path: 'src/a.ts', startLine: 3, startColumn: 1, endLine: 3, endColumn: 9 },
    excerpt: '',
    fingerprint: fingerprint(check),
    remediation: 'Remove it',
    isNew: true,
    ...part,
  }
}

export function failure(code: Failure['code'], part: Partial<Failure> = {}): Failure {
  return { check: 'sast', code, message: `Not looked at: ${code}`, ...part }
}

export function facts(
  part: Partial<ProvenanceFacts['declaration']> = {},
  rest: Partial<ProvenanceFacts> = {},
): ProvenanceFacts {
  return {
    declaration: { assistedBy: [], usedFor: [], microApps: [], trailers: [], ...part },
    detected: [],
    undeclared: part.extent === undefined && part.assistedBy === undefined ? ['this commit'] : [],
    ...rest,
  }
}

export function waiver(part: Partial<Waiver> = {}): Waiver {
  return {
    id: fingerprint('sast'),
    rule: 'sast/some-rule',
    reason: 'Checked by hand',
    owner: 'dana@example.com',
    created: '2026-11-01',
    expires: '2026-12-01',
    count: 1,
    ...part,
  }
}

export function applied(part: Partial<AppliedWaiver> = {}): AppliedWaiver {
  return { waiver: waiver(), status: 'matched', covered: [fingerprint('sast')], isNew: false, ...part }
}
