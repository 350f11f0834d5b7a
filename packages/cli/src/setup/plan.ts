import { type FileState, textOf } from './files/file-state.ts'
import { fileAt, type RepositoryFacts } from './repository-facts.ts'

interface StepBase {
  readonly reason: string
  /** `repository` changes files that a team commits; `clone` only connects this clone. */
  readonly share: 'repository' | 'clone'
}

/** One thing to do, as data: shown by `describePlan`, done by `applyPlan`, dropped by `--local` where it is shared. */
export type Step = StepBase &
  (
    | {
        readonly kind: 'write'
        readonly path: string
        /** Latin-1 text. */
        readonly content: string
        readonly mode: number
        /** The file without our part, where it is not ours alone. */
        readonly base?: string
        /** What planning saw; when it is something else by now, nothing is written. */
        readonly seen: FileState
      }
    | { readonly kind: 'rename'; readonly from: string; readonly to: string }
    | { readonly kind: 'set-config'; readonly key: string; readonly value: string; readonly before?: string }
    | { readonly kind: 'copy-bundle'; readonly from: string; readonly to: string }
    | { readonly kind: 'run'; readonly file: string; readonly args: readonly string[] }
    | { readonly kind: 'install-tools' }
  )

export type Share = StepBase['share']

/** What a plan cannot do by itself: `by-hand` leaves the gate open until someone does it. */
export interface Note {
  readonly kind: 'by-hand' | 'warning' | 'offer'
  readonly text: string
  readonly lines?: readonly string[]
}

export interface Plan {
  /** What was found, for people: `husky 9 in .husky`. */
  readonly found: string
  readonly steps: readonly Step[]
  readonly notes: readonly Note[]
}

/** What one way of connecting the gate needs. */
export type Wiring = Pick<Plan, 'steps' | 'notes'>

interface Target {
  readonly path: string
  readonly reason: string
  readonly share: Share
}

/** A file that is ours alone: written when it differs in content or in its executable bit. */
export function ownFile(facts: RepositoryFacts, target: Target & { content: string; mode: number }): Step[] {
  const seen = fileAt(facts, target.path)
  const isSame =
    seen.kind === 'file' && seen.content === target.content && (seen.mode & 0o100) === (target.mode & 0o100)
  return isSame ? [] : [{ kind: 'write', ...target, seen }]
}

/** A file of the user's that gets a part of ours. `base` is the file without it. */
export function editFile(facts: RepositoryFacts, target: Target & { base: string; content: string }): Step[] {
  const seen = fileAt(facts, target.path)
  if (seen.kind !== 'file') throw new Error(`${target.path} is not a file that can be edited`)
  return seen.content === target.content ? [] : [{ kind: 'write', ...target, mode: seen.mode, seen }]
}

export function setConfig(key: string, value: string, before: string | undefined, reason: string): Step[] {
  if (before === value) return []
  return [{ kind: 'set-config', key, value, reason, share: 'clone', ...(before === undefined ? {} : { before }) }]
}

export function textAt(facts: RepositoryFacts, path: string): string | undefined {
  return textOf(fileAt(facts, path))
}
