export type UserErrorCode =
  | 'usage'
  | 'config-invalid'
  | 'waivers-invalid'
  | 'register-invalid'
  | 'rules-invalid'
  | 'not-a-repository'
  | 'bare-repository'
  | 'bad-revision'
  | 'shallow'
  | 'index-unreadable'
  | 'git-failed'
  | 'tool-missing'
  | 'file-unreadable'
  | 'aborted'

/** A mistake of the user's or of the set-up: one sentence and what to do. Anything else that is thrown is a bug. */
export class UserError extends Error {
  readonly code: UserErrorCode
  readonly hint: string
  /** 2 usage or configuration, 3 a required check could not run, 130 aborted. */
  readonly exitCode: 2 | 3 | 130

  constructor(
    code: UserErrorCode,
    message: string,
    hint: string,
    options: { cause?: unknown; exitCode?: 2 | 3 | 130 } = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause })
    this.name = 'UserError'
    this.code = code
    this.hint = hint
    this.exitCode = options.exitCode ?? 2
  }
}

/** By what it is instead of by its class: hooks and commands are bundled apart, each with a copy of the class. */
export function isUserError(error: unknown): error is UserError {
  return error instanceof Error && error.name === 'UserError' && 'exitCode' in error
}
