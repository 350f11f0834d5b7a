import type { Finding } from '@sallyport/core'
import * as messages from '../messages.ts'
import { findingRow, fingerprintsOf, type Row } from '../row.ts'

function isMalicious({ rule, facts }: Finding): boolean {
  if (rule === 'dependencies/malicious-package') return true
  return typeof facts?.advisory === 'string' && facts.advisory.startsWith('MAL-')
}

/** The configuration names the package or its licence. */
function isDenied({ rule, facts }: Finding): boolean {
  return facts?.denied === true || rule.startsWith('dependencies/denied-')
}

function hasFix({ facts }: Finding): boolean {
  return typeof facts?.fixedVersion === 'string' && facts.fixedVersion !== ''
}

function isUnacceptable(finding: Finding): boolean {
  const { severity } = finding
  return isMalicious(finding) || severity === 'critical' || (severity === 'high' && hasFix(finding))
}

const unacceptableDependency = findingRow({
  reason: 'dependency-unacceptable',
  check: 'dependencies',
  local: 'block',
  ci: 'block',
  applies: (finding) => !isDenied(finding) && isUnacceptable(finding),
  message: messages.unacceptableDependency,
  next: messages.showDetails,
})

const deniedDependency = findingRow({
  reason: 'dependency-denied',
  check: 'dependencies',
  local: 'block',
  ci: 'block',
  applies: isDenied,
  message: messages.deniedDependency,
  next: messages.showDetails,
})

const otherAdvisory = findingRow({
  reason: 'dependency-other',
  check: 'dependencies',
  local: 'warn',
  ci: 'warn',
  applies: (finding) => !isDenied(finding) && !isUnacceptable(finding),
  message: messages.otherDependency,
  next: messages.showDetails,
})

/** A package that steals does so on every installation, whoever brought it in. */
const maliciousBefore: Row = ({ existing }) => {
  const malicious = existing.filter((finding) => finding.check === 'dependencies' && isMalicious(finding))
  if (malicious.length === 0) return []
  return [
    {
      outcome: 'block',
      reason: 'dependency-malicious',
      check: 'dependencies',
      message: messages.maliciousDependency(malicious.length),
      findings: fingerprintsOf(malicious),
      next: messages.showDetails,
    },
  ]
}

export const dependencyRows: readonly Row[] = [maliciousBefore, unacceptableDependency, deniedDependency, otherAdvisory]
