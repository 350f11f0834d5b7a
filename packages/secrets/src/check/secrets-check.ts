import {
  type BlobReader,
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
import type { ThreadSetUp } from '../threads/scan-messages.ts'
import type { ScanThread } from '../threads/scan-thread.ts'
import type { EntryScanner } from './entry-scanner.ts'
import type { Accepted } from './finding-of-match.ts'
import { mergeFindings } from './merge-findings.ts'
import { scanEntries } from './scan-entries.ts'
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
  /** For changes of many megabytes; absent: everything is scanned on this thread. */
  readonly thread?: ThreadFile
}

export interface ThreadFile {
  /** Absolute path of a file that calls `serveScans` with the same rules; `workerData` is a `ThreadSetUp` with `more`. */
  readonly file: string
  readonly more?: object
  /** So many bytes are scanned before it is started. */
  readonly from: number
  /** A thread that answers nothing for so long while it has work is given up. */
  readonly patienceMs: number
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
  const { budget, archives, accepted, thread, decodeLevels = 0, concurrency = 8 } = options
  const plain = {
    fingerprintKey: context.fingerprintKey,
    decodeLevels,
    ...(budget === undefined ? {} : { budget }),
    ...(archives === undefined ? {} : { archives }),
  }
  const { blobs, signal } = context
  const scanner: EntryScanner = {
    engine,
    blobs,
    shownPath,
    ...plain,
    ...(accepted === undefined ? {} : { accepted }),
  }
  const second = thread === undefined ? {} : { second: { from: thread.from, start: () => start(thread, plain, blobs) } }
  const contents = await scanEntries(scanned, { scanner, signal, concurrency, ...second })
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

/** Loaded when it is needed: a hook's small change never gets here. */
async function start(
  { file, more, patienceMs }: ThreadFile,
  setUp: ThreadSetUp,
  blobs: BlobReader,
): Promise<ScanThread | undefined> {
  try {
    const { startScanThread } = await import('../threads/scan-thread.ts')
    return startScanThread({ file, setUp: { ...more, ...setUp }, blobs, patienceMs })
  } catch {
    // Nothing is lost where threads are not allowed: this one scans everything.
    return undefined
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

/** The same trouble with one path in several commits is said once. */
function distinctFailures(failures: readonly Failure[]): Failure[] {
  return [
    ...new Map(failures.map((failure) => [`${failure.code}\0${failure.path}\0${failure.message}`, failure])).values(),
  ]
}
