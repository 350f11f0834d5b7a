import { accessSync, constants, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { isAbsent, readFileState } from './files/file-state.ts'

/** What Git would run: executable, and named like a hook (samples and our set-aside files are not). */
export function hookNamesIn(directory: string): string[] {
  try {
    return readdirSync(directory).filter((name) => /^[a-z][a-z0-9-]*$/.test(name) && isRunnable(join(directory, name)))
  } catch (error) {
    if (isAbsent(error)) return []
    throw error
  }
}

function isRunnable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return readFileState(path).kind !== 'other'
  } catch (error) {
    if (error instanceof Error && 'code' in error) return false
    throw error
  }
}
