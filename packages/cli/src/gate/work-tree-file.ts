import { UserError } from '@sallyport/core'
import { lstat, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ReadFile } from './settings.ts'

/** Files of the work tree below `root`. A symbolic link is refused: a change could point it at a file whose content a message would quote. */
export function workTreeFiles(root: string): ReadFile {
  return async (path) => {
    const absolute = join(root, path)
    try {
      if (!(await lstat(absolute)).isFile()) throw new UserError('file-unreadable', `${path} is not a regular file`, 'replace it by a file')
      return await readFile(absolute)
    } catch (error) {
      if (error instanceof UserError) throw error
      if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')) return undefined
      throw new UserError('file-unreadable', `${path} cannot be read`, 'check its permissions', { cause: error })
    }
  }
}
