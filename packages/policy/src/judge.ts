import { type Decision, outcomes, strictest, type Verdict } from '@sallyport/core'
import { judgedInput } from './judged-input.ts'
import type { PolicyInput } from './policy-input.ts'
import type { Row } from './row.ts'
import { coverageRows } from './rows/coverage.ts'
import { dependencyRows } from './rows/dependencies.ts'
import { existingRows } from './rows/existing.ts'
import { provenanceRows } from './rows/provenance.ts'
import { sastRows } from './rows/sast.ts'
import { secretRows } from './rows/secrets.ts'
import { suppressionRows } from './rows/suppressions.ts'
import { waiverRows } from './rows/waivers.ts'

const defaultsTable: readonly Row[] = [
  ...secretRows,
  ...sastRows,
  ...dependencyRows,
  ...provenanceRows,
  ...coverageRows,
  ...suppressionRows,
  ...waiverRows,
  ...existingRows,
]

/** The verdict of a run by the defaults table: the strictest outcome of its rows, and every row that had something to say. */
export function judge(input: PolicyInput): Verdict {
  const judged = judgedInput(input)
  const decisions = defaultsTable.flatMap((row) => row(judged)).toSorted(byStrictness)
  return { outcome: strictest(decisions.map(({ outcome }) => outcome)), decisions }
}

/** Ties keep the order of the table. */
function byStrictness(a: Decision, b: Decision): number {
  return outcomes.indexOf(b.outcome) - outcomes.indexOf(a.outcome)
}
