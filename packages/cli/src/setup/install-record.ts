import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { readFileState } from './files/file-state.ts'
import { writeAtomically } from './files/write-atomically.ts'

export type RecordedFile =
  | { readonly action: 'created'; readonly path: string; readonly after: string }
  | {
      readonly action: 'edited'
      readonly path: string
      /** SHA-256 of the file without and with our part. */
      readonly before: string
      readonly after: string
      /** The way back: at byte `offset`, `inserted` stands for what was `removed` (both base64). */
      readonly offset: number
      readonly removed: string
      readonly inserted: string
    }
  | { readonly action: 'renamed'; readonly path: string; readonly from: string }

/** What `init` did to this clone; `uninstall` undoes exactly that. Kept in the common directory, never committed. */
export interface InstallRecord {
  readonly version: 1
  readonly files: readonly RecordedFile[]
  /** Values that we set, and what was there before. */
  readonly config: readonly { readonly key: string; readonly value: string; readonly before?: string }[]
}

const emptyRecord: InstallRecord = { version: 1, files: [], config: [] }

export function recordPath(commonDirectory: string): string {
  return join(commonDirectory, 'sallyport', 'install.json')
}

/** A record that is missing or does not parse gives an empty one: then only marks and headers show what is ours. */
export function readRecord(commonDirectory: string): InstallRecord {
  const state = readFileState(recordPath(commonDirectory))
  if (state.kind !== 'file') return emptyRecord
  try {
    const value: unknown = JSON.parse(Buffer.from(state.content, 'latin1').toString())
    return isRecord(value) ? value : emptyRecord
  } catch (error) {
    if (error instanceof SyntaxError) return emptyRecord
    throw error
  }
}

function isRecord(value: unknown): value is InstallRecord {
  if (typeof value !== 'object' || value === null) return false
  const { version, files, config } = value as Partial<Record<string, unknown>>
  const hasStrings = (one: unknown, names: readonly string[]) =>
    typeof one === 'object' && one !== null && names.every((name) => typeof Reflect.get(one, name) === 'string')
  return (
    version === 1 &&
    Array.isArray(files) &&
    files.every((file) => hasStrings(file, ['action', 'path'])) &&
    Array.isArray(config) &&
    config.every((setting) => hasStrings(setting, ['key', 'value']))
  )
}

export function writeRecord(commonDirectory: string, record: InstallRecord): void {
  writeAtomically(recordPath(commonDirectory), Buffer.from(`${JSON.stringify(record, null, 2)}\n`), 0o600)
}

export function sha256(content: string): string {
  return createHash('sha256').update(content, 'latin1').digest('hex')
}

/** The one region in which two texts differ. */
export function recordEdit(path: string, before: string, after: string): RecordedFile {
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && before[start] === after[start]) start++
  let tail = 0
  while (tail < shorter - start && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++
  const base64 = (text: string) => Buffer.from(text, 'latin1').toString('base64')
  return {
    action: 'edited',
    path,
    before: sha256(before),
    after: sha256(after),
    offset: start,
    removed: base64(before.slice(start, before.length - tail)),
    inserted: base64(after.slice(start, after.length - tail)),
  }
}

/** The text before the edit, when `current` is exactly what the edit left. */
export function undoEdit(edit: Extract<RecordedFile, { action: 'edited' }>, current: string): string | undefined {
  if (sha256(current) !== edit.after) return undefined
  const text = (base64: string) => Buffer.from(base64, 'base64').toString('latin1')
  const before =
    current.slice(0, edit.offset) + text(edit.removed) + current.slice(edit.offset + text(edit.inserted).length)
  return sha256(before) === edit.before ? before : undefined
}
