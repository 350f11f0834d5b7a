import type { EngineMatch } from '../answer/engine-output.ts'
import { applyEdits, type FixEdit, fixEdits, withoutOverlaps } from '../answer/fix-edits.ts'
import type { JudgedRun } from '../answer/judge-output.ts'
import { placeOf } from '../answer/match-place.ts'
import { fieldsOf } from '../rule-syntax/engine-rule.ts'
import type { SnapshotFile } from '../snapshot/write-snapshot.ts'

export interface CaseProblem {
  readonly rule: string
  readonly place: string
  readonly message: string
}

interface CaseFile {
  readonly rule: string
  readonly shown: string
  /** In the snapshot. */
  readonly name: string
  readonly bytes: Uint8Array
}

export function isFixable(engineRule: string): boolean {
  const rule = fieldsOf(engineRule)
  return rule?.fix !== undefined || rule?.['fix-regex'] !== undefined
}

/** Makes the fixes that the cases of each rule get, and looks again: what was fixed must parse and must not be found any more. */
export async function checkFixes(
  files: readonly CaseFile[],
  matches: readonly EngineMatch[],
  look: (files: SnapshotFile[]) => Promise<JudgedRun>,
): Promise<readonly CaseProblem[]> {
  const fixed = files.map((file) => {
    const found = foundIn(file, matches)
    return { file, found, edits: withoutOverlaps(fixEdits(file.bytes, found)) }
  })
  const changed = fixed.filter(({ edits }) => edits.length > 0)
  const withoutFix = [...new Set(files.map(({ rule }) => rule))].filter(
    (rule) => !changed.some(({ file }) => file.rule === rule),
  )
  const problems = withoutFix.map((rule) => ({ rule, place: '', message: 'no case shows what its fix makes' }))
  if (changed.length === 0) return problems
  const run = await look(changed.map(({ file, edits }) => fixedFile(file, edits)))
  for (const issue of run.issues) {
    const file = changed.find((one) => one.file.name === issue.name)?.file
    const rule = file?.rule ?? issue.rule ?? ''
    problems.push({ rule, place: file?.shown ?? '', message: `after its fix: ${issue.message}` })
  }
  for (const { file, found, edits } of changed) {
    if (places(foundIn(file, run.matches)) > places(found) - edits.length)
      problems.push({ rule: file.rule, place: file.shown, message: 'what its fix makes is found again' })
  }
  return problems
}

function fixedFile({ name, bytes }: CaseFile, edits: readonly FixEdit[]): SnapshotFile {
  return { name, bytes: applyEdits(bytes, edits), mustBeListed: false }
}

function foundIn(file: CaseFile, matches: readonly EngineMatch[]): EngineMatch[] {
  return matches.filter(({ path, rule }) => path === file.name && rule === file.rule)
}

function places(matches: readonly EngineMatch[]): number {
  return new Set(matches.map((match) => placeOf(match).join(' '))).size
}
