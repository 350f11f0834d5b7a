import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { findExecutable } from '@sallyport/process'
import { expect, test } from 'vitest'
import { createUninstall } from '../../src/commands/uninstall.ts'
import { runCommand, runProgram, setUpRepository } from './set-up-repository.ts'

test('settings and waivers stay unless --all; the rest is gone', async () => {
  const repository = setUpRepository()
  const before = repository.snapshot()
  await repository.init('--yes')
  const { output } = await repository.uninstall('--yes')
  expect(output).toContain('left    .sallyport/config.yaml')
  const { '.sallyport/config.yaml': config, ...rest } = repository.snapshot()
  expect(config).toContain('version: 1')
  expect(rest).toEqual(before)
  await repository.init('--yes')
  await repository.uninstall('--yes', '--all')
  expect(repository.snapshot()).toEqual(before)
  expect(existsSync(join(repository.root, '.git/sallyport'))).toBe(false)
  expect((await repository.uninstall('--yes')).output).toContain('nothing of Sallyport')
})

test('--dry-run writes nothing', async () => {
  const repository = setUpRepository()
  await repository.init('--yes')
  const before = repository.snapshot()
  await repository.uninstall('--dry-run')
  expect(repository.snapshot()).toEqual(before)
})

test("a team-mate's clone without a record is cleaned by marks and headers", async () => {
  const files = {
    'package.json':
      '{\n  "scripts": {\n    "prepare": "tsc"\n  },\n  "devDependencies": { "sallyport": "0.1.0", "husky": "^9.0.0" }\n}\n',
    '.husky/pre-commit': 'npm test',
    '.husky/_/h': '',
  }
  const repository = setUpRepository(files)
  repository.git('config', 'core.hooksPath', '.husky/_')
  const before = repository.snapshot()
  await repository.init('--yes')
  rmSync(join(repository.root, '.git/sallyport/install.json'))
  await repository.uninstall('--yes', '--all')
  const after = repository.snapshot()
  // A hook file that only held the gate is empty now; without a record nobody knows who made it.
  for (const [path, text] of Object.entries(after)) if (text === '755 ') delete after[path]
  expect(after).toEqual(before)
})

test('what the user changed since is kept', async () => {
  const repository = setUpRepository({ '.husky/pre-commit': 'npm test\n', '.husky/_/h': '' })
  repository.git('config', 'core.hooksPath', '.husky/_')
  await repository.init('--yes')
  const hook = join(repository.root, '.husky/pre-commit')
  repository.write('.husky/pre-commit', `${readFileSync(hook, 'utf8')}echo more\n`)
  repository.write('.husky/pre-push', `${readFileSync(join(repository.root, '.husky/pre-push'), 'utf8')}echo pushed\n`)
  repository.write('.sallyport/hooks/pre-commit', '#!/bin/sh\necho mine\n')
  const { output } = await repository.uninstall('--yes')
  expect(readFileSync(hook, 'utf8')).toBe('npm test\necho more\n')
  expect(readFileSync(join(repository.root, '.husky/pre-push'), 'utf8')).toBe('echo pushed\n')
  expect(readFileSync(join(repository.root, '.sallyport/hooks/pre-commit'), 'utf8')).toContain('mine')
  expect(output).toContain('left    .sallyport/hooks/pre-commit: changed')
  expect(existsSync(join(repository.root, '.husky/commit-msg'))).toBe(false)
})

test('core.hooksPath goes back to what it was, and only when it is still ours', async () => {
  const repository = setUpRepository()
  repository.git('config', 'core.hooksPath', '/nowhere/else')
  const before = repository.snapshot()
  await repository.init('--yes')
  expect(repository.git('config', 'core.hooksPath')).toBe(join(repository.root, '.git/sallyport/hooks'))
  await repository.uninstall('--yes', '--all')
  expect(repository.snapshot()).toEqual(before)
  await repository.init('--yes')
  repository.git('config', 'core.hooksPath', '/somewhere')
  const { output } = await repository.uninstall('--yes')
  expect(output).toContain('core.hooksPath: it is /somewhere now')
  expect(repository.git('config', 'core.hooksPath')).toBe('/somewhere')
})

test('a stronger core.hooksPath of a worktree is not believed to be ours', async () => {
  const repository = setUpRepository()
  repository.git('config', 'extensions.worktreeConfig', 'true')
  repository.git('config', '--worktree', 'core.hooksPath', '/nowhere')
  expect(await repository.init('--yes')).toMatchObject({ status: 3, output: expect.stringContaining('NOT CONNECTED') })
  expect((await repository.doctor()).status).toBe(3)
})

test('init goes on where it was stopped, after any step', async () => {
  const repository = setUpRepository({ 'package.json': '{"devDependencies": {"sallyport": "0.1.0"}}' })
  const before = repository.snapshot()
  await repository.init('--yes')
  const whole = repository.snapshot()
  const paths = Object.keys(whole).filter((path) => whole[path] !== before[path] && path !== '.git/config')
  for (const path of paths) {
    if (before[path] === undefined) rmSync(join(repository.root, path))
    expect(await repository.init('--yes')).toMatchObject({ status: 0 })
    expect(repository.snapshot()).toEqual(whole)
  }
  await repository.uninstall('--yes', '--all')
  expect(repository.snapshot()).toEqual(before)
})

const script = findExecutable('script', process.env.PATH)
const confirm = join(import.meta.dirname, '../../src/setup/confirm.ts')
const ask = `import(${JSON.stringify(confirm)}).then(async ({ confirmOnTerminal }) =>
  process.stdout.write('answer: ' + (await confirmOnTerminal('Go ahead?', new AbortController().signal))))`

test.skipIf(script === undefined)('the question is asked and answered on the terminal', { timeout: 60_000 }, () => {
  const env = { PATH: `${dirname(process.execPath)}:/usr/bin:/bin`, ASK: ask }
  for (const [answer, expected] of [
    ['y', 'yes'],
    ['', 'no'],
    ['nope', 'no'],
  ] as const) {
    const args = ['-qec', `${process.execPath} -e "$ASK" </dev/null`, '/dev/null']
    const result = spawnSync(script ?? '', args, { input: `${answer}\n`, encoding: 'utf8', env })
    expect(result.stdout).toContain('Go ahead? [y/N]')
    expect(result.stdout.trim().endsWith(`answer: ${expected}`)).toBe(true)
  }
  expect(runProgram(process.execPath, ['-e', ask], { cwd: '/', env }).output).toBe('answer: no-terminal')
})

test('uninstall without a terminal and without --yes changes nothing', async () => {
  const repository = setUpRepository()
  await repository.init('--yes')
  const uninstall = createUninstall(async () => ({
    bundle: repository.dependencies.bundle,
    confirm: async () => 'no-terminal',
  }))
  const before = repository.snapshot()
  await expect(runCommand(uninstall, [], { cwd: repository.root, env: repository.env })).rejects.toThrow('no terminal')
  expect(repository.snapshot()).toEqual(before)
})
