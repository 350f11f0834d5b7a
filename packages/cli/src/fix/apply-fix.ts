import { lstatSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { UserError } from '@sallyport/core'
import type { FileFix } from '@sallyport/sast'
import { writeAtomically } from '../setup/files/write-atomically.ts'

/** Writes into the work tree, never the index, and only over the very bytes that were looked at. */
export function applyFix({ path, before, after }: FileFix, cwd: string): void {
  const file = resolve(cwd, path)
  const status = lstatSync(file)
  if (!status.isFile() || !readFileSync(file).equals(before))
    throw new UserError(
      'file-unreadable',
      `${path} has changed meanwhile or is not UTF-8; it was left as it is`,
      'sallyport fix shows what would change',
    )
  writeAtomically(file, after, status.mode & 0o777)
}
