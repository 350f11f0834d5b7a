import { checkNames, type Failure, type Finding } from '@sallyport/core'
import { compareText } from './compare-text.ts'
import * as messages from './messages.ts'
import type { PolicyInput } from './policy-input.ts'
import { compareFindings } from './waivers/cover-order.ts'
import { splitWaived } from './waivers/split-waived.ts'

/** The input with its findings sorted by what may still be said against them, each list in a fixed order. */
export interface JudgedInput extends PolicyInput {
  /** New, not waived, not suppressed by a comment that counts. */
  readonly open: readonly Finding[]
  /** There before this change, not waived. */
  readonly existing: readonly Finding[]
  /** All that carry a suppression comment, whether it counts or not. */
  readonly suppressed: readonly Finding[]
}

export function judgedInput(input: PolicyInput): JudgedInput {
  const findings = input.findings.toSorted(compareFindings)
  const { open } = splitWaived(findings, input.waivers)
  const counted = open.filter((finding) => finding.suppression?.counts !== true)
  return {
    ...input,
    findings,
    failures: [...input.failures, ...unreportedSkips(input)].toSorted(compareFailures),
    open: counted.filter(({ isNew }) => isNew),
    existing: counted.filter(({ isNew }) => !isNew),
    suppressed: findings.filter(({ suppression }) => suppression !== undefined),
  }
}

/** A skipped check is a failure, whether or not the caller has made one of it. */
function unreportedSkips({ skipped, failures }: PolicyInput): Failure[] {
  return skipped.flatMap(({ check, reason }) =>
    checkNames
      .filter((name) => check === name || check === 'all')
      .filter((name) => !failures.some((failure) => failure.check === name && failure.code === 'skipped-by-user'))
      .map((name) => ({ check: name, code: 'skipped-by-user', message: messages.skipped(name, reason) }) as const),
  )
}

function compareFailures(a: Failure, b: Failure): number {
  return compareText(keyOf(a), keyOf(b))
}

function keyOf({ check, code, path = '', message, hint = '' }: Failure): string {
  return [check, code, path, message, hint].join('\0')
}
