import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type GitRepository, gitRepository } from '../../core/test/git-repository.ts'
import { openRepository, openStaged, readPush, readRange } from '../src/index.ts'
import { answeringHooks } from './answering-hooks.ts'
import { type Operation, operation, perform, tryGit } from './random-operations.ts'

const runs = Number(process.env.SALLYPORT_PROPERTY_RUNS ?? 6)
const seed = Number(process.env.SALLYPORT_PROPERTY_SEED ?? Date.now() % 2 ** 31)

/** Room for 2,000 sequences on a slow machine; fewer than were asked for are a failure. */
const longest = 10_800_000

const zero = '0'.repeat(40)

/** Every hook that DESIGN lets look at a tree. */
const lookingHooks = ['pre-commit', 'pre-merge-commit', 'pre-applypatch', 'prepare-commit-msg']

/** What git itself says, without any code of ours. */
class Oracle {
  readonly #repository: GitRepository
  readonly #trees = new Map<string, Set<string>>()
  readonly known = new Set<string>()

  constructor(repository: GitRepository) {
    this.#repository = repository
  }

  /** Commits of branches and HEAD that were not there at the last call. */
  async newCommits(): Promise<string[]> {
    const output = await tryGit(this.#repository, 'rev-list', '--reverse', '--branches', 'HEAD')
    const commits = (output ?? '').split('\n').filter((oid) => oid !== '' && !this.known.has(oid))
    for (const oid of commits) this.known.add(oid)
    return commits
  }

  /** Blobs of the commit that are in none of its parents, with their path. */
  async introduced(commit: string): Promise<Set<string>> {
    const parents = ((await tryGit(this.#repository, 'rev-parse', `${commit}^@`)) ?? '').split('\n').filter(Boolean)
    const old = await Promise.all(parents.map((parent) => this.blobs(parent)))
    return new Set([...(await this.blobs(commit))].filter((blob) => !old.some((set) => set.has(blob))))
  }

  async blobs(commit: string): Promise<Set<string>> {
    const known = this.#trees.get(commit)
    if (known !== undefined) return known
    const output = (await tryGit(this.#repository, 'ls-tree', '-r', commit)) ?? ''
    const blobs = new Set(output.split('\n').flatMap((line) => /^\d+ blob ([0-9a-f]+)/.exec(line)?.[1] ?? []))
    this.#trees.set(commit, blobs)
    return blobs
  }
}

async function checkSequence(steps: readonly Operation[]): Promise<void> {
  const repository = gitRepository({ a: 'line 1\n', b: 'line 2\n', 'd/a': 'line 3\n' })
  const oracle = new Oracle(repository)
  for (const name of ['one', 'two']) repository.git('branch', name)
  await oracle.newCommits()
  const looked = new Set<string>()
  const unexpected: unknown[] = []
  using _ = answeringHooks(repository, lookingHooks, async ({ cwd, env }) => {
    try {
      const { changeSet } = await openStaged({ cwd, env })
      for (const { oid } of changeSet.entries) looked.add(oid)
    } catch (error) {
      unexpected.push(error)
    }
  })
  for (const step of steps) {
    looked.clear()
    const before = (await tryGit(repository, 'rev-parse', 'HEAD'))?.trim() ?? ''
    await perform(repository, step)
    expect(unexpected).toEqual([])
    for (const commit of await oracle.newCommits()) {
      const missed = [...(await oracle.introduced(commit))].filter((blob) => !looked.has(blob))
      expect(await allowed(oracle, step, before, missed), `${JSON.stringify(step)} made ${commit}`).toEqual([])
    }
  }
  await checkPush(repository, oracle)
}

/** The exceptions of DESIGN §4: what stays unseen by the hooks of a commit, and is refused at push. */
async function allowed(oracle: Oracle, step: Operation, before: string, missed: string[]): Promise<string[]> {
  // No hook runs.
  if (step.kind === 'commit-tree') return []
  // `pre-commit` cannot know that it runs for an amend: what the amended commit brought was looked at when that was made.
  if (step.kind === 'git' && step.args.includes('--amend')) {
    const amended = await oracle.blobs(before)
    return missed.filter((blob) => !amended.has(blob))
  }
  return missed
}

/** Nothing is lost at push: in one go, and in two with what the first brought known to the remote. */
async function checkPush(repository: GitRepository, oracle: Oracle): Promise<void> {
  const opened = await openRepository({ cwd: repository.root, env: repository.env })
  const tips = repository.git('for-each-ref', '--format=%(refname) %(objectname)', 'refs/heads').split('\n')
  for (const tip of tips) {
    const [ref = '', oid = ''] = tip.split(' ')
    const lines = Buffer.from(`${ref} ${oid} ${ref} ${zero}\n`)
    const added = repository.git('rev-list', oid, '--not', '--remotes=origin').split('\n').filter(Boolean)
    const push = await readPush(opened, { remote: 'origin', url: 'x', lines })
    expect([...push.commits].sort()).toEqual([...added].sort())
    await expectAll(oracle, added, push.entries)
    if (added.length > 1) {
      const from = added.at(-1) ?? ''
      const range = await readRange(opened, from, oid)
      await expectAll(oracle, range.commits, range.entries)
    }
    repository.git('update-ref', ref.replace('refs/heads/', 'refs/remotes/origin/'), oid)
  }
}

async function expectAll(
  oracle: Oracle,
  commits: readonly string[],
  entries: readonly { readonly oid: string; readonly path: string }[],
): Promise<void> {
  const listed = new Set(entries.map(({ oid }) => oid))
  for (const commit of commits)
    expect([...(await oracle.introduced(commit))].filter((blob) => !listed.has(blob))).toEqual([])
  expect(entries.filter(({ path }) => path.startsWith('object '))).toEqual([])
}

test(
  `blobs listed ⊇ blobs of the new commit that are in none of its parents (seed ${seed}, ${runs} runs)`,
  async () => {
    await fc.assert(fc.asyncProperty(fc.array(operation, { minLength: 8, maxLength: 25 }), checkSequence), {
      seed,
      numRuns: runs,
      // A repository is slow to shrink.
      interruptAfterTimeLimit: longest,
      markInterruptAsFailure: true,
      verbose: 1,
    })
  },
  longest,
)
