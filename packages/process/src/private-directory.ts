import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface PrivateDirectory extends Disposable {
  /** Real path, mode 0700, outside any repository of the user's. */
  readonly path: string
}

const open = new Set<string>()
let isRemovedAtExit = false

/** A directory of our own below the system's temporary directory; `using` removes it, and so does the end of the process. */
export function makePrivateDirectory(purpose: string): PrivateDirectory {
  const path = mkdtempSync(join(realpathSync(tmpdir()), `sallyport-${purpose}-`))
  if (!isRemovedAtExit) process.once('exit', removeAll)
  isRemovedAtExit = true
  open.add(path)
  return {
    path,
    [Symbol.dispose]: () => {
      open.delete(path)
      remove(path)
    },
  }
}

function removeAll(): void {
  for (const path of open) remove(path)
}

function remove(path: string): void {
  rmSync(path, { recursive: true, force: true, maxRetries: 2 })
}
