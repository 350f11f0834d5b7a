import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** A small file of ours under a git directory. Writing is atomic, so a killed run leaves the old content or the new. */
export interface StateFile {
  readonly path: string
  /** Undefined where it is missing or cannot be read: state is advice, never proof. */
  read(): Buffer | undefined
  /** False where it could not be written, as on a read-only disk. */
  write(content: string | Uint8Array): boolean
  remove(): void
}

export function stateFile(gitDirectory: string, name: string): StateFile {
  const path = join(gitDirectory, 'sallyport', name)
  return {
    path,
    read: () => attempt(() => readFileSync(path)),
    write: (content) => attempt(() => replaceFile(path, content)) ?? false,
    remove: () => {
      attempt(() => rmSync(path, { force: true }))
    },
  }
}

function replaceFile(path: string, content: string | Uint8Array): true {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
  const temporary = `${path}.${process.pid}.${randomBytes(4).toString('hex')}`
  try {
    writeFileSync(temporary, content, { mode: 0o600, flag: 'wx' })
    renameSync(temporary, path)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
  return true
}

/** File-system errors mean "no state"; anything else is a bug. */
function attempt<T>(action: () => T): T | undefined {
  try {
    return action()
  } catch (error) {
    if (error instanceof Error && 'code' in error) return undefined
    throw error
  }
}
