import { describe } from 'vitest'
import { failure, finding } from '../policy-input.ts'
import { both, one } from './table-case.ts'

describe('dependencies', () => {
  both([
    [
      'malicious',
      one(finding('dependencies', { severity: 'low', facts: { advisory: 'MAL-2026-1' } })),
      'block',
      'block',
      'dependency-unacceptable',
    ],
    [
      'malicious, and there before',
      one({ ...finding('dependencies', { facts: { advisory: 'MAL-2026-1' } }), isNew: false }),
      'block',
      'block',
      'dependency-malicious',
    ],
    [
      'critical without a fix',
      one(finding('dependencies', { severity: 'critical' })),
      'block',
      'block',
      'dependency-unacceptable',
    ],
    [
      'high with a fix',
      one(finding('dependencies', { facts: { advisory: 'GHSA-1', fixedVersion: '1.2.3' } })),
      'block',
      'block',
      'dependency-unacceptable',
    ],
    [
      'high without a fix',
      one(finding('dependencies', { facts: { advisory: 'GHSA-1' } })),
      'warn',
      'warn',
      'dependency-other',
    ],
    [
      'high with an empty fix',
      one(finding('dependencies', { facts: { advisory: 'GHSA-1', fixedVersion: '' } })),
      'warn',
      'warn',
      'dependency-other',
    ],
    [
      'medium with a fix',
      one(finding('dependencies', { severity: 'medium', facts: { fixedVersion: '2' } })),
      'warn',
      'warn',
      'dependency-other',
    ],
    [
      'denied by the configuration',
      one(finding('dependencies', { rule: 'dependencies/denied-licence', severity: 'low' })),
      'block',
      'block',
      'dependency-denied',
    ],
    [
      'there before',
      one(finding('dependencies', { isNew: false, severity: 'critical' })),
      'allow',
      'allow',
      'existing-findings',
    ],
    [
      'lockfile that does not parse',
      { failures: [failure('lockfile-unparsable', { check: 'dependencies', path: 'package-lock.json' })] },
      'warn',
      'block',
      'lockfile-unusable',
    ],
    [
      'lockfile without a package',
      { failures: [failure('lockfile-empty', { check: 'dependencies' })] },
      'warn',
      'block',
      'lockfile-unusable',
    ],
    [
      'lockfile against its manifest',
      { failures: [failure('lockfile-mismatch', { check: 'dependencies' })] },
      'warn',
      'block',
      'lockfile-unusable',
    ],
    [
      'no advisories',
      { failures: [failure('advisories-missing', { check: 'dependencies' })] },
      'allow',
      'allow',
      'advisories-missing',
    ],
    [
      'a licence that is not known',
      { failures: [failure('licences-unknown', { check: 'dependencies' })] },
      'allow',
      'allow',
      'licences-unknown',
    ],
    [
      'old advisories',
      { failures: [failure('advisories-old', { check: 'dependencies' })] },
      'warn',
      'incomplete',
      'advisories-old',
    ],
  ])
})
