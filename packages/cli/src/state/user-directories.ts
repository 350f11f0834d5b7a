import { isAbsolute, join } from 'node:path'
import { UserError } from '@sallyport/core'

type Environment = Readonly<Record<string, string | undefined>>

/** `$XDG_DATA_HOME/sallyport`, where tools and copies of the bundle live. Throws where the user has no home. */
export function dataDirectory(env: Environment): string {
  const { XDG_DATA_HOME: data, HOME: home } = env
  if (data !== undefined && isAbsolute(data)) return join(data, 'sallyport')
  if (home !== undefined && isAbsolute(home)) return join(home, '.local', 'share', 'sallyport')
  throw new UserError(
    'usage',
    'HOME is not set, so there is no place for tools',
    'set HOME or XDG_DATA_HOME to an absolute path',
  )
}

export function toolsDirectory(env: Environment): string {
  return join(dataDirectory(env), 'tools')
}
