import type { FailureCode, LineRange } from '@sallyport/core'
import type { EngineLocation } from '../engine/engine-location.ts'
import { canary } from '../snapshot/canary.ts'
import type { SnapshotFile } from '../snapshot/write-snapshot.ts'
import type { EngineError, EngineMatch, EngineOutput } from './engine-output.ts'

/** Something that was not looked at. Without `name` it concerns the whole run; `name` is the one in the snapshot. */
export interface EngineIssue {
  readonly code: FailureCode
  readonly message: string
  readonly name?: string
  readonly rule?: string
  /** Lines that were left out, where the rest of the file was looked at. */
  readonly spans?: readonly LineRange[]
  /** What helps, where it is not what helps against others of this code. */
  readonly hint?: string
}

export interface JudgedRun {
  /** What ran in the end. */
  readonly engine?: EngineLocation
  readonly matches: readonly EngineMatch[]
  readonly issues: readonly EngineIssue[]
}

/** By Semgrep's name of the error; everything else is a failed scan. */
const codes: Readonly<Record<string, FailureCode>> = {
  'Syntax error': 'unparsable',
  'Lexical error': 'unparsable',
  'Other syntax error': 'unparsable',
  'AST builder error': 'unparsable',
  PartialParsing: 'partly-unparsable',
  Timeout: 'timed-out',
  FixpointTimeout: 'timed-out',
  'Fixpoint timeout': 'timed-out',
  TimeoutDuringInterfile: 'timed-out',
  'Out of memory': 'limit-hit',
  OutOfMemoryDuringInterfile: 'limit-hit',
  'Stack overflow': 'limit-hit',
  'Too many matches': 'limit-hit',
  IncompatibleRule: 'rule-did-not-run',
  'Missing plugin': 'rule-did-not-run',
  'Rule parse error': 'rule-did-not-run',
  PatternParseError: 'rule-did-not-run',
  'Pattern parse error': 'rule-did-not-run',
  'Invalid YAML': 'rule-did-not-run',
}

/**
 * The verdict over what the engine says it did. Its exit code is none: it is 0 after time-outs and unparsable files. Every
 * error counts, every written file must be listed as scanned, and the canary must have fired.
 */
export function judgeOutput(output: EngineOutput, files: readonly SnapshotFile[]): JudgedRun {
  const written = new Set(files.map((file) => file.name))
  const issues = output.errors.map((error) => issueOf(error, written))
  const explained = new Set(issues.map((issue) => issue.name))
  for (const { path, reason, rule } of output.skipped) {
    if (!written.has(path) || explained.has(path)) continue
    explained.add(path)
    const code = reason === 'too_big' || reason === 'exceeded_size_limit' ? 'too-large' : 'scanner-failed'
    issues.push({
      code,
      name: path,
      message: `Semgrep skipped it (${reason})`,
      ...(rule === undefined ? {} : { rule }),
    })
  }
  for (const { name, mustBeListed } of files)
    if (mustBeListed && !output.scanned.has(name) && !explained.has(name))
      issues.push({ code: 'scanner-failed', name, message: 'Semgrep did not list it as scanned' })
  if (!output.matches.some((match) => match.rule === canary.id && match.path === canary.file))
    issues.push({ code: 'scanner-failed', message: 'Semgrep did not find what it must find in every run' })
  return { matches: output.matches.filter((match) => written.has(match.path)), issues }
}

function issueOf(error: EngineError, written: ReadonlySet<string>): EngineIssue {
  const code = codes[error.type] ?? 'scanner-failed'
  const name = error.path !== undefined && written.has(error.path) ? { name: error.path } : {}
  return {
    code,
    // What Semgrep says of a file quotes its source.
    message: name.name === undefined ? error.message.replace(/\s+/g, ' ').slice(0, 300) : error.type,
    ...name,
    ...(error.rule === undefined ? {} : { rule: error.rule }),
    ...(code === 'partly-unparsable' && error.spans.length > 0 ? { spans: error.spans } : {}),
  }
}
