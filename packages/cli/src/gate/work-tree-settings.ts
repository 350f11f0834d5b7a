import { lstat, readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { isUserError, UserError } from '@sallyport/core'
import type { SettingsSource } from './settings-source.ts'

/** Settings in the work tree below `root`. A symbolic link is refused: a change could point it at a file whose content a message would quote. */
export function workTreeSettings(root: string): SettingsSource {
  return {
    read: (path) => readRegularFile(root, path),
    list: async (directory) => {
      const entries = await readdir(join(root, directory), { recursive: true, withFileTypes: true }).catch(
        ignoreAbsence,
      )
      const files = (entries ?? [])
        .filter((entry) => entry.isFile())
        .map((entry) => relative(root, join(entry.parentPath, entry.name)))
      return files.sort()
    },
  }
}

async function readRegularFile(root: string, path: string): Promise<Uint8Array | undefined> {
  const absolute = join(root, path)
  try {
    if (!(await lstat(absolute)).isFile())
      throw new UserError('file-unreadable', `${path} is not a regular file`, 'replace it by a file')
    return await readFile(absolute)
  } catch (error) {
    if (isUserError(error)) throw error
    if (isAbsence(error)) return undefined
    throw new UserError('file-unreadable', `${path} cannot be read`, 'check its permissions', { cause: error })
  }
}

function ignoreAbsence(error: unknown): undefined {
  if (isAbsence(error)) return undefined
  throw new UserError('file-unreadable', 'a folder of rules cannot be listed', 'check its permissions', {
    cause: error,
  })
}

function isAbsence(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')
}
