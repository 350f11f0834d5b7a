import { describe, expect, it } from 'vitest'
import type { GitRepository } from '../../../core/test/git-repository.ts'
import { addRemote, gatedRepository, type Run, sallyport, stage } from './gate.ts'

function declareLast(repository: GitRepository, ...args: string[]): Run {
  return sallyport(repository, ['provenance', 'declare', '--last', '--extent', ...args])
}

describe('the last commit', () => {
  it('is declared without what is staged, and every other byte of its message stays', () => {
    const repository = gatedRepository()
    const text = 'Add a\r\n\r\n# Not a comment\r\n\r\nCloses: #1\r\nSigned-off-by: Dana Dev <dana@example.com>\r\n'
    repository.commit('x', { 'a.txt': 'a\n' })
    repository.write('.git/message', Buffer.concat([Buffer.from(text), Buffer.from('X: gr\xfc\xdfe\r\n', 'latin1')]))
    repository.git('commit', '--quiet', '--amend', '--no-verify', '--cleanup=verbatim', '-F', '.git/message')
    stage(repository, { 'b.txt': 'b\n' })
    const before = repository.git('log', '-1', '--format=%an %ad %T')
    const run = declareLast(repository, 'full', '--agent', 'codex', '--model', 'gpt-5')
    expect(run.code, run.stderr).toBe(0)
    expect(repository.git('log', '-1', '--format=%an %ad %T')).toBe(before)
    expect(repository.git('diff', '--cached', '--name-only')).toBe('b.txt')
    const message = repository.git('log', '-1', '--encoding=none', '--format=%B')
    expect(message).toContain('Closes: #1\r\nAssisted-by: codex:gpt-5\r\nAI-Extent: full\r\nSigned-off-by:')
    expect(message.replace('Assisted-by: codex:gpt-5\r\nAI-Extent: full\r\n', '').startsWith(text)).toBe(true)
    expect(declareLast(repository, 'none').code, 'a helper remains').toBe(2)
    expect(declareLast(repository, 'partial', '--agent', 'amp').code).toBe(0)
    expect(repository.git('log', '-1', '--format=%(trailers:only)')).not.toContain('codex')
  })

  it('is left alone where it is pushed, or where there is none', () => {
    const repository = gatedRepository()
    addRemote(repository)
    const head = repository.git('rev-parse', 'HEAD')
    const run = declareLast(repository, 'none')
    expect(run.code).toBe(2)
    expect(run.stderr).toContain('is on origin/main already')
    expect(repository.git('rev-parse', 'HEAD')).toBe(head)
  })

  it.each(['pr-only', 'off'])('is left alone with profile %s', (profile) => {
    const repository = gatedRepository()
    repository.write('.sallyport/config.yaml', `version: 1\nprovenance: { profile: ${profile} }\n`)
    const head = repository.git('rev-parse', 'HEAD')
    expect(declareLast(repository, 'none').code).toBe(2)
    expect(repository.git('rev-parse', 'HEAD')).toBe(head)
  })

  it('takes its notes along, as every amend and rebase does', () => {
    const repository = gatedRepository()
    const note = (revision: string) =>
      JSON.parse(repository.git('notes', '--ref=sallyport', 'show', revision).slice(4)).sallyport
    repository.commit('One\n\nAssisted-by: amp:x\nAI-Extent: full', { 'one.txt': '1\n' })
    repository.commit('Two\n\nAssisted-by: codex:y\nAI-Extent: partial', { 'two.txt': '2\n' })
    expect(sallyport(repository, ['provenance', 'export', '--range', 'HEAD~2..HEAD', '--note']).code).toBe(0)
    expect(declareLast(repository, 'mostly', '--agent', 'codex', '--model', 'y').code).toBe(0)
    expect(note('HEAD')).toMatchObject({ extent: 'partial', contributors: [{ agent: 'codex' }] })
    repository.git('commit', '--quiet', '--no-verify', '--amend', '--no-edit', '--reset-author')
    expect(note('HEAD').contributors).toEqual([{ agent: 'codex', model: 'y' }])
    repository.git('-c', 'sequence.editor=sed -i 2s/^pick/fixup/', 'rebase', '--quiet', '--interactive', 'HEAD~2')
    expect(repository.git('log', '-1', '--format=%s')).toBe('One')
    expect(note('HEAD')).toMatchObject({ extent: 'full', contributors: [{ agent: 'amp' }, { agent: 'codex' }] })
  })
})

describe('an export', () => {
  it('is a statement for a range and a note for a commit', () => {
    const repository = gatedRepository()
    const base = repository.git('rev-parse', 'HEAD')
    repository.commit('One\n\nAssisted-by: amp:x\nAI-Extent: full', { 'one.txt': '1\n' })
    repository.commit('Two', { 'two.txt': '2\n' })
    const range = sallyport(repository, ['provenance', 'export', '--range', `${base}..HEAD`])
    expect(JSON.parse(range.stdout)).toMatchObject({
      subject: [{ digest: { gitCommit: repository.git('rev-parse', 'HEAD') } }, { name: 'tree' }],
      predicate: { declared: { extent: 'full' }, undeclared: [repository.git('rev-parse', 'HEAD')], detected: [] },
    })
    const note = sallyport(repository, ['provenance', 'export', '--range', 'HEAD~1', '--format', 'git-ai'])
    expect(JSON.parse(note.stdout.slice(4)).base_commit_sha).toBe(repository.git('rev-parse', 'HEAD~1'))
    expect(sallyport(repository, ['provenance', 'export', '--range', `${base}..HEAD`, '--format', 'git-ai']).code).toBe(
      2,
    )
    expect(sallyport(repository, ['provenance', 'export', '--format', 'xml']).code).toBe(2)
  })
})
