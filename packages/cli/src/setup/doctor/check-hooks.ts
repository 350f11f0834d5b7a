import { gateShims } from '../detect-set-up.ts'
import { type GateHook, mayRefuse } from '../hook-names.ts'
import type { Diagnosis, Examination } from './diagnosis.ts'
import { fail, ok, warn } from './diagnosis.ts'
import { effectiveHook, hooksDirectoryOf } from './effective-hook.ts'

/** The hook that Git really runs, for each event in each worktree. */
export async function checkHooks(examination: Examination): Promise<readonly Diagnosis[]> {
  const parts: Diagnosis[] = []
  for (const worktree of examination.worktrees) parts.push(...(await checkWorktree(examination, worktree)))
  return parts
}

async function checkWorktree({ facts, git, worktrees }: Examination, worktree: string): Promise<Diagnosis[]> {
  const directory = await hooksDirectoryOf(git, worktree)
  const where = worktrees.length > 1 ? ` in ${worktree}` : ''
  const results = gateShims(facts).map((hook) => ({
    hook,
    result: effectiveHook(facts, { worktree, directory }, hook),
  }))
  const open = results.flatMap(({ hook, result }) =>
    result.reaches ? [] : [missing({ hook, where, why: result.why })],
  )
  const closed = results.filter(({ result }) => result.reaches).map(({ hook }) => hook)
  const summary =
    closed.length > 0 ? [ok('hooks', `${closed.join(', ')} reach the gate through ${directory}${where}`)] : []
  return [...open, ...summary]
}

function missing({ hook, where, why }: { hook: GateHook; where: string; why: string }): Diagnosis {
  const fix =
    where === ''
      ? 'sallyport init'
      : `check out a commit that holds .sallyport${where}, then sallyport init --local there`
  return (mayRefuse(hook) ? fail : warn)(`hook ${hook}`, `does not reach the gate${where}: ${why}`, fix)
}
