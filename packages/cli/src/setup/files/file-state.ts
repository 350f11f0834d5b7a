import { lstatSync, readFileSync, readlinkSync } from 'node:fs'

/** What is at a path, without following a link there. Content is Latin-1 text: each character is one byte, so bytes survive edits. */
export type FileState =
  | { readonly kind: 'missing' }
  | { readonly kind: 'file'; readonly content: string; readonly mode: number }
  | { readonly kind: 'symlink'; readonly target: string }
  | { readonly kind: 'other' }

const missing: FileState = { kind: 'missing' }

export function readFileState(path: string): FileState {
  try {
    const stat = lstatSync(path)
    if (stat.isSymbolicLink()) return { kind: 'symlink', target: readlinkSync(path) }
    if (!stat.isFile()) return { kind: 'other' }
    return { kind: 'file', content: readFileSync(path, 'latin1'), mode: stat.mode & 0o7777 }
  } catch (error) {
    if (isAbsent(error)) return missing
    throw error
  }
}

export function isAbsent(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')
}

/** The text of a regular file, else undefined. */
export function textOf(state: FileState): string | undefined {
  return state.kind === 'file' ? state.content : undefined
}
