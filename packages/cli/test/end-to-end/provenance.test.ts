import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { command, gatedRepository, sallyport } from './gate.ts'

describe('a declaration', () => {
  it('that was made ahead is written into the next commit, once', () => {
    const repository = gatedRepository()
    const declared = sallyport(repository, [
      'provenance',
      'declare',
      '--extent',
      'partial',
      '--agent',
      'codex',
      '--model',
      'gpt-5',
    ])
    expect(declared.code, declared.stderr).toBe(0)
    for (const name of ['a', 'b']) {
      repository.write(`${name}.txt`, name)
      repository.git('add', '--all')
      expect(command(repository, 'git', ['commit', '--quiet', '-m', `Add ${name}`]).code).toBe(0)
    }
    const trailers = (revision: string) => repository.git('log', '-1', '--format=%(trailers:only,unfold)', revision)
    expect(trailers('HEAD~1')).toBe('Assisted-by: codex:gpt-5\nAI-Extent: partial\n')
    expect(trailers('HEAD')).toBe('')
  })

  it('that is wrong is refused before there is a commit', () => {
    const repository = gatedRepository()
    expect(sallyport(repository, ['provenance', 'declare', '--extent', 'most']).code).toBe(2)
    expect(
      sallyport(repository, ['provenance', 'declare', '--extent', 'full', '--agent', 'codex', '--used-for', 'poetry'])
        .code,
    ).toBe(1)
  })

  it('is checked in a file and over a range, and counted', () => {
    const repository = gatedRepository()
    const base = repository.git('rev-parse', 'HEAD')
    repository.commit('One\n\nAI-Extent: mostly\nAssisted-by: cursor:claude-opus-5', { 'src/one.ts': '1' })
    repository.commit('Two\n\nAI-Extent: lots', { 'src/two.ts': '2' })
    const check = sallyport(repository, ['provenance', 'check', '--range', `${base}..HEAD`])
    expect(check.code).toBe(1)
    expect(check.stdout).toContain('AP002')
    const report = sallyport(repository, ['provenance', 'report', '--range', `${base}..HEAD`, '--format', 'json'])
    expect(JSON.parse(report.stdout)).toMatchObject({
      commits: 2,
      declared: 1,
      rows: [{ path: 'src' }, { path: 'src', agent: 'cursor' }],
    })
    writeFileSync(join(repository.root, 'message'), 'Fine\n\nAI-Extent: none\n')
    expect(sallyport(repository, ['provenance', 'check', 'message']).code).toBe(0)
  })

  it('is asked for by comment lines where an editor follows, and they vanish', () => {
    const repository = gatedRepository()
    repository.write('a.txt', 'a')
    repository.git('add', '--all')
    const seen = join(repository.root, '.git', 'seen')
    const editor = `cp "$1" ${seen}; { echo Subject; cat ${seen}; } > "$1"`
    const commit = command(repository, 'git', ['commit', '--quiet'], { env: { GIT_EDITOR: `f() { ${editor}; }; f` } })
    expect(commit.code, commit.stderr).toBe(0)
    expect(readFileSync(seen, 'utf8')).toContain('# AI-Extent: partial')
    expect(repository.git('log', '-1', '--format=%B')).toBe('Subject\n')
  })
})
