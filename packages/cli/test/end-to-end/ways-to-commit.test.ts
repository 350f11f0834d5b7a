import { chmodSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { GitRepository } from '../../../core/test/git-repository.ts'
import {
  addRemote,
  command,
  expectRefused,
  expectRefusedAtPush,
  expectReported,
  gatedRepository,
  git,
  inventedAwsKey,
  leakingSource,
  type Run,
  stage,
} from './gate.ts'

const leak = leakingSource()
const harmless = 'export {}\n'

/** `main` and `other` have parted; `other` ends with a commit that no gate has seen. */
function partedRepository(): GitRepository {
  const repository = gatedRepository({ 'tracked.ts': harmless })
  addRemote(repository)
  repository.git('switch', '--quiet', '--create', 'other')
  repository.commit('First', { 'first.ts': harmless })
  repository.commit('Leak', { 'new.ts': leak })
  repository.git('switch', '--quiet', 'main')
  repository.commit('Ours', { 'ours.ts': harmless })
  return repository
}

/** An editor that puts a line at the top, as a person does. */
function editorThatWrites(repository: GitRepository, line: string): Record<string, string> {
  const script = join(repository.root, '.git', 'editor')
  writeFileSync(script, `#!/bin/sh\n{ echo '${line}'; cat "$1"; } > "$1.new" && mv "$1.new" "$1"\n`)
  chmodSync(script, 0o755)
  return { GIT_EDITOR: script }
}

function expectPassed(run: Run): void {
  expect(run.code, run.stdout + run.stderr).toBe(0)
  expect(run.stderr).not.toMatch(/(^|\s)secrets\//)
}

describe('merges', () => {
  it('an octopus is refused', () => {
    const repository = partedRepository()
    repository.git('switch', '--quiet', '--create', 'third', 'main~1')
    repository.commit('Third', { 'third.ts': harmless })
    repository.git('switch', '--quiet', 'main')
    expectRefused(git(repository, 'merge', '-m', 'Octopus', 'other', 'third'))
  })

  it('a squash is refused when it is committed', () => {
    const repository = partedRepository()
    expect(git(repository, 'merge', '--squash', 'other').code).toBe(0)
    expectRefused(git(repository, 'commit', '-m', 'Squashed'))
  })

  it('a fast-forward makes no commit; its push is refused', () => {
    const repository = partedRepository()
    repository.git('reset', '--quiet', '--hard', 'main~1')
    expect(git(repository, 'merge', '--ff-only', 'other').code).toBe(0)
    expectRefusedAtPush(repository)
  })
})

describe('commits that Git makes again', () => {
  it('a revert that brings a secret back is reported, and refused at push', () => {
    const repository = gatedRepository({ 'old.ts': leak })
    repository.commit('Remove it', { 'old.ts': harmless })
    addRemote(repository)
    expectReported(git(repository, 'revert', '--no-edit', 'HEAD'))
    expectRefusedAtPush(repository)
  })

  it('a rebase goes on, reports and is refused at push', () => {
    const repository = partedRepository()
    repository.git('switch', '--quiet', 'other')
    expectReported(git(repository, 'rebase', 'main'))
    expect(repository.git('log', '--format=%s', '-3')).toBe('Leak\nFirst\nOurs')
    expectRefusedAtPush(repository)
  })

  it('a rebase with the apply back end goes on, reports and is refused at push', () => {
    const repository = partedRepository()
    repository.git('switch', '--quiet', 'other')
    expectReported(git(repository, 'rebase', '--apply', 'main'))
    expect(repository.git('log', '--format=%s', '-3')).toBe('Leak\nFirst\nOurs')
    expectRefusedAtPush(repository)
  })

  it('am is refused', () => {
    const repository = partedRepository()
    const patches = join(repository.root, '.git', 'patches')
    repository.git('format-patch', '--quiet', '--output-directory', patches, '-1', 'other')
    expectRefused(git(repository, 'am', join(patches, '0001-Leak.patch')))
    expect(repository.git('log', '--format=%s', '-1')).toBe('Ours')
  })

  it('a fixup and its autosquash are refused or reported, and refused at push', () => {
    const repository = partedRepository()
    stage(repository, { 'ours.ts': leak })
    expectRefused(git(repository, 'commit', '--fixup', 'HEAD'))
    expectReported(git(repository, 'commit', '--no-verify', '--fixup', 'HEAD'))
    const squashed = command(repository, 'git', ['rebase', '--interactive', '--autosquash', 'origin/main'], {
      env: { GIT_SEQUENCE_EDITOR: ':', GIT_EDITOR: ':' },
    })
    expectReported(squashed)
    expect(repository.git('log', '--format=%s', 'origin/main..')).toBe('Ours')
    expectRefusedAtPush(repository)
  })
})

describe('objects made past every hook', () => {
  it('a stash is no commit; pushing it is refused', () => {
    const repository = gatedRepository()
    addRemote(repository)
    stage(repository, { 'new.ts': leak })
    expect(git(repository, 'stash', 'push').code).toBe(0)
    expectPassed(git(repository, 'push', 'origin', 'main'))
    expectRefusedAtPush(repository, 'stash@{0}')
  })

  it('commit-tree is refused at push', () => {
    const repository = gatedRepository()
    addRemote(repository)
    stage(repository, { 'new.ts': leak })
    const commit = repository.git('commit-tree', '-p', 'HEAD', '-m', 'x', repository.git('write-tree'))
    expectRefusedAtPush(repository, commit)
  })
})

describe('messages', () => {
  it('the diff below the scissors of --verbose is not the message', () => {
    const repository = gatedRepository({ 'old.ts': leak })
    stage(repository, { 'old.ts': harmless })
    const run = command(repository, 'git', ['commit', '--verbose'], {
      env: editorThatWrites(repository, 'Remove the key'),
    })
    expectPassed(run)
    expect(repository.git('log', '-1', '--format=%s')).toBe('Remove the key')
  })

  it('what the editor leaves above the scissors is', () => {
    const repository = gatedRepository()
    stage(repository, { 'a.txt': 'a\n' })
    expectRefused(
      command(repository, 'git', ['commit', '--verbose'], { env: editorThatWrites(repository, inventedAwsKey()) }),
    )
  })

  it('a template with a secret is refused, a harmless one is not', () => {
    const repository = gatedRepository()
    repository.git('config', 'commit.template', '.git/template')
    stage(repository, { 'a.txt': 'a\n' })
    const commit = () => command(repository, 'git', ['commit'], { env: editorThatWrites(repository, 'Add a') })
    repository.write('.git/template', `See ${inventedAwsKey()}\n`)
    expectRefused(commit())
    repository.write('.git/template', '\n# Say why.\n')
    expectPassed(commit())
  })

  it.each(['ISO-8859-1', 'UTF-16'])('i18n.commitEncoding %s hides nothing', (encoding) => {
    const repository = gatedRepository()
    addRemote(repository)
    repository.git('config', 'i18n.commitEncoding', encoding)
    stage(repository, { 'a.txt': 'a\n' })
    const message = Buffer.concat([
      Buffer.from([0x47, 0xfc, 0x6c, 0x74, 0x69, 0x67, 0x20]),
      Buffer.from(inventedAwsKey()),
    ])
    repository.write('.git/message', message)
    expectRefused(git(repository, 'commit', '-F', '.git/message'))
    repository.git('commit', '--quiet', '--no-verify', '-F', '.git/message')
    expectRefusedAtPush(repository)
  })

  it('a signed commit is like any other', () => {
    const repository = gatedRepository()
    addRemote(repository)
    const key = join(repository.root, '.git', 'signing')
    if (command(repository, 'ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', key]).code !== 0)
      return expect(process.env.CI).toBeUndefined()
    for (const [name, value] of [
      ['gpg.format', 'ssh'],
      ['user.signingKey', key],
      ['commit.gpgSign', 'true'],
    ] as const)
      repository.git('config', name, value)
    stage(repository, { 'a.txt': 'a\n' })
    expectPassed(git(repository, 'commit', '-m', 'Signed'))
    expect(repository.git('cat-file', 'commit', 'HEAD')).toContain('gpgsig')
    expectPassed(git(repository, 'push', 'origin', 'main'))
    stage(repository, { 'a.ts': leak })
    expectRefused(git(repository, 'commit', '-m', 'x'))
    repository.git('commit', '--quiet', '--no-verify', '-m', `Signed with ${inventedAwsKey()}`)
    expectRefusedAtPush(repository)
  })

  it('an empty commit passes', () => {
    const repository = gatedRepository()
    expectPassed(git(repository, 'commit', '--allow-empty', '-m', 'Nothing'))
  })
})

describe('part of a file', () => {
  it('only what is staged of it counts', () => {
    const repository = gatedRepository({ 'a.ts': 'export const a = 1\n\n\n\n\n\n\n\n\n\nexport const z = 1\n' })
    repository.write('a.ts', `export const a = 2\n\n\n\n\n\n\n\n\n\n${leak}`)
    const add = (answers: string) => command(repository, 'git', ['add', '--patch'], { input: answers })
    expect(add('y\nn\n').code).toBe(0)
    expectPassed(git(repository, 'commit', '-m', 'First hunk'))
    expect(add('y\n').code).toBe(0)
    expectRefused(git(repository, 'commit', '-m', 'Second hunk'))
  })
})
