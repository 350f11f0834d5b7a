import { describe, expect, it } from 'vitest'
import type { GitRepository } from '../../../core/test/git-repository.ts'
import { addRemote, expectRefused, gatedRepository, git, inventedAwsKey, leakingSource, type Run } from './gate.ts'

const leak = leakingSource()

function push(repository: GitRepository, ...args: string[]): Run {
  return git(repository, 'push', ...args)
}

function expectPushed(run: Run): void {
  expect(run.code, run.stderr).toBe(0)
}

/** Refused, and nothing has moved over there. */
function expectNothingPushed(repository: GitRepository, ...args: string[]): void {
  const before = repository.git('ls-remote', 'origin')
  expectRefused(push(repository, ...args))
  expect(repository.git('ls-remote', 'origin')).toBe(before)
}

function pushedRepository(): GitRepository & { readonly remote: string } {
  const repository = gatedRepository()
  const remote = addRemote(repository)
  return { ...repository, remote }
}

describe('a push', () => {
  it('of a new branch is judged, clean or not', () => {
    const repository = pushedRepository()
    repository.git('switch', '--quiet', '--create', 'work')
    repository.commit('Clean', { 'a.txt': 'a\n' })
    expectPushed(push(repository, 'origin', 'work'))
    repository.commit('Leak', { 'b.ts': leak })
    expectNothingPushed(repository, 'origin', 'work')
  })

  it('is refused for what only a commit on the way holds', () => {
    const repository = pushedRepository()
    repository.commit('Leak', { 'b.ts': leak })
    repository.commit('Remove it', { 'b.ts': 'export {}\n' })
    expectNothingPushed(repository, 'origin', 'main')
  })

  it('by force is judged like any other', () => {
    const repository = pushedRepository()
    repository.git(
      'push',
      '--quiet',
      '--no-verify',
      'origin',
      `${repository.commit('Theirs', { 'a.txt': 'a\n' })}:refs/heads/main`,
    )
    repository.git('reset', '--quiet', '--hard', 'HEAD~1')
    repository.commit('Ours', { 'b.ts': leak })
    expectNothingPushed(repository, '--force', 'origin', 'main')
    repository.git('reset', '--quiet', '--hard', 'HEAD~1')
    repository.commit('Ours', { 'b.txt': 'b\n' })
    expectPushed(push(repository, '--force', 'origin', 'main'))
  })

  it('by force over a commit that is not here', () => {
    const repository = pushedRepository()
    const foreign = gatedRepository()
    foreign.git(
      'push',
      '--quiet',
      '--no-verify',
      '--force',
      repository.remote,
      `${foreign.commit('Foreign')}:refs/heads/main`,
    )
    repository.commit('Leak', { 'b.ts': leak })
    expectNothingPushed(repository, '--force', 'origin', 'main')
  })

  it('that deletes adds nothing', () => {
    const repository = pushedRepository()
    repository.git('push', '--quiet', '--no-verify', 'origin', 'main:refs/heads/old')
    expectPushed(push(repository, 'origin', '--delete', 'old'))
  })

  it('of an annotated tag is refused for its message, its blob and its tree', () => {
    const repository = pushedRepository()
    repository.git('tag', '--annotate', '-m', `Release with ${inventedAwsKey()}`, 'v1')
    expectNothingPushed(repository, 'origin', 'v1')
    repository.write('b.ts', leak)
    const blob = repository.git('hash-object', '-w', 'b.ts')
    repository.git('tag', 'blob', blob)
    expectNothingPushed(repository, 'origin', 'blob')
    repository.git('tag', '--annotate', '-m', 'A blob', 'annotated', blob)
    expectNothingPushed(repository, 'origin', 'annotated')
    repository.git('add', 'b.ts')
    repository.git('tag', 'tree', repository.git('write-tree'))
    expectNothingPushed(repository, 'origin', 'tree')
    repository.git('tag', '--annotate', '-m', 'Clean', 'v2', 'HEAD')
    expectPushed(push(repository, 'origin', 'v2'))
  })

  it('of several refs has one verdict', () => {
    const repository = pushedRepository()
    repository.git('branch', 'clean', repository.commit('Clean', { 'a.txt': 'a\n' }))
    repository.git('branch', 'leaking', repository.commit('Leak', { 'b.ts': leak }))
    expectNothingPushed(repository, 'origin', 'clean', 'leaking')
    expectNothingPushed(repository, '--all', 'origin')
    expectPushed(push(repository, 'origin', 'clean'))
  })

  it('without remote-tracking refs judges all that the remote does not say it has', () => {
    const repository = gatedRepository()
    const remote = `${repository.root}/.git/empty.git`
    repository.git('init', '--quiet', '--bare', remote)
    repository.git('remote', 'add', 'origin', remote)
    expectPushed(push(repository, 'origin', 'main'))
    repository.git('update-ref', '-d', 'refs/remotes/origin/main')
    repository.commit('Leak', { 'b.ts': leak })
    expectNothingPushed(repository, 'origin', 'main')
  })

  it('to a URL is judged without any name for what is there', () => {
    const repository = pushedRepository()
    expectPushed(push(repository, repository.remote, 'main:refs/heads/copy'))
    repository.commit('Leak', { 'b.ts': leak })
    expectNothingPushed(repository, `file://${repository.remote}`, 'main')
  })

  it('is refused for a secret in a ref name', () => {
    const repository = pushedRepository()
    expectNothingPushed(repository, 'origin', `main:refs/heads/use-${inventedAwsKey()}`)
  })

  it('is refused for a secret in a commit message', () => {
    const repository = pushedRepository()
    repository.commit(`Use ${inventedAwsKey()}`)
    expectNothingPushed(repository, 'origin', 'main')
  })

  it('of an evil merge is refused for what only the merge adds', () => {
    const repository = pushedRepository()
    repository.git('switch', '--quiet', '--create', 'other')
    repository.commit('Theirs', { 'theirs.txt': 'theirs\n' })
    repository.git('switch', '--quiet', 'main')
    repository.commit('Ours', { 'ours.txt': 'ours\n' })
    repository.git('merge', '--quiet', '--no-commit', 'other')
    repository.commit('Merge', { 'evil.ts': leak })
    expectNothingPushed(repository, 'origin', 'main')
  })

  it('of notes is refused', () => {
    const repository = pushedRepository()
    repository.git('notes', 'add', '-m', inventedAwsKey(), 'HEAD')
    expectNothingPushed(repository, 'origin', 'refs/notes/commits')
  })

  it('that has nothing to say is silent', () => {
    const repository = pushedRepository()
    const run = push(repository, 'origin', 'main')
    expectPushed(run)
    expect(run.stderr).not.toContain('sallyport')
  })
})
