import { readFile, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { UserError } from '@sallyport/core'
import type { ImportFile } from '@sallyport/dependencies'
import { readCheckSelection } from '../gate/skip-request.ts'
import type { World } from '../world.ts'

const mostBytes = 256 * 1024 * 1024

/** The files of `--import`. A file that was named and cannot be had ends the run: the report would look as if it had been judged. */
export async function readImportFiles(
  values: { readonly import?: readonly string[] | undefined; readonly checks?: string | undefined },
  world: World,
): Promise<readonly ImportFile[]> {
  const paths = values.import ?? []
  if (paths.length > 0 && !readCheckSelection(values.checks).includes('dependencies'))
    throw new UserError('usage', '--import belongs to the check of dependencies', 'add dependencies to --checks')
  return await Promise.all(paths.map((path) => readOne(path, resolve(world.cwd, path))))
}

async function readOne(path: string, absolute: string): Promise<ImportFile> {
  const status = await stat(absolute).catch((error: unknown) => {
    throw new UserError('file-unreadable', `${path} cannot be read`, 'check the path after --import', { cause: error })
  })
  if (!status.isFile() || status.size > mostBytes)
    throw new UserError(
      'file-unreadable',
      `${path} is no file of at most ${mostBytes} bytes`,
      'check the path after --import',
    )
  return { path, bytes: await readFile(absolute) }
}
