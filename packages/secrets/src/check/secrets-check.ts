import {
  type ChangeSet,
  type Check,
  type CheckContext,
  type CheckResult,
  type Entry,
  type Failure,
  hasContent,
  submoduleMode,
} from '@sallyport/core'
import type { ArchiveLimits } from '../archives/archive-limits.ts'
import type { ScanBudget } from '../engine/match-pass.ts'
import type { SecretEngine } from '../engine/secret-engine.ts'
import type { EntryResult, EntryScanner } from './entry-scanner.ts'
import type { Accepted } from './finding-of-match.ts'
import { type FoundIn, mergeFindings } from './merge-findings.ts'
import { scanEntry } from './scan-entry.ts'
import { scanMessages, scanPaths } from './scan-names.ts'

export interface SecretsCheckOptions {
  readonly budget?: ScanBudget
  /** See `ScanOptions`. */
  readonly decodeLevels?: 0 | 1 | 2
  /** Opens zip (jar, whl, docx), tar and gzip within these limits; absent: not opened. */
  readonly archives?: ArchiveLimits
  /** Lists of another scanner, read by `parseGitleaksIgnore` or `parseSecretsBaseline`. */
  readonly accepted?: Accepted
  /** Blobs that are read at the same time; memory grows with it. */
  readonly concurrency?: number
}

/** Looks for secrets in contents, messages, paths and ref names of a change. */
export function secretsCheck(engine: SecretEngine, options: SecretsCheckOptions = {}): Check {
  return { name: 'secrets', run: (changeSet, context) => run(changeSet, context, engine, options) }
}

async function run(
  changeSet: ChangeSet,
  context: CheckContext,
  engine: SecretEngine,
  options: SecretsCheckOptions,
): Promise<CheckResult> {
  const { entries, messages } = changeSet
  const names = scanPaths(entries, engine, context.fingerprintKey)
  const { shownPath } = names
  const scanned = entries.filter((entry) => isScanned(entry, context))
  const { budget, archives, accepted, decodeLevels = 0, concurrency = 8 } = options
  const scanner: EntryScanner = {
    engine,
    context,
    shownPath,
    decodeLevels,
    ...(budget === undefined ? {} : { budget }),
    ...(archives === undefined ? {} : { archives }),
    ...(accepted === undefined ? {} : { accepted }),
  }
  const contents = await scanAll(scanned, scanner, concurrency)
  const texts = scanMessages(changeSet, engine, context.fingerprintKey)
  const excluded = entries.filter(({ path }) => context.isExcluded(path)).map(({ path }) => shownPath(path))
  return {
    findings: [...mergeFindings(contents.found), ...texts.findings, ...names.findings],
    coverage: {
      check: 'secrets',
      files: contents.files,
      bytes: contents.bytes + messages.reduce((total, message) => total + message.bytes.length, 0),
      rules: engine.ruleCount,
      ...(excluded.length > 0 ? { excluded: [...new Set(excluded)] } : {}),
    },
    failures: distinctFailures([
      ...entries.flatMap((entry) => unseen(entry, context, shownPath) ?? []),
      ...contents.failures,
      ...texts.failures,
      ...names.failures,
    ]),
  }
}

function isScanned(entry: Entry, { isExcluded }: CheckContext): boolean {
  return hasContent(entry) && entry.status !== 'unmerged' && !isExcluded(entry.path)
}

function unseen(entry: Entry, { isExcluded }: CheckContext, shownPath: (path: string) => string): Failure | undefined {
  if (entry.status === 'deleted' || isExcluded(entry.path)) return undefined
  const path = shownPath(entry.path)
  if (entry.status === 'unmerged') {
    const hint = 'Resolve the conflict and add the file.'
    return {
      check: 'secrets',
      code: 'unmerged',
      message: 'not scanned: the file has an unresolved conflict',
      path,
      hint,
    }
  }
  if (entry.mode !== submoduleMode) return undefined
  return { check: 'secrets', code: 'submodule', message: 'the content of a submodule is not scanned here', path }
}

interface Contents {
  readonly found: readonly FoundIn[]
  readonly failures: readonly Failure[]
  readonly files: number
  readonly bytes: number
}

/** A few workers over one queue; each keeps findings only, so that memory does not grow with the number of files. */
async function scanAll(entries: readonly Entry[], scanner: EntryScanner, concurrency: number): Promise<Contents> {
  const results = new Map<Entry, EntryResult>()
  const { signal } = scanner.context
  const queue = entries.values()
  const work = async () => {
    for (const entry of queue) {
      if (signal.aborted) return
      results.set(entry, await scanEntry(entry, scanner))
    }
  }
  await Promise.all(Array.from({ length: concurrency }, work))
  const ordered = entries.flatMap((entry) => {
    const result = results.get(entry)
    return result === undefined ? [] : [{ ...result, isCurrent: entry.isCurrent }]
  })
  const seen = ordered.flatMap(({ bytes }) => bytes ?? [])
  return {
    found: ordered.flatMap(({ findings, isCurrent }) => findings.map((finding) => ({ finding, isCurrent }))),
    failures: [...ordered.flatMap(({ failures }) => failures), ...cancelled(entries.length - results.size)],
    files: seen.length,
    bytes: seen.reduce((total, bytes) => total + bytes, 0),
  }
}

function cancelled(left: number): Failure[] {
  return left === 0
    ? []
    : [{ check: 'secrets', code: 'cancelled', message: `stopped before ${left} files were scanned` }]
}

/** The same trouble with one path in several commits is said once. */
function distinctFailures(failures: readonly Failure[]): Failure[] {
  return [
    ...new Map(failures.map((failure) => [`${failure.code}\0${failure.path}\0${failure.message}`, failure])).values(),
  ]
}
