import { isAbsolute, join } from 'node:path'
import { dataDirectory } from '../state/user-directories.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** One database for all repositories of a user. Throws where the user has no home. */
export function databaseFile(env: Environment): string {
  return join(dataDirectory(env), 'advisories.db')
}

/** Undefined where there can be no database, which is no reason to stop a commit. */
export function databaseFileIfAny(env: Environment): string | undefined {
  const { HOME: home = '', XDG_DATA_HOME: data = '' } = env
  return isAbsolute(home) || isAbsolute(data) ? databaseFile(env) : undefined
}
