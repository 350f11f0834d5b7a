import type { ChangeSet, CheckContext, Failure } from '@sallyport/core'
import { changeAnalyser, type SastCheckOptions } from './analyse-change.ts'
import { commentLines } from './comment-lines.ts'
import type { EngineMatch } from './engine-output.ts'
import { fileLanguages } from './file-language.ts'
import { findSuppression } from './find-suppression.ts'
import { applyEdits, fixEdits, withoutOverlaps } from './fix-edits.ts'
import { failureOf } from './sast-check.ts'
import { type SourceFile, sourceLines } from './source-file.ts'

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
  const [language] = fileLanguages(file.entry.path, file.bytes).languages
  const comments = commentLines(sourceLines(file.bytes).lines.join('\n'), language)
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
