import { existsSync, readFileSync, realpathSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { isExecutable } from '@sallyport/process'
import { isAbsent } from '../files/file-state.ts'
import { type GitCommand, gitText } from '../git-command.ts'
import type { GateHook } from '../hook-names.ts'
import { callsGate, shimDirectory } from '../hook-script.ts'
import type { RepositoryFacts } from '../repository-facts.ts'
import { gateFiles, lefthookConfigs } from '../set-up-files.ts'
import { configHookKey, supportsConfigHooks } from '../wiring/config-hooks.ts'

/** Whether Git reaches the gate for one event in one worktree, and through what; or where the way ends. */
export type EffectiveHook =
  | { readonly reaches: true; readonly through: string }
  | { readonly reaches: false; readonly why: string }

/** The directory that Git takes hooks from in this worktree, whatever scope says so. */
export async function hooksDirectoryOf(git: GitCommand, worktree: string): Promise<string> {
  return resolve(worktree, await gitText(git, ['rev-parse', '--git-path', 'hooks'], { cwd: worktree }))
}

export function effectiveHook(
  facts: RepositoryFacts,
  where: { worktree: string; directory: string },
  hook: GateHook,
): EffectiveHook {
  const shim = join(where.worktree, shimDirectory, hook)
  if (!existsSync(shim)) return { reaches: false, why: `${shim} is not in this checkout` }
  if (!isExecutable(shim)) return { reaches: false, why: `${shim} is not executable` }
  if (supportsConfigHooks(facts) && facts.configHooks[`${configHookKey(hook)}.event`] === hook) {
    return { reaches: true, through: 'Git configuration' }
  }
  const file = join(where.directory, hook)
  const content = contentOf(file)
  if (content === undefined) return { reaches: false, why: `${file} does not exist` }
  if (!isExecutable(file)) return { reaches: false, why: `${file} is not executable, so Git ignores it` }
  if (realpathSync(file) === realpathSync(shim) || callsGate(content) || isShim(facts, hook, content))
    return { reaches: true, through: file }
  return throughRunner(where.worktree, { file, content, hook })
}

/** Another worktree's copy of the shim: it runs in this one. */
function isShim(facts: RepositoryFacts, hook: GateHook, content: string): boolean {
  return facts.shims.some((shim) => shim.name === hook && shim.content === content)
}

interface RunnerHook {
  readonly file: string
  readonly content: string
  readonly hook: GateHook
}

function throughRunner(worktree: string, { file, content, hook }: RunnerHook): EffectiveHook {
  const ways: readonly (readonly [boolean, string])[] = [
    [dirname(file).endsWith('/_'), join(dirname(file), '..', hook)],
    [content.includes('hook-impl'), `${file}.legacy`],
    [content.includes('hook-impl') && hook === 'pre-commit', join(worktree, '.pre-commit-config.yaml')],
    [content.includes('hook-impl') && hook === 'pre-commit', join(worktree, 'prek.toml')],
  ]
  const way = ways.find(([applies, path]) => applies && callsGate(contentOf(path) ?? ''))
  if (way !== undefined) return { reaches: true, through: way[1] }
  if (content.toLowerCase().includes('lefthook')) return throughLefthook(worktree, hook)
  return { reaches: false, why: `${file} runs something else` }
}

function throughLefthook(worktree: string, hook: GateHook): EffectiveHook {
  const config = lefthookConfigs
    .map((name) => join(worktree, name))
    .find((path) => contentOf(path)?.includes(gateFiles.lefthook))
  const commands = contentOf(join(worktree, gateFiles.lefthook)) ?? ''
  if (config !== undefined && commands.includes(`${shimDirectory}/${hook}`)) return { reaches: true, through: config }
  return { reaches: false, why: `lefthook's configuration does not extend ${gateFiles.lefthook}` }
}

/** Latin-1 text, links followed: this only looks. */
function contentOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'latin1')
  } catch (error) {
    if (isAbsent(error) || (error instanceof Error && 'code' in error && error.code === 'EISDIR')) return undefined
    throw error
  }
}
