import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { GitRepository } from '../../../core/test/git-repository.ts'
import { checkout, gatedRepository, stage, toolPath } from './gate.ts'

const driver = join(checkout, 'packages/ui/test/drive-pty.py')
const question = 'How much of this change'
const enter = '\r'
const escapeKey = '\u001b'
const down = '\u001b[B'
const interrupt = '\u0003'

type Step = readonly [wait: string, send: string]

interface Ended {
  readonly output: string
  readonly exit: number
  readonly isSane: boolean
}

interface Terminal {
  readonly steps?: readonly Step[]
  readonly env?: Readonly<Record<string, string>>
}

/** A shell line on a real terminal of its own. What is never asked for is never typed, so a run that waits is killed, and fails. */
function onTerminal(repository: GitRepository, line: string, { steps = [], env = {} }: Terminal = {}): Ended {
  const { stdout, stderr } = spawnSync('python3', [driver, JSON.stringify(steps), '/bin/sh', '-c', line], {
    cwd: repository.root,
    env: { ...repository.env, PATH: toolPath(repository), TERM: 'xterm-256color', NO_COLOR: '1', ...env },
  })
  if (stdout.length === 0) throw new Error(stderr.toString())
  return JSON.parse(stdout.toString())
}

function ready(prompt = 'always'): GitRepository {
  const repository = gatedRepository()
  repository.write('.sallyport/config.yaml', `version: 1\nprovenance: { prompt: ${prompt} }\n`)
  repository.commit('configured', {})
  stage(repository, { 'a.txt': 'a\n' })
  return repository
}

const trailers = (repository: GitRepository) => repository.git('log', '-1', '--format=%(trailers:only,unfold)').trim()
const subject = (repository: GitRepository) => repository.git('log', '-1', '--format=%s')

describe('git commit -m on a terminal', () => {
  it('asks once, and writes what was answered', () => {
    const repository = ready()
    const typed = onTerminal(repository, 'git commit -q -m Add', {
      steps: [
        [question, 'm'],
        ['AI-Extent: mostly', 'e'],
        ['enter done', 'Claude Code (opus-5)'],
        ['opus-5)_', enter],
        ['enter accept', enter],
      ],
    })
    expect(typed).toMatchObject({ exit: 0, isSane: true })
    expect(trailers(repository)).toBe('Assisted-by: claude-code:opus-5\nAI-Extent: mostly')
    // The last answer is the default of the next: one key is enough.
    stage(repository, { 'b.txt': 'b\n' })
    expect(onTerminal(repository, 'git commit -q -m Again', { steps: [[question, enter]] }).exit).toBe(0)
    expect(trailers(repository)).toBe('Assisted-by: claude-code:opus-5\nAI-Extent: mostly')
  })

  it.each([
    ['with -v', 'git commit -q -v -m Add', {}],
    ['in the terminal of VS Code', 'git commit -q -m Add', { TERM_PROGRAM: 'vscode', COLORTERM: 'truecolor' }],
    ['with a message file', 'echo Add >.git/m; git commit -q -F .git/m', {}],
  ])('asks %s', (_name, line, env) => {
    const repository = ready()
    const steps: Step[] = [
      [question, down],
      ['AI-Extent: mostly', enter],
    ]
    expect(onTerminal(repository, line, { steps, env })).toMatchObject({ exit: 0, isSane: true })
    expect(trailers(repository)).toContain('AI-Extent: mostly')
  })

  it('goes on without an answer after Esc', () => {
    const repository = ready()
    expect(onTerminal(repository, 'git commit -q -m Add', { steps: [[question, escapeKey]] })).toMatchObject({
      exit: 0,
      isSane: true,
    })
    expect(subject(repository)).toBe('Add')
    expect(trailers(repository)).toBe('')
  })

  it('makes no commit after Ctrl-C', () => {
    const repository = ready()
    const ended = onTerminal(repository, 'git commit -q -m Add; echo "exit $?"', { steps: [[question, interrupt]] })
    expect(ended).toMatchObject({ isSane: true })
    expect(ended.output).toContain('exit 1')
    expect(subject(repository)).toBe('configured')
  })
})

