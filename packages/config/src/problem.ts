import type { KeyPath } from '@sallyport/strict-yaml'

/** One mistake in a configuration file, before it has a line. */
export interface Problem {
  readonly path: KeyPath
  readonly message: string
}
