import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { isAbsent, readFileState, textOf } from './files/file-state.ts'
import { type RecordedFile, recordEdit, sha256 } from './install-record.ts'

/** Content of each file in a hooks directory. */
export function hooksSnapshot(directory: string): ReadonlyMap<string, string> {
  return new Map(
    filesIn(directory).flatMap((name) => {
      const text = textOf(readFileState(join(directory, name)))
      return text === undefined ? [] : [[name, text] as const]
    }),
  )
}

/** What another tool wrote into the hooks directory on our behalf, so that `uninstall` can take it back. */
export function recordHookChanges(directory: string, before: ReadonlyMap<string, string>): RecordedFile[] {
  return [...hooksSnapshot(directory)].flatMap(([name, after]): RecordedFile[] => {
    const path = join(directory, name)
    const old = before.get(name)
    if (old === after) return []
    return old === undefined ? [{ action: 'created', path, after: sha256(after) }] : [recordEdit(path, old, after)]
  })
}

function filesIn(directory: string): string[] {
  try {
    return readdirSync(directory)
  } catch (error) {
    if (isAbsent(error)) return []
    throw error
  }
}
