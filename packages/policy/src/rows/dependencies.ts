import type { Finding } from '@sallyport/core'
import * as messages from '../messages.ts'
import { findingRow, type Row } from '../row.ts'

function isMalicious({ facts }: Finding): boolean {
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

export const dependencyRows: readonly Row[] = [unacceptableDependency, deniedDependency, otherAdvisory]
