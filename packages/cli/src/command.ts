import type { World } from './world.ts'

/** 0 allowed · 1 blocked · 2 usage or configuration · 3 a required check could not run · 4 internal · 5 review required · 130 aborted. */
export type ExitCode = 0 | 1 | 2 | 3 | 4 | 5 | 130

/** Commands never call `process.exit` and never read `process.env`; `main` does both. */
export interface Command {
  /** The whole of `sallyport NAME --help`. */
  readonly help: string
  run(args: readonly string[], world: World): Promise<ExitCode>
}
