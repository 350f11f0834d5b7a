import { randomBytes } from 'node:crypto'
import { chmodSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/** Writes beside the target and renames, so that nobody ever sees half a file and a crash leaves the old one. */
export function writeAtomically(path: string, content: string | Uint8Array, mode: number): void {
  const directory = dirname(path)
  mkdirSync(directory, { recursive: true })
  const temporary = join(directory, `.${basename(path)}.sallyport-${randomBytes(6).toString('hex')}`)
  try {
    writeFileSync(temporary, typeof content === 'string' ? Buffer.from(content, 'latin1') : content, {
      flag: 'wx',
      mode,
    })
    // The umask may have taken bits away that an existing file had.
    chmodSync(temporary, mode)
    renameSync(temporary, path)
  } finally {
    rmSync(temporary, { force: true })
  }
}