describe('nobody is asked', () => {
  it.each<[string, string, Readonly<Record<string, string>>]>([
    ['by default', 'git commit -q -m Add', { SALLYPORT_TEST: 'auto' }],
    ['in CI', 'git commit -q -m Add', { CI: 'true' }],
    ['where an agent works', 'git commit -q -m Add', { CLAUDECODE: '1' }],
    ['on a terminal that cannot draw', 'git commit -q -m Add', { TERM: 'dumb' }],
    ['where stderr is no terminal', 'git commit -q -m Add 2>.git/err', {}],
    ['in the background', 'set -m; git commit -q -m Add & wait $!', {}],
    ['in a session without a terminal', 'exec setsid --wait git commit -q -m Add', {}],
    ['where it is declared', 'git commit -q -m Add --trailer "AI-Extent: none"', {}],
    ['for a fixup', 'git commit -q --fixup HEAD', {}],
    ['for an amend that keeps its message', 'git commit -q --amend --no-edit', {}],
    ['for a revert', 'git stash -q && git revert --no-edit HEAD', {}],
  ])('%s', (_name, line, env) => {
    const repository = ready(env.SALLYPORT_TEST ?? 'always')
    const ended = onTerminal(repository, line, { env })
    expect(ended.output).not.toContain(question)
    expect(ended, ended.output).toMatchObject({ exit: 0, isSane: true })
  })

  it.each([
    ['profile kernel', 'provenance: { prompt: always, profile: kernel }', 'Assisted-by: LLM'],
    ['profile off', 'provenance: { profile: off }', 'Closes: #1'],
    [
      'the check switched off',
      'provenance: { prompt: always }\nchecks: { provenance: { enabled: false } }',
      'Closes: #1',
    ],
  ])('with %s, where nothing is missing', (_name, settings, trailer) => {
    const repository = ready()
    repository.write('.sallyport/config.yaml', `version: 1\n${settings}\n`)
    const ended = onTerminal(repository, `git commit -q -m Add --trailer '${trailer}'`)
    expect(ended.output).not.toContain(question)
    expect(ended, ended.output).toMatchObject({ exit: 0 })
  })

  it('in a rebase', () => {
    const repository = ready()
    repository.commit('Two', { 'b.txt': 'b\n' })
    const ended = onTerminal(repository, 'git stash -q && git rebase -q --force-rebase HEAD~2')
    expect(ended.output).not.toContain(question)
    expect(ended, ended.output).toMatchObject({ exit: 0 })
  })
})

describe('an editor is the form instead', () => {
  it.each([
    ['git commit', 'git commit -q'],
    ['git commit -v', 'git commit -q -v'],
    ['a template', 'git commit -q -t .git/template'],
    ['another comment character', 'git -c core.commentChar=";" commit -q'],
    ['a comment character that Git picks', 'git -c core.commentChar=auto commit -q -t .git/heading'],
  ])('%s', (_name, line) => {
    const repository = ready()
    writeFileSync(join(repository.root, '.git', 'template'), 'Add\n')
    writeFileSync(join(repository.root, '.git', 'heading'), 'Add\n\n# Not a comment\n')
    const editor = join(repository.root, '.git', 'editor')
    // Takes the comment sign off two lines, as a person does.
    writeFileSync(
      editor,
      `#!/bin/sh
cp "$1" .git/seen
sed -i -e '1s/^$/Add/' -e 's/^[#;@] \\(AI-Extent: full\\)/\\1/' -e 's/^[#;@] Assisted-by: .*/Assisted-by: amp:x/' "$1"
`,
    )
    chmodSync(editor, 0o755)
    const ended = onTerminal(repository, line, { env: { GIT_EDITOR: editor } })
    expect(ended.output).not.toContain(question)
    expect(ended, ended.output).toMatchObject({ exit: 0 })
    expect(readFileSync(join(repository.root, '.git', 'seen'), 'utf8')).toContain('AI use: how much')
    expect(trailers(repository)).toBe('Assisted-by: amp:x\nAI-Extent: full')
    expect(repository.git('log', '-1', '--format=%B')).not.toContain('AI use')
  })
})

describe('tmux', () => {
  const isMissing = spawnSync('tmux', ['-V']).status !== 0

  it.skipIf(isMissing)(`asks and takes keys${isMissing ? ' (skipped: tmux is not installed)' : ''}`, () => {
    const repository = ready()
    const { COLUMNS: _, ...env } = {
      ...repository.env,
      PATH: toolPath(repository),
      TERM: 'xterm-256color',
      COLUMNS: '',
    }
    const socket = join(repository.root, '.git', 'tmux')
    const tmux = (...args: string[]) =>
      spawnSync('tmux', ['-S', socket, '-f', '/dev/null', ...args], { cwd: repository.root, env }).stdout.toString()
    const shown = () => tmux('capture-pane', '-p', '-t', 'gate')
    // The window stays after the command, so that the exit can be read.
    tmux('new-session', '-d', '-s', 'gate', '-x', '90', '-y', '30', 'git commit -q -m Add; echo "exit $?"; exec cat')
    try {
      expect(until(shown, question)).toContain(question)
      tmux('send-keys', '-t', 'gate', 'f')
      expect(until(shown, 'AI-Extent: full')).toContain('AI-Extent: full')
      tmux('send-keys', '-t', 'gate', 'Enter')
      expect(until(shown, 'exit ')).toContain('exit 0')
      expect(shown()).not.toContain(question)
    } finally {
      tmux('kill-server')
    }
    expect(trailers(repository)).toContain('AI-Extent: full')
    expect(existsSync(join(repository.root, '.git', 'index.lock'))).toBe(false)
  })
})

/** Looks until the text is there; a run that never shows it ends with the time of the test. */
function until(look: () => string, text: string): string {
  const end = performance.now() + 40_000
  let seen = look()
  while (!seen.includes(text) && performance.now() < end) seen = look()
  return seen
}
