import type { Confidence, Severity } from '@sallyport/core'
import type { AlertKind } from '../diff/alert.ts'

interface AlertRule {
  readonly severity: Severity
  readonly confidence: Confidence
  readonly cwe: string
  readonly remediation: string
}

/** Odd things that are findings; a downgrade or a second major version is only told in the diff. */
export const alertRules = {
  'integrity-changed': {
    severity: 'high',
    confidence: 'high',
    cwe: 'CWE-353',
    remediation: 'Compare with the registry; restore the old hash, or use another version',
  },
  'integrity-weakened': {
    severity: 'medium',
    confidence: 'high',
    cwe: 'CWE-353',
    remediation: 'Let your package manager write the lockfile again',
  },
  'source-moved': {
    severity: 'high',
    confidence: 'medium',
    cwe: 'CWE-829',
    remediation: 'Use a published version, or waive with a reason',
  },
  'not-from-registry': {
    severity: 'low',
    confidence: 'medium',
    cwe: 'CWE-829',
    remediation: 'Prefer a published version',
  },
  'insecure-source': { severity: 'high', confidence: 'high', cwe: 'CWE-319', remediation: 'Use an https address' },
  'new-registry': {
    severity: 'medium',
    confidence: 'medium',
    cwe: 'CWE-829',
    remediation: 'Check the registry setting of your package manager',
  },
  'public-instead-of-private': {
    severity: 'high',
    confidence: 'medium',
    cwe: 'CWE-427',
    remediation:
      'Bind the scope to its registry (@scope:registry= in .npmrc), then let your package manager write the lockfile again',
  },
  'new-install-script': {
    severity: 'low',
    confidence: 'high',
    cwe: 'CWE-829',
    remediation: 'Read the script, or install with scripts off',
  },
  'resolved-elsewhere': {
    severity: 'high',
    confidence: 'high',
    cwe: 'CWE-345',
    remediation: 'Let your package manager write the lockfile again',
  },
} as const satisfies Partial<Record<AlertKind, AlertRule>>

const byKind: Partial<Record<AlertKind, AlertRule>> = alertRules

export function ruleOf(kind: AlertKind): AlertRule | undefined {
  return byKind[kind]
}
