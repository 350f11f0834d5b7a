import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { setUpRepository } from './set-up-repository.ts'

const guard = join(import.meta.dirname, '../../../../hooks/agent-guard')
const text = (repository: { root: string }, path: string) => readFileSync(join(repository.root, path), 'utf8')

test('--agents writes AGENTS.md and the files of assistants in use; init again changes nothing; uninstall takes it back', async () => {
  const repository = setUpRepository({
    'CLAUDE.md': Buffer.from('# Notes\n\nBe kind, \xfcber alles.\n', 'latin1'),
    '.gemini/settings.json': '{}\n',
  })
  const before = repository.snapshot()
  const { output, status } = await repository.init('--yes', '--agents')
  expect(status, output).toBe(0)
  expect(text(repository, 'AGENTS.md')).toContain('--trailer "AI-Extent: full"')
  expect(readFileSync(join(repository.root, 'CLAUDE.md'), 'latin1')).toMatch(
    /^# Notes\n\nBe kind, \xfcber alles\.\n\n<!-- sall/,
  )
  expect(text(repository, 'GEMINI.md')).toContain('git commit -F')
  expect(existsSync(join(repository.root, '.cursor'))).toBe(false)
  expect(output).toContain('.claude/settings.json')
  expect(output).toContain('.sallyport/hooks/agent-guard')
  const after = repository.snapshot()
  expect((await repository.init('--yes', '--agents')).output).toContain('already set up')
  expect(repository.snapshot()).toEqual(after)
  await repository.uninstall('--yes', '--all')
  expect(repository.snapshot()).toEqual(before)
})

test.each([
  ['claude-code', 'CLAUDE.md'],
  ['cursor', '.cursor/rules/sallyport.mdc'],
  ['copilot', '.github/copilot-instructions.md'],
  ['codex', 'AGENTS.md'],
  ['gemini-cli', 'GEMINI.md'],
  ['aider', 'CONVENTIONS.md'],
  ['windsurf', 'AGENTS.md'],
  ['zed', 'AGENTS.md'],
  ['amp', 'AGENTS.md'],
])('--agents=%s writes %s', async (kind, path) => {
  const repository = setUpRepository()
  expect((await repository.init('--yes', `--agents=${kind}`)).status).toBe(0)
  expect(text(repository, path)).toContain('Never use `--no-verify`')
})

test('--agents speaks of the profile, and knows its assistants', async () => {
  const repository = setUpRepository({ '.sallyport/config.yaml': 'version: 1\nprovenance: { profile: pr-only }\n' })
  await repository.init('--yes', '--agents=all')
  expect(text(repository, 'AGENTS.md')).toContain('no AI trailers')
  await expect(repository.init('--agents=skynet')).rejects.toThrow('skynet')
})

test("a team-mate's clone gives the section back by its marks", async () => {
  const repository = setUpRepository({ 'AGENTS.md': '# Ours\n' })
  await repository.init('--yes', '--agents')
  execFileSync('rm', ['-rf', join(repository.root, '.git/sallyport')])
  await repository.uninstall('--yes', '--all')
  expect(text(repository, 'AGENTS.md')).toBe('# Ours\n')
})

const call = (command: string) =>
  spawnSync('sh', [guard], { input: JSON.stringify({ tool_input: { command }, session_id: 'x' }) })

test.each([
  'git commit --no-verify -m x',
  'git -c core.hooksPath=/dev/null commit',
  'git commit -n -m x',
  'SALLYPORT_SKIP=all git push',
  'cd /x && git push --no-verify',
])('the guard for agents refuses %s', (command) => {
  const { status, stderr } = call(command)
  expect(status).toBe(2)
  expect(stderr.toString()).toContain('not for agents')
})

test.each(['git commit -m x', 'npm test', 'ls -n', ''])('the guard for agents lets %j pass', (command) => {
  expect(call(command)).toMatchObject({ status: 0 })
})
