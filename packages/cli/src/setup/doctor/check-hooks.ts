import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { gateShims } from '../detect-set-up.ts'
import type { GitCommand } from '../git-command.ts'
import { mayRefuse } from '../hook-names.ts'
import { quote, shimDirectory } from '../hook-script.ts'
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
  const open = results.flatMap(({ hook, result }) => (result.reaches ? [] : [{ hook, why: result.why }]))
  const fix = open.length === 0 ? '' : await wayBack(git, { worktree, directory, isOnly: worktrees.length === 1 })
  const closed = results.filter(({ result }) => result.reaches).map(({ hook }) => hook)
  return [
    ...open.map(({ hook, why }) =>
      (mayRefuse(hook) ? fail : warn)(`hook ${hook}`, `does not reach the gate${where}: ${why}`, fix),
    ),
    ...(closed.length > 0 ? [ok('hooks', `${closed.join(', ')} reach the gate through ${directory}${where}`)] : []),
  ]
}

interface Place {
  readonly worktree: string
  readonly directory: string
  readonly isOnly: boolean
}

/** What brings the gate back into this worktree: what its sparse checkout leaves out, husky's git-ignored folder, or set-up. */
async function wayBack(git: GitCommand, { worktree, directory, isOnly }: Place): Promise<string> {
  const leftOut = await leftOutBySparseCheckout(git, worktree)
  const there = quote(worktree)
  if (leftOut.length > 0) return `git -C ${there} sparse-checkout add ${leftOut.join(' ')}`
  if (directory.endsWith('/.husky/_') && !existsSync(directory)) return `cd ${there} && npx husky`
  if (isOnly) return 'sallyport init'
  if (existsSync(join(worktree, shimDirectory))) return `cd ${there} && sallyport init`
  return `check out a commit that holds .sallyport in ${there}, then sallyport init --local there`
}

async function leftOutBySparseCheckout(git: GitCommand, worktree: string): Promise<readonly string[]> {
  // `-t` puts S before an entry that is in the index and, by intention, not on disk.
  const { stdout } = await git(['ls-files', '-t', '-z', '--', shimDirectory, '.husky'], { cwd: worktree })
  const entries = stdout.split('\0').filter((entry) => entry.startsWith('S '))
  return [...new Set(entries.map((entry) => entry.slice(2).split('/')[0] ?? ''))]
}
