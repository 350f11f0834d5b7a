import { describe, expect, it } from 'vitest'
import type { GitRepository } from '../../../core/test/git-repository.ts'
import { command, gatedRepository, git, type Run, sallyport, stage } from './gate.ts'

function configured(settings: string): GitRepository {
  const repository = gatedRepository()
  repository.write('.sallyport/config.yaml', `version: 1\nprovenance: ${settings}\n`)
  repository.commit('configured', {})
  stage(repository, { 'a.txt': 'a\n' })
  return repository
}

function commit(repository: GitRepository, ...trailers: string[]): Run {
  return git(repository, 'commit', '-q', '-m', `Add a\n\n${trailers.join('\n')}`)
}

const copilot = 'Co-authored-by: Copilot <copilot@github.com>'

const own = '{ profile: custom, custom: { key: AI-Tool, form: tool-model } }'
const passes = 0
const blocked = 1

describe('a profile', () => {
  it.each<[string, [exit: number, ...trailers: string[]][]]>([
    [
      '{ profile: kernel }',
      [
        [passes, 'Assisted-by: LLM sparse'],
        [passes, 'Reviewed-by: Sam <sam@example.com>'],
        [blocked, 'Assisted-by: codex:gpt-5'],
        [blocked, 'AI-Extent: none'],
      ],
    ],
    [
      '{ profile: asf }',
      [
        [passes, 'Generated-by: Codex (gpt-5)'],
        [blocked, 'Generated-by: codex:gpt-5'],
      ],
    ],
    ['{ profile: tool-model }', [[passes, 'AI-Extent: full', 'Assisted-by: Codex (gpt-5)']]],
    [
      '{ profile: pr-only }',
      [
        [passes, 'Closes: #1'],
        [blocked, copilot],
      ],
    ],
    ['{ profile: off }', [[passes, 'AI-Extent: nonsense', copilot]]],
    [
      own,
      [
        [passes, 'AI-Tool: Codex (gpt-5)'],
        [blocked, 'AI-Tool: codex:gpt-5'],
        [blocked, 'AI-Extent: full'],
      ],
    ],
    [
      '{ models: [gpt-5*], coAuthor: block, allowSessionUrl: true }',
      [
        [passes, 'AI-Extent: full', 'Assisted-by: codex:gpt-5.6', 'AI-Session: https://x.example/1'],
        [blocked, 'AI-Extent: full', 'Assisted-by: codex:gpt-4'],
        [blocked, 'AI-Extent: full', 'Assisted-by: codex:gpt-5', copilot],
      ],
    ],
    ['{ promptSummary: require }', [[blocked, 'AI-Extent: full', 'Assisted-by: x:y']]],
  ])('%s', (settings, cases) => {
    const repository = configured(settings)
    for (const [exit, ...trailers] of cases) {
      const run = git(repository, 'commit', '-q', '--allow-empty', '-m', `Add a\n\n${trailers.join('\n')}`)
      expect(run.code, `${trailers.join('; ')}\n${run.stderr}`).toBe(exit)
      // Where no extent is owed, silence is an answer.
      if (exit === passes) expect(run.stderr).not.toContain('does not say how much')
    }
  })

  it('of its own writes what the mapping says', () => {
    const repository = configured(
      '{ profile: custom, custom: { key: AI-Tool, form: tool-model, keys: [AI-Used-for] } }',
    )
    const args = [
      '--extent',
      'full',
      '--agent',
      'codex',
      '--model',
      'gpt-5',
      '--used-for',
      'code',
      '--prompt',
      'Add a file',
    ]
    expect(sallyport(repository, ['provenance', 'declare', ...args]).code).toBe(0)
    expect(commit(repository).code).toBe(0)
    expect(repository.git('log', '-1', '--format=%(trailers:only)')).toBe('AI-Tool: codex (gpt-5)\nAI-Used-for: code\n')
  })

  it('off says nothing of an agent either', () => {
    const repository = configured('{ profile: off }')
    const run = command(repository, 'git', ['commit', '-q', '-m', 'Add a'], { env: { CLAUDECODE: '1' } })
    expect(run.code).toBe(0)
    expect(run.stderr).not.toMatch(/claude|AI/i)
    expect(sallyport(repository, ['ci', '--range', 'HEAD~1..HEAD', '--checks', 'provenance']).code).toBe(0)
  })
})

describe('an agent that declares nothing gets one command', () => {
  const byAgent = (repository: GitRepository) =>
    command(repository, 'git', ['commit', '-q', '-m', 'Add a'], { env: { CODEX_CI: '1' } })
  const commandIn = ({ stderr }: Run) => /(git commit .*)$/m.exec(stderr)?.[1] ?? 'false'
  const paste = (repository: GitRepository, line: string) =>
    command(repository, 'sh', ['-c', line], { env: { CODEX_CI: '1' } })

  it('that amends the commit where it was made', () => {
    const repository = configured('{}')
    const run = byAgent(repository)
    expect(run.code).toBe(0)
    expect(commandIn(run)).toContain('git commit --amend --no-edit --trailer')
    expect(paste(repository, commandIn(run)).code).toBe(0)
    expect(repository.git('log', '--format=%s', '-2')).toBe('Add a\nconfigured')
    expect(repository.git('log', '-1', '--format=%(trailers:only)')).toContain('Assisted-by: codex:unknown')
  })

  it('that repeats the commit where it was refused, and leaves the one before alone', () => {
    const repository = configured('{ onMissing: block }')
    const head = repository.git('rev-parse', 'HEAD')
    const run = byAgent(repository)
    expect(run.code).toBe(1)
    expect(repository.git('rev-parse', 'HEAD')).toBe(head)
    expect(commandIn(run)).toContain('git commit -F "$(git rev-parse --git-path COMMIT_EDITMSG)" --trailer')
    const pasted = paste(repository, commandIn(run))
    expect(pasted.code, pasted.stderr).toBe(0)
    expect(repository.git('rev-parse', 'HEAD~1')).toBe(head)
    expect(repository.git('log', '-1', '--format=%s%n%(trailers:only)')).toContain('Add a\nAI-Extent: mostly')
  })
})

describe("a user's settings for trailers", () => {
  it.each([
    ['trailer.separators', '='],
    ['trailer.ai-extent.key', 'Other'],
    ['trailer.where', 'start'],
    ['trailer.ifexists', 'replace'],
    ['core.commentChar', ';'],
  ])('%s %s changes no verdict', (key, value) => {
    const repository = configured('{}')
    repository.git('config', key, value)
    expect(commit(repository, 'AI-Extent: lots').stderr).toContain('AP002')
    const declare = ['provenance', 'declare', '--extent', 'full', '--agent', 'codex', '--model', 'gpt-5']
    expect(sallyport(repository, declare).code).toBe(0)
    expect(commit(repository, 'Closes: #1').code).toBe(0)
    expect(repository.git('log', '-1', '--format=%B').trimEnd()).toBe(
      'Add a\n\nCloses: #1\nAssisted-by: codex:gpt-5\nAI-Extent: full',
    )
  })
})
