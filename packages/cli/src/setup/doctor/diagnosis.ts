import type { World } from '../../world.ts'
import type { GitCommand } from '../git-command.ts'
import type { Plan } from '../plan.ts'
import type { RepositoryFacts } from '../repository-facts.ts'

/** One thing that doctor looked at. `fail` means that the gate would not fire. */
export interface Diagnosis {
  readonly name: string
  readonly status: 'ok' | 'warn' | 'fail'
  readonly message: string
  /** A command that can be pasted. */
  readonly fix?: string
}

/** What the checks of doctor look at. */
export interface Examination {
  readonly facts: RepositoryFacts
  readonly git: GitCommand
  readonly world: Pick<World, 'cwd' | 'env' | 'signal'>
  /** What `init` would do now. */
  readonly plan: Plan
  readonly worktrees: readonly string[]
  readonly isSemgrepReady: () => Promise<boolean>
}

export type DoctorCheck = (examination: Examination) => Promise<readonly Diagnosis[]> | readonly Diagnosis[]

export const ok = (name: string, message: string): Diagnosis => ({ name, status: 'ok', message })
export const warn = (name: string, message: string, fix: string): Diagnosis => ({ name, status: 'warn', message, fix })
export const fail = (name: string, message: string, fix: string): Diagnosis => ({ name, status: 'fail', message, fix })
