import { basename, dirname, join, relative } from 'node:path'
import { withoutAgentInstructions } from '@sallyport/provenance'
import { chainDirectory } from './detect-set-up.ts'
import { type FileState, textOf } from './files/file-state.ts'
import { hasBlock, withoutBlocks } from './files/marked-block.ts'
import { isOurHook, shimDirectory } from './hook-script.ts'
import { type RecordedFile, sha256, undoEdit } from './install-record.ts'
import { agentPaths } from './plan-agents.ts'
import { withoutPrepare } from './prepare-script.ts'
import { fileAt, type RepositoryFacts } from './repository-facts.ts'
import { gateFiles } from './set-up-files.ts'
import { withoutGateCommands } from './wiring/simple-hooks.ts'

export type UndoStep =
  | { readonly kind: 'delete'; readonly path: string }
  | { readonly kind: 'restore'; readonly path: string; readonly content: string; readonly mode: number }
  | { readonly kind: 'rename'; readonly from: string; readonly to: string }
  | { readonly kind: 'unset-config'; readonly key: string }
  | { readonly kind: 'set-config'; readonly key: string; readonly value: string }
  | { readonly kind: 'delete-state'; readonly path: string }

export interface UndoPlan {
  readonly steps: readonly UndoStep[]
  /** What stays, and why. */
  readonly left: readonly string[]
}

/** Files that hold decisions of the team; kept unless everything is to go. */
const decisions: readonly string[] = [gateFiles.config, gateFiles.waivers]

/** The way back. `states` are the files as they are now, those of the record among them. */
export function planUninstall(
  facts: RepositoryFacts,
  states: ReadonlyMap<string, FileState>,
  options: { all: boolean },
): UndoPlan {
  const recorded = new Map(facts.record.files.map((file) => [file.path, file]))
  const parts = [...states].map(([path, state]) =>
    undoFile(facts, { path, state, record: recorded.get(path), all: options.all }),
  )
  const config = undoConfig(facts)
  const state = join(facts.commonDirectory, 'sallyport')
  return {
    steps: [
      ...config.steps,
      ...parts.flatMap(({ steps }) => steps),
      ...undoRenames(facts, states),
      ...(options.all ? [{ kind: 'delete-state', path: state } as const] : []),
    ],
    left: [...config.left, ...parts.flatMap(({ left }) => left), ...leftBehind(facts, options)],
  }
}

interface Undoing {
  readonly path: string
  readonly state: FileState
  readonly record: RecordedFile | undefined
  readonly all: boolean
}

function undoFile(facts: RepositoryFacts, { path, state, record, all }: Undoing): UndoPlan {
  const nothing = { steps: [], left: [] }
  const name = relative(facts.topLevel, path)
  if (state.kind !== 'file' || record?.action === 'renamed') return nothing
  if (decisions.includes(name)) {
    return all
      ? { steps: [{ kind: 'delete', path }], left: [] }
      : { steps: [], left: [`${name}: your settings (--all takes it too)`] }
  }
  const restore = (content: string): UndoPlan => ({
    steps: [{ kind: 'restore', path, content, mode: state.mode }],
    left: [],
  })
  const before = record?.action === 'edited' ? undoEdit(record, state.content) : undefined
  if (before !== undefined) return restore(before)
  const isCreated = record?.action === 'created'
  if ((isCreated && sha256(state.content) === record.after) || isOurs(facts, name, path, state.content)) {
    return { steps: [{ kind: 'delete', path }], left: [] }
  }
  const rest = withoutOurParts(name, state.content)
  if (rest === state.content)
    return isCreated ? { steps: [], left: [`${name}: changed since it was written`] } : nothing
  return rest.trim() === '' && isCreated ? { steps: [{ kind: 'delete', path }], left: [] } : restore(rest)
}

/** Known without a record, as in a clone of a team-mate. */
function isOurs(facts: RepositoryFacts, name: string, path: string, content: string): boolean {
  if (isOurHook(content)) return true
  if (dirname(name) === shimDirectory)
    return facts.shims.some((shim) => shim.name === basename(name) && shim.content === content)
  if (path === join(facts.commonDirectory, 'sallyport', 'cli')) return true
  return name === gateFiles.lefthook
    ? content.startsWith('# Written by sallyport init.')
    : name === gateFiles.attributes && content === 'hooks/* text eol=lf\n'
}

function withoutOurParts(name: string, content: string): string {
  if (name === 'package.json') return withoutGateCommands(withoutPrepare(content), ['simple-git-hooks'])
  if (/simple-git-hooks\.json$/.test(name)) return withoutGateCommands(content, [])
  if (agentPaths.includes(name)) return withoutAgentInstructions(content)
  return hasBlock(content) ? withoutBlocks(content) : content
}

function undoConfig(facts: RepositoryFacts): UndoPlan {
  const local = facts.hooksPaths.findLast(({ scope }) => scope === 'local')?.value
  const settings = facts.record.config.some(({ key }) => key === 'core.hooksPath')
    ? facts.record.config
    : [...facts.record.config, ...ownHooksPath(facts, local)]
  // The events go before their commands: an event without a command makes every git command die.
  const parts = settings.toReversed().map(({ key, value, before }): UndoPlan => {
    const current = key === 'core.hooksPath' ? local : facts.configHooks[key]
    if (current === undefined) return { steps: [], left: [] }
    if (current !== value) return { steps: [], left: [`${key}: it is ${current} now, which Sallyport did not set`] }
    const step: UndoStep =
      before === undefined ? { kind: 'unset-config', key } : { kind: 'set-config', key, value: before }
    return { steps: [step], left: [] }
  })
  return { steps: parts.flatMap(({ steps }) => steps), left: parts.flatMap(({ left }) => left) }
}

function ownHooksPath(
  facts: RepositoryFacts,
  local: string | undefined,
): { key: string; value: string; before?: string }[] {
  return local === shimDirectory || local === chainDirectory(facts) ? [{ key: 'core.hooksPath', value: local }] : []
}

/** A hook that was set aside comes back once ours is gone. */
function undoRenames(facts: RepositoryFacts, states: ReadonlyMap<string, FileState>): UndoStep[] {
  const suffix = '.before-sallyport'
  return [...states].flatMap(([from, state]): UndoStep[] => {
    if (!from.endsWith(suffix) || state.kind === 'missing') return []
    const to = from.slice(0, -suffix.length)
    const ours = textOf(states.get(to) ?? fileAt(facts, to))
    return ours === undefined || isOurHook(ours) ? [{ kind: 'rename', from, to }] : []
  })
}

function leftBehind(facts: RepositoryFacts, { all }: { all: boolean }): string[] {
  return [
    `${facts.bundleCopy.directory}: other repositories may use it`,
    ...(all ? [] : [`${join(facts.commonDirectory, 'sallyport')}: cache and reports, if any (--all takes them too)`]),
  ]
}
