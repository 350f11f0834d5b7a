import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { GitRepository } from '../../../core/test/git-repository.ts'
import { command, gatedRepository, git, sallyport, stage } from './gate.ts'

const one = 'One\n\nAssisted-by: amp:x-1\nAI-Extent: full'
const two = 'Two\n\nAssisted-by: codex:gpt-5\nAI-Extent: partial\nAI-Used-for: tests'

/** `topic` has two declared commits more than `main`. */
function withTopic(): GitRepository {
  const repository = gatedRepository()
  repository.git('switch', '--quiet', '--create', 'topic')
  repository.commit(one, { 'one.txt': '1\n' })
  repository.commit(two, { 'two.txt': '2\n' })
  return repository
}

function trailers(repository: GitRepository, revision = 'HEAD'): string[] {
  const parsed = repository.git('log', '-1', '--format=%(trailers:only,unfold)', revision)
  return parsed.split('\n').filter((line) => line !== '')
}

function expectDone({ code, stdout, stderr }: ReturnType<typeof git>): void {
  expect(code, stdout + stderr).toBe(0)
}

const both = ['Assisted-by: amp:x-1', 'Assisted-by: codex:gpt-5', 'AI-Extent: full', 'AI-Used-for: tests']

function interactiveRebase(repository: GitRepository, todo: string): ReturnType<typeof git> {
  return command(repository, 'git', ['rebase', '--interactive', 'main'], {
    env: { GIT_SEQUENCE_EDITOR: `sed -i -e '2s/^pick/${todo}/'`, GIT_EDITOR: ':' },
  })
}

describe('a declaration survives', () => {
  it('an amend that keeps the message', () => {
    const repository = withTopic()
    stage(repository, { 'two.txt': '3\n' })
    expectDone(git(repository, 'commit', '--quiet', '--amend', '--no-edit'))
    expect(trailers(repository)).toEqual(['Assisted-by: codex:gpt-5', 'AI-Extent: partial', 'AI-Used-for: tests'])
  })

  it('an amend with -m that changes no file', () => {
    const repository = withTopic()
    expectDone(git(repository, 'commit', '--quiet', '--amend', '-m', 'Second'))
    expect(repository.git('log', '-1', '--format=%s')).toBe('Second')
    expect(trailers(repository)).toEqual(['Assisted-by: codex:gpt-5', 'AI-Extent: partial', 'AI-Used-for: tests'])
  })

  it('not an amend with -m that brings other content: that is declared anew', () => {
    const repository = withTopic()
    stage(repository, { 'two.txt': '3\n' })
    expectDone(git(repository, 'commit', '--quiet', '--amend', '-m', 'Second'))
    expect(trailers(repository)).toEqual([])
  })

  it('a rebase and a cherry-pick', () => {
    const repository = withTopic()
    repository.git('switch', '--quiet', 'main')
    repository.commit('Ours', { 'ours.txt': '' })
    expectDone(git(repository, 'cherry-pick', '-x', 'topic'))
    expect(trailers(repository)).toContain('AI-Extent: partial')
    repository.git('reset', '--quiet', '--hard', 'HEAD~1')
    repository.git('switch', '--quiet', 'topic')
    expectDone(git(repository, 'rebase', '--quiet', 'main'))
    expect(trailers(repository)).toContain('AI-Extent: partial')
    expect(trailers(repository, 'HEAD~1')).toContain('AI-Extent: full')
  })

  it.each(['squash', 'fixup'])('the %s of a rebase, as the greater extent and all helpers', (todo) => {
    const repository = withTopic()
    expectDone(interactiveRebase(repository, todo))
    expect(repository.git('rev-list', '--count', 'main..HEAD')).toBe('1')
    expect(trailers(repository).toSorted()).toEqual(both.toSorted())
  })

  it('a fixup that is greater than its target', () => {
    const repository = withTopic()
    repository.git('rebase', '--quiet', '--onto', 'main', 'topic~1', 'topic')
    repository.commit(one, { 'one.txt': '1\n' })
    expectDone(interactiveRebase(repository, 'fixup'))
    expect(repository.git('log', '-1', '--format=%s')).toBe('Two')
    expect(trailers(repository).toSorted()).toEqual(both.toSorted())
  })

  it.each([
    ['with -m', ['-m', 'Both']],
    ['with the message that Git wrote', ['--no-edit']],
  ])('a squash merge, committed %s', (_name, args) => {
    const repository = withTopic()
    repository.git('switch', '--quiet', 'main')
    expectDone(git(repository, 'merge', '--quiet', '--squash', 'topic'))
    expectDone(git(repository, 'commit', '--quiet', ...args))
    expect(trailers(repository).toSorted()).toEqual(both.toSorted())
  })

  it('format-patch and am', () => {
    const repository = withTopic()
    const patches = join(repository.root, '.git', 'patches')
    repository.git('format-patch', '--quiet', '--output-directory', patches, 'main')
    repository.git('switch', '--quiet', 'main')
    expectDone(command(repository, 'sh', ['-c', `git am --quiet '${patches}'/*.patch`]))
    expect(trailers(repository)).toContain('AI-Extent: partial')
    expect(trailers(repository, 'HEAD~1')).toContain('AI-Extent: full')
  })

  it('the squash of a host, whose message is a list with the trailers in the middle', () => {
    const repository = withTopic()
    repository.git('switch', '--quiet', 'main')
    repository.git('merge', '--quiet', '--squash', 'topic')
    const message = `Feature (#7)\n\n* ${one}\n\n* ${two}\n\n---------\n\nCo-authored-by: Sam <sam@example.com>`
    // A host runs no hooks of ours.
    repository.git('-c', 'core.hooksPath=/dev/null', 'commit', '--quiet', '-m', message)
    expect(trailers(repository)).toEqual(['Co-authored-by: Sam <sam@example.com>'])
    const ci = sallyport(repository, ['ci', '--range', 'HEAD~1..HEAD', '--checks', 'provenance', '--format', 'json'])
    expect(ci.code, ci.stderr).toBe(5)
    expect(JSON.parse(ci.stdout).provenance).toMatchObject({
      declaration: { extent: 'full', assistedBy: ['amp:x-1', 'codex:gpt-5'] },
      undeclared: [],
    })
  })
})
