import type { Bundle, Shim } from './bundle.ts'
import type { FileState } from './files/file-state.ts'
import type { InstallRecord } from './install-record.ts'

export type HooksPathScope = 'system' | 'global' | 'local' | 'worktree' | 'command'

export interface HooksPathSetting {
  readonly scope: HooksPathScope
  readonly value: string
  /** Absolute: relative values are counted from the top level, `~` is the home directory. */
  readonly directory: string
}

/** Runners that `init` may have to call, as absolute paths where they were found. */
export type ToolName = 'husky' | 'lefthook' | 'pre-commit' | 'prek' | 'simple-git-hooks'

/** All that planning looks at. Gathered once by `inspectRepository`; planning itself reads nothing. */
export interface RepositoryFacts {
  readonly topLevel: string
  /** Absolute; shared by all worktrees. */
  readonly commonDirectory: string
  readonly isLinkedWorktree: boolean
  readonly gitVersion: { readonly major: number; readonly minor: number }
  /** Every `core.hooksPath`, in Git's order: the last one counts. */
  readonly hooksPaths: readonly HooksPathSetting[]
  /** Where the `core.hooksPath` pointed that ours has replaced, absolute. */
  readonly replacedHooksDirectory?: string
  /** `hook.*` settings of the local scope. */
  readonly configHooks: Readonly<Record<string, string>>
  /** Every path that planning may ask for, by absolute path. */
  readonly files: ReadonlyMap<string, FileState>
  /** Names in the hooks directories that Git would run now, by absolute directory. */
  readonly hookNames: ReadonlyMap<string, readonly string[]>
  readonly tools: Readonly<Partial<Record<ToolName, string>>>
  readonly bundle: Bundle
  readonly shims: readonly Shim[]
  /** Where a copy of the bundle would go, and whether an equal one is there. */
  readonly bundleCopy: { readonly directory: string; readonly isCurrent: boolean }
  readonly record: InstallRecord
}

/** Asking for a path that was not looked at is a bug: "not looked at" must not mean "not there". */
export function fileAt(facts: Pick<RepositoryFacts, 'files'>, path: string): FileState {
  const state = facts.files.get(path)
  if (state === undefined) throw new Error(`${path} was not inspected`)
  return state
}

/** The `core.hooksPath` that Git follows. */
export function effectiveHooksPath(facts: RepositoryFacts): HooksPathSetting | undefined {
  return facts.hooksPaths.at(-1)
}
