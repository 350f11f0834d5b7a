import {
  type ChangeSet,
  type CheckContext,
  type Entry,
  type Failure,
  hasContent,
  type ObjectRef,
  symlinkMode,
} from '@sallyport/core'
import type { Prescan } from '../prescan/prescan.ts'
import type { SastSettings } from '../settings.ts'
import { sourceBytes } from '../source/source-text.ts'
import type { SourceFile } from './source-file.ts'

export interface CollectedFiles {
  /** Those that a rule could match. */
  readonly candidates: readonly SourceFile[]
  readonly failures: readonly Failure[]
  readonly files: number
  readonly bytes: number
  /** Proved to hold nothing that a rule can match. */
  readonly prescanned: number
  readonly excluded: readonly string[]
}

const readers = 32

/** Reads what the change set leaves in the tree and keeps what a rule could match; the rest is let go at once. */
export async function collectFiles(
  changeSet: ChangeSet,
  context: CheckContext,
  prescans: readonly Prescan[],
  settings: SastSettings,
): Promise<CollectedFiles> {
  const claimed = changeSet.entries.filter(
    (entry) => entry.isCurrent && hasContent(entry) && entry.mode !== symlinkMode,
  )
  const entries = claimed.filter((entry) => !context.isExcluded(entry.path))
  const read: ReadFile[] = new Array(entries.length)
  const queue = entries.entries()
  await Promise.all(
    Array.from({ length: readers }, async () => {
      for (const [index, entry] of queue) read[index] = await readFile(entry, entry, context, prescans, settings)
    }),
  )
  const candidates = read.flatMap(({ file }) => file ?? [])
  return {
    candidates,
    failures: read.flatMap(({ failure }) => failure ?? []),
    files: read.filter(({ failure }) => failure === undefined).length,
    bytes: read.reduce((sum, { bytes }) => sum + bytes, 0),
    prescanned: read.filter(({ file, failure }) => file === undefined && failure === undefined).length,
    excluded: claimed.filter((entry) => context.isExcluded(entry.path)).map((entry) => entry.path),
  }
}

export interface ReadFile {
  readonly file?: SourceFile
  readonly failure?: Failure
  readonly bytes: number
}

export async function readFile(
  entry: Entry,
  object: ObjectRef,
  context: CheckContext,
  prescans: readonly Prescan[],
  settings: SastSettings,
): Promise<ReadFile> {
  const failure = (code: Failure['code'], message: string): ReadFile => ({
    failure: { check: 'sast', code, message, path: entry.path },
    bytes: 0,
  })
  if (entry.status === 'unmerged')
    return failure('unmerged', 'The file has merge conflicts, so its content is not settled')
  if (prescans.every((prescan) => !prescan.isInteresting(entry.path))) return { bytes: 0 }
  const content = await context.blobs.read(object.oid)
  if (content.kind === 'too-large')
    return failure('too-large', `The file has ${content.size} bytes, too many to look for weaknesses`)
  if (content.kind === 'unreadable') return failure('unreadable', `The file could not be read: ${content.reason}`)
  const bytes = sourceBytes(content.bytes)
  const found = prescans.map((prescan) => prescan.scan(entry.path, bytes))
  const rules = found.flatMap((one) => one.rules)
  if (rules.length === 0) return { bytes: bytes.length }
  if (bytes.length > settings.maxFileBytes)
    return failure(
      'too-large',
      `The file has ${bytes.length} bytes, more than the ${settings.maxFileBytes} that Semgrep is given`,
    )
  const excluded = new Map(found.flatMap((one) => [...(one.excluded ?? [])]))
  const addedExtension = found.find((one) => one.addedExtension !== undefined)?.addedExtension
  return {
    file: { entry, object, bytes, rules, excluded, ...(addedExtension === undefined ? {} : { addedExtension }) },
    bytes: bytes.length,
  }
}
