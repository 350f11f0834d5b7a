import { UserError } from '@sallyport/core'
import type { RunResult } from '@sallyport/process'
import { type GitOptions, type GitPlace, git, gitFailed, locateGit, reasonOf } from './git.ts'
import { isObjectId, type ObjectFormat } from './object-id.ts'

/** A repository as git sees it from `cwd` with `env`; plain data. */
export interface Repository extends GitPlace {
  /** Top of the work tree; absent when bare. */
  readonly root?: string
  /** Of this work tree. */
  readonly gitDir: string
  /** Shared by all work trees. */
  readonly commonDir: string
  readonly isBare: boolean
  readonly isShallow: boolean
  readonly objectFormat: ObjectFormat
  /** Commit id; absent before the first commit. */
  readonly head?: string
}

/**
 * Asks git once for everything. Throws UserError `tool-missing`, `not-a-repository` or `git-failed` (among others for a
 * directory of another owner).
 */
export async function openRepository(options: GitOptions): Promise<Repository> {
  return describe(locateGit(options))
}

// rev-parse echoes an option that it does not know: a mark that keeps a directory name with a line feed apart from its neighbours.
const mark = '--sallyport-mark'

export async function describe(place: GitPlace): Promise<Repository> {
  const result = await git(place, [
    'rev-parse',
    '--path-format=absolute',
    '--is-bare-repository',
    '--is-shallow-repository',
    '--show-object-format=storage',
    mark,
    '--absolute-git-dir',
    mark,
    '--git-common-dir',
    mark,
    // Ends with an error where there is no work tree; what stands before it is printed all the same.
    '--show-toplevel',
    mark,
    // Only revisions from here on: an unborn HEAD prints nothing instead of failing.
    '--revs-only',
    'HEAD',
  ])
  const parts = result.stdout.toString('utf8').split(`${mark}\n`)
  const [facts, gitDir, commonDir, root, head] = parts.map((part) => part.replace(/\n$/, ''))
  const [bare, shallow, format] = facts?.split('\n') ?? []
  if (!gitDir || !commonDir || (format !== 'sha1' && format !== 'sha256')) throw notUsable(result)
  const hasWorkTree = result.exitCode === 0 && parts.length === 5 && root !== undefined && root !== ''
  if (!hasWorkTree && (result.exitCode === 0 || parts.length !== 4)) throw notUsable(result)
  const commit = hasWorkTree ? head : await headOf(place)
  return {
    ...place,
    gitDir,
    commonDir,
    isBare: bare === 'true',
    isShallow: shallow === 'true',
    objectFormat: format,
    ...(hasWorkTree ? { root } : {}),
    ...(commit !== undefined && isObjectId(commit, format) ? { head: commit } : {}),
  }
}

async function headOf(place: GitPlace): Promise<string> {
  const result = await git(place, ['rev-parse', '--revs-only', 'HEAD'])
  return result.stdout.toString('latin1').trim()
}

function notUsable(result: RunResult): UserError {
  const stderr = result.stderr.toString('utf8')
  if (stderr.includes('not a git repository'))
    return new UserError(
      'not-a-repository',
      'This directory is not in a Git repository',
      'Run `git init`, or change to one.',
    )
  if (stderr.includes('dubious ownership'))
    return new UserError(
      'git-failed',
      reasonOf(result),
      'Run the `git config … safe.directory` command that git names.',
      {
        exitCode: 3,
      },
    )
  return gitFailed('rev-parse', result)
}
