import { lstat, readdir } from 'node:fs/promises'
import { isAbsolute, join, relative, resolve, sep } from 'node:path'
import type { BlobReader, ChangeSet, Entry } from '@sallyport/core'
import { UserError } from '@sallyport/core'
import { type IgnoreRules, ignoreNothing } from './ignore-rules.ts'
import { readContent } from './read-content.ts'

export interface FileScan {
  readonly changeSet: ChangeSet
  readonly blobs: BlobReader
  /** Paths that ignore files leave out, relative to the working directory. */
  readonly ignored: readonly string[]
}

/**
 * Files on disk as a change set in which everything is new. Directories are walked without `.git` and what `rules` ignore;
 * a file that is named is always scanned. What cannot be listed becomes an entry that cannot be read, so a check reports it.
 */
export async function readFiles(
  cwd: string,
  paths: readonly string[],
  options: { maximumSize: number; rules?: IgnoreRules },
): Promise<FileScan> {
  const found = new Map<string, Entry>()
  const ignored: string[] = []
  const add = (absolute: string, mode: string) => {
    const path = shownPath(cwd, absolute)
    if (found.size === manyFiles) keepNurserySmall()
    found.set(path, { path, oid: absolute, mode, status: 'added', parents: noParents, isCurrent: true })
  }
  const walk = async (directory: string, rules: IgnoreRules): Promise<void> => {
    const inner = await rules.enter(directory)
    const entries = await readdir(directory, { withFileTypes: true }).catch(() => undefined)
    if (entries === undefined) return add(directory, '100644')
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const absolute = join(directory, entry.name)
      if (entry.name === '.git') continue
      if (inner.isIgnored(absolute, entry.isDirectory())) ignored.push(shownPath(cwd, absolute))
      else if (entry.isDirectory()) await walk(absolute, inner)
      else if (entry.isSymbolicLink()) add(absolute, '120000')
      else if (entry.isFile()) add(absolute, '100644')
    }
  }
  for (const path of paths) {
    const absolute = resolve(cwd, path)
    const status = await lstat(absolute).catch((cause: unknown) => {
      throw new UserError('file-unreadable', `${path} cannot be read`, 'check the path', { cause })
    })
    if (status.isDirectory()) await walk(absolute, options.rules ?? ignoreNothing)
    else add(absolute, status.isSymbolicLink() ? '120000' : '100644')
  }
  return {
    changeSet: { kind: 'files', root: cwd, entries: [...found.values()], messages: [] },
    blobs: fileReader(options.maximumSize),
    ignored,
  }
}

const manyFiles = 8_192

/**
 * The entries of a hundred thousand files outlive their listing, so V8 would make the nursery as large as it gets, which is 48 MB for nothing: hardly
 * anything outlives the scan of its file.
 */
function keepNurserySmall(): void {
  process.getBuiltinModule('node:v8').setFlagsFromString('--semi-space-growth-factor=1')
}

/** One for all: there may be a hundred thousand files. */
const noParents: Entry['parents'] = []

/** Relative to the working directory where it lies below, absolute otherwise. */
function shownPath(cwd: string, absolute: string): string {
  const path = relative(cwd, absolute)
  const isBelow = path !== '' && path !== '..' && !path.startsWith(`..${sep}`) && !isAbsolute(path)
  const shown = isBelow ? path : absolute
  return sep === '/' ? shown : shown.split(sep).join('/')
}

/** So many files are read before the event loop has its turn: a second thread, the view and Ctrl-C wait for it. */
const readsPerTurn = 8

function fileReader(maximumSize: number): BlobReader {
  let reads = 0
  return {
    read: async (path) => {
      reads++
      if (reads % readsPerTurn === 0) await new Promise((resolve) => setImmediate(resolve))
      return readContent(path, maximumSize)
    },
  }
}

/** Standard input as one file. */
export function standardInput(bytes: Uint8Array, path: string): FileScan {
  const entry: Entry = { path, oid: 'stdin', mode: '100644', status: 'added', parents: [], isCurrent: true }
  return {
    changeSet: { kind: 'files', root: '', entries: [entry], messages: [] },
    blobs: { read: async () => ({ kind: 'bytes', bytes }) },
    ignored: [],
  }
}
