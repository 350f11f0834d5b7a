import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { GitRepository } from '../../../core/test/git-repository.ts'
import { gatedRepository, git, inventedAwsKey, type Run, sallyport, stage } from './gate.ts'

const prompt = 'Write a streaming exporter.\n\nKeep it small.\n'

function declare(repository: GitRepository, input: string, ...args: string[]): Run {
  const full = ['provenance', 'declare', '--extent', 'full', '--agent', 'codex', '--model', 'gpt-5', ...args]
  return sallyport(repository, full, { input })
}

function digestOf(repository: GitRepository): string {
  const value = repository.git('log', '-1', '--format=%(trailers:key=AI-Prompt-Digest,valueonly)').trim()
  return value.replace('sha256:', '')
}

describe('a prompt', () => {
  it('is kept in a file under its digest, and the message holds the digest only', () => {
    const repository = gatedRepository()
    const run = declare(repository, prompt, '--prompt-file', '-')
    expect(run.code, run.stderr).toBe(0)
    expect(run.stdout).not.toContain('exporter')
    stage(repository, { 'a.txt': 'a\n' })
    expect(git(repository, 'commit', '--quiet', '-m', 'Add a').code).toBe(0)
    const file = `.sallyport/prompts/${digestOf(repository)}.md`
    expect(repository.git('show', `HEAD:${file}`)).toContain(prompt.trim())
    expect(repository.git('log', '-1', '--format=%B')).not.toContain('exporter')
    expect(sallyport(repository, ['provenance', 'check', '--range', 'HEAD']).stdout).toBe('1 message, nothing to say\n')

    repository.commit('Polish\n\nAI-Extent: none', {
      [file]: readFileSync(join(repository.root, file), 'utf8').replace('small', 'big'),
    })
    repository.git(
      'commit',
      '--quiet',
      '--no-verify',
      '--allow-empty',
      '-m',
      repository.git('log', '-1', '--format=%B', 'HEAD~1'),
    )
    const altered = sallyport(repository, ['provenance', 'check', '--range', 'HEAD'])
    expect(altered.code).toBe(1)
    expect(altered.stdout).toContain('AP019')
  })

  it('is kept in a note that no rewrite can lose', () => {
    const repository = gatedRepository()
    stage(repository, { 'a.txt': 'a\n' })
    expect(declare(repository, prompt, '--prompt-file', '-', '--store', 'note').code).toBe(0)
    expect(git(repository, 'commit', '--quiet', '-m', 'Add a').code).toBe(0)
    expect(existsSync(join(repository.root, '.sallyport/prompts'))).toBe(false)
    repository.git('commit', '--quiet', '--no-verify', '--amend', '--no-edit', '--date=2026-03-03T00:00:00Z')
    const note = repository.git('notes', '--ref=sallyport-prompts', 'show', digestOf(repository).slice(0, 40))
    expect(note).toContain(prompt.trim())
    expect(repository.git('log', '-1', '--format=%an %ae', 'refs/notes/sallyport-prompts')).toBe(
      'sallyport sallyport@localhost',
    )
  })

  it.each([
    ['in a file', ['--prompt-file', '-'], (secret: string) => `Use this:\n${secret}\n`],
    ['in the message', [], () => ''],
  ])('with a secret %s is refused, and kept nowhere', (_name, args, input) => {
    const repository = gatedRepository()
    const secret = inventedAwsKey()
    const inMessage = args.length === 0 ? ['--prompt', `Deploy it with ${secret}`] : args
    const run = declare(repository, input(secret), ...inMessage)
    expect(run.code).toBe(1)
    expect(run.stderr).toMatch(/^AP012 .*secret \(rule /)
    expect(run.stdout + run.stderr).not.toContain(secret)
    expect(existsSync(join(repository.root, '.sallyport/prompts'))).toBe(false)
    expect(readdirSync(join(repository.root, '.git/sallyport'))).not.toContain('declaration')
    expect(repository.git('for-each-ref', 'refs/notes')).toBe('')
  })

  it('with a secret that folding hides is refused in the hook', () => {
    const repository = gatedRepository()
    stage(repository, { 'a.txt': 'a\n' })
    const key = inventedAwsKey()
    const folded = git(
      repository,
      'commit',
      '-m',
      `Add a\n\nAssisted-by: amp:x\nAI-Extent: full\nAI-Prompt: Deploy it with\n  ${key}`,
    )
    expect(folded.code).toBe(1)
    expect(folded.stderr).toContain('secrets/')
    expect(folded.stderr).not.toContain(key)
  })

  it('names what it cannot take', () => {
    const repository = gatedRepository()
    expect(declare(repository, ' \n', '--prompt-file', '-').code).toBe(2)
    expect(declare(repository, prompt, '--prompt-file', 'nowhere.md').code).toBe(2)
    expect(declare(repository, prompt, '--prompt-file', '-', '--store', 'cloud').code).toBe(2)
    expect(declare(repository, prompt, '--params', 'temperature=9').code).toBe(1)
  })
})
