import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { UserError } from '@sallyport/core'
import { isAbsent } from './files/file-state.ts'

/** The published folder that this program runs from. */
export interface Bundle {
  /** Holds `sallyport.js`, chunks and `hooks/`. */
  readonly directory: string
  readonly version: string
  readonly nodePath: string
}

/** One file of `hooks/`: a hook, or something that the hooks source. */
export interface Shim {
  readonly name: string
  /** Latin-1, so that bytes survive. */
  readonly content: string
  readonly isExecutable: boolean
}

export const bundleEntry = 'sallyport.js'

export function readShims(bundle: Bundle): readonly Shim[] {
  const directory = join(bundle.directory, 'hooks')
  try {
    return readdirSync(directory)
      .sort()
      .map((name) => ({
        name,
        content: readFileSync(join(directory, name), 'latin1'),
        isExecutable: (statSync(join(directory, name)).mode & 0o100) !== 0,
      }))
  } catch (error) {
    if (!isAbsent(error)) throw error
    throw new UserError(
      'file-unreadable',
      `${directory} is missing from this installation`,
      'install sallyport again',
      {
        cause: error,
        exitCode: 3,
      },
    )
  }
}
