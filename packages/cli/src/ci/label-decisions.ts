import type { Decision, ProvenanceFacts } from '@sallyport/core'
import { addLabelsCommand, type ChangeRequest, compareLabels } from '@sallyport/provenance'

/** What the labels of a pull or merge request say beside what its commits declare. A label can raise scrutiny, never lower it. */
export function labelDecisions(request: ChangeRequest | undefined, facts: ProvenanceFacts | undefined): Decision[] {
  if (request === undefined || facts === undefined) return []
  const { missing, undeclared } = compareLabels(facts.declaration, request.labels)
  return [
    ...(undeclared.length === 0 ? [] : [undeclaredLabels(undeclared)]),
    ...(missing.length === 0
      ? []
      : [
          {
            outcome: 'warn',
            reason: 'label-missing',
            check: 'provenance',
            message: `The commits declare it, and the ${plural(missing)} missing: ${missing.join(', ')}`,
            findings: [],
            next: addLabelsCommand(request, missing),
          } as const,
        ]),
  ]
}

function undeclaredLabels(labels: readonly string[]): Decision {
  return {
    outcome: 'review',
    reason: 'label-undeclared',
    check: 'provenance',
    message: `Labelled ${labels.join(', ')}, and no commit declares it: a human has to look`,
    findings: [],
  }
}

function plural(labels: readonly string[]): string {
  return labels.length === 1 ? 'label is' : 'labels are'
}
