import type { ProblemCode, ValidationSettings } from '../../src/problem.ts'
import type { ProfileName } from '../../src/profiles.ts'

/** A block of a message, and what the validation has to say, or must not say, about it. */
export interface ProblemCase {
  readonly code: ProblemCode
  readonly lines: readonly string[]
  readonly with?: Partial<Omit<ValidationSettings, 'profile'>>
  readonly profile?: ProfileName
  /** Part of the text for people; absent: the code must not appear. */
  readonly says?: string
  readonly severity?: string
}

export const helper = 'Assisted-by: claude-code:claude-opus-5'
export const copilot = 'Co-authored-by: Copilot <copilot@github.com>'
