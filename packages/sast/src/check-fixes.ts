import type { EngineMatch } from './engine-output.ts'
import { fieldsOf } from './engine-rule.ts'
import { applyEdits, type FixEdit, fixEdits, withoutOverlaps } from './fix-edits.ts'
import type { JudgedRun } from './judge-output.ts'
import type { SnapshotFile } from './write-snapshot.ts'

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
    const found = matches.filter(({ path, rule }) => path === file.name && rule === file.rule)
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
    const left = run.matches.filter(({ path, rule }) => path === file.name && rule === file.rule)
    if (places(left) > places(found) - edits.length)
      problems.push({ rule: file.rule, place: file.shown, message: 'what its fix makes is found again' })
  }
  return problems
}

function fixedFile({ name, bytes }: CaseFile, edits: readonly FixEdit[]): SnapshotFile {
  return { name, bytes: applyEdits(bytes, edits), mustBeListed: false }
}

function places(matches: readonly EngineMatch[]): number {
  return new Set(matches.map(({ start, end }) => [start.line, start.column, end.line, end.column].join(' '))).size
}
