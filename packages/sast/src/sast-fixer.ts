import type { ChangeSet, CheckContext, Failure } from '@sallyport/core'
import type { EngineMatch } from './answer/engine-output.ts'
import { applyEdits, fixEdits, withoutOverlaps } from './answer/fix-edits.ts'
import { changeAnalyser, type SastCheckOptions } from './change/analyse-change.ts'
import type { SourceFile } from './change/source-file.ts'
import { failureOf } from './findings/judge-issues.ts'
import { sourceLines } from './source/source-lines.ts'
import { commentsOf } from './suppressions/comment-lines.ts'
import { findSuppression } from './suppressions/find-suppression.ts'

/** What the rules' own fixes make of one file. Both texts are UTF-8 and may hold secrets: mask before showing. */
export interface FileFix {
  readonly path: string
  readonly before: Uint8Array
  readonly after: Uint8Array
  /** `sast/name`, each once, in the order of the file. */
  readonly rules: readonly string[]
  /** Fixes that overlap an earlier one; another run makes them. */
  readonly postponed: number
}

export interface FixResult {
  readonly fixes: readonly FileFix[]
  /** Findings whose rule proposes no replacement. */
  readonly unfixable: number
  readonly failures: readonly Failure[]
}

/** Proposes the replacements that matching rules carry; writes nothing. Suppressed matches stay. */
export function sastFixer(options: SastCheckOptions) {
  const analyse = changeAnalyser(options)
  return async (changeSet: ChangeSet, context: CheckContext): Promise<FixResult> => {
    const { collected, results } = await analyse(changeSet, context)
    const found = [...results.matches].map(([file, matches]) => ({ file, matches: withoutSuppressed(file, matches) }))
    return {
      fixes: found.flatMap(({ file, matches }) => fixOf(file, matches) ?? []),
      unfixable: found.flatMap(({ matches }) => matches).filter(({ fix }) => fix === undefined).length,
      failures: [...collected.failures, ...results.issues.map(failureOf)],
    }
  }
}

function withoutSuppressed(file: SourceFile, matches: readonly EngineMatch[]): readonly EngineMatch[] {
  if (matches.length === 0) return matches
  const comments = commentsOf(file.entry.path, sourceLines(file.bytes))
  return matches.filter(({ start, rule }) => findSuppression(comments, start.line, rule, [])?.counts !== true)
}

function fixOf(file: SourceFile, matches: readonly EngineMatch[]): FileFix | undefined {
  const { bytes, entry } = file
  const edits = fixEdits(bytes, matches)
  const kept = withoutOverlaps(edits)
  if (kept.length === 0) return undefined
  const rules = [...new Set(kept.map(({ rule }) => `sast/${rule}`))]
  const postponed = edits.length - kept.length
  return { path: entry.path, before: bytes, after: applyEdits(bytes, kept), rules, postponed }
}
