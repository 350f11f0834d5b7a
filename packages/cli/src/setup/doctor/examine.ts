import type { World } from '../../world.ts'
import type { Bundle } from '../bundle.ts'
import { gitCommand, gitText } from '../git-command.ts'
import type { ConfigText } from '../init-options.ts'
import { inspectRepository } from '../inspect-repository.ts'
import { planInit } from '../plan-init.ts'
import { supportsConfigHooks } from '../wiring/config-hooks.ts'
import { checkCanary } from './check-canary.ts'
import { checkCommitted, checkDrift } from './check-drift.ts'
import { checkHooks } from './check-hooks.ts'
import { checkProgram, checkSemgrep } from './check-program.ts'
import { checkEnvironment, checkGitSettings } from './check-surroundings.ts'
import type { Diagnosis, DoctorCheck, Examination } from './diagnosis.ts'

const checks: readonly DoctorCheck[] = [
  checkDrift,
  checkHooks,
  checkCommitted,
  checkProgram,
  checkSemgrep,
  checkEnvironment,
  checkGitSettings,
  checkCanary,
]

export interface DoctorDependencies {
  readonly bundle: Bundle
  readonly configText: ConfigText
  readonly tools: { isReady(): Promise<boolean> }
}

type Outside = Pick<World, 'cwd' | 'env' | 'signal'>

/** Gathers what the checks look at. Changes nothing. */
export async function startExamination(
  world: Outside,
  { bundle, configText, tools }: DoctorDependencies,
): Promise<Examination> {
  const facts = await inspectRepository(world, bundle)
  const git = gitCommand(world)
  const mode = supportsConfigHooks(facts) && Object.keys(facts.configHooks).length > 0 ? 'config' : 'files'
  return {
    facts,
    git,
    world,
    plan: planInit(facts, { local: false, mode, semgrep: 'ready', configText }),
    worktrees: await listWorktrees(git),
    isSemgrepReady: () => tools.isReady(),
  }
}

export async function examine(examination: Examination): Promise<readonly Diagnosis[]> {
  const all: Diagnosis[] = []
  for (const check of checks) all.push(...(await check(examination)))
  return all
}

/** Those with a work tree that is there. Format: `attribute value NUL`, one more NUL after each worktree. */
async function listWorktrees(git: Examination['git']): Promise<string[]> {
  const text = await gitText(git, ['worktree', 'list', '--porcelain', '-z'])
  return text
    .split('\0\0')
    .map((part) => part.split('\0'))
    .filter((lines) => !lines.some((line) => line === 'bare' || line.startsWith('prunable')))
    .flatMap((lines) =>
      lines.filter((line) => line.startsWith('worktree ')).map((line) => line.slice('worktree '.length)),
    )
}
