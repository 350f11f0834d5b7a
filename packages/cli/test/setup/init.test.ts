import { chmodSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createInit } from '../../src/commands/init.ts'
import { plantedSecret } from '../../src/setup/doctor/planted-secret.ts'
import { runCommand, runProgram, setUpRepository } from './set-up-repository.ts'

const noTerminal = async () => 'no-terminal' as const

function hook(repository: { root: string }, path: string, content: string): void {
  const file = join(repository.root, path)
  mkdirSync(join(file, '..'), { recursive: true })
  writeFileSync(file, content)
  chmodSync(file, 0o755)
}

test('a repository without hooks: a secret is blocked, a clean commit passes, the second init changes nothing', async () => {
  const repository = setUpRepository()
  const first = await repository.init('--yes')
  expect(first.output).toContain('core.hooksPath = .sallyport/hooks')
  expect(first.status).toBe(0)
  const leak = repository.commitSecret()
  expect(leak.output).toContain('blocked')
  expect(leak.status).toBe(1)
  repository.git('rm', '--quiet', '--cached', 'leak.txt')
  expect(repository.run('git', 'commit', '-m', 'clean').status).toBe(0)
  const before = repository.snapshot()
  const second = await repository.init('--yes')
  expect(second.output).toContain('already set up')
  expect(repository.snapshot()).toEqual(before)
})

test('dry run prints the plan and writes nothing', async () => {
  const repository = setUpRepository()
  const before = repository.snapshot()
  const { output, status } = await repository.init('--dry-run')
  expect({ output, status }).toMatchObject({
    status: 0,
    output: expect.stringContaining('write   .sallyport/hooks/ (10 files)'),
  })
  expect(repository.snapshot()).toEqual(before)
  expect(existsSync(join(repository.root, '.git/sallyport'))).toBe(false)
})

test('without --yes and without a terminal nothing is written', async () => {
  const repository = setUpRepository({}, { dependencies: { confirm: noTerminal } })
  const before = repository.snapshot()
  await expect(repository.init()).rejects.toThrow('no terminal')
  expect(repository.snapshot()).toEqual(before)
})

test('raw hooks keep running after the gate, with the same arguments and input, and are not touched', async () => {
  const repository = setUpRepository()
  hook(repository, '.git/hooks/pre-commit', '#!/bin/sh\necho ran >> raw.log\n')
  hook(repository, '.git/hooks/pre-push', '#!/bin/sh\necho "$@" >> raw.log\ncat >> raw.log\n')
  hook(repository, '.git/hooks/post-checkout', '#!/bin/sh\necho checkout >> raw.log\n')
  const hooks = repository.snapshot()
  const { output } = await repository.init('--yes')
  expect(output).toContain('hooks in .git/hooks, which keep running')
  expect(repository.snapshot()).toMatchObject(
    Object.fromEntries(Object.entries(hooks).filter(([path]) => path.startsWith('.git/hooks'))),
  )
  expect(repository.commitSecret().status).toBe(1)
  expect(existsSync(join(repository.root, 'raw.log'))).toBe(false)
  repository.git('rm', '--quiet', '--cached', 'leak.txt')
  expect(repository.run('git', 'commit', '-m', 'clean').status).toBe(0)
  repository.run('git', 'init', '--bare', '--quiet', '.git/remote')
  expect(repository.run('git', 'push', '.git/remote', 'HEAD:refs/heads/a', 'HEAD:refs/heads/b').status).toBe(0)
  repository.run('git', 'checkout', '-b', 'other')
  const log = readFileSync(join(repository.root, 'raw.log'), 'utf8')
  const head = repository.git('rev-parse', 'HEAD')
  const zero = '0'.repeat(40)
  const lines = `HEAD ${head} refs/heads/a ${zero}\nHEAD ${head} refs/heads/b ${zero}\n`
  expect(log).toBe(`ran\n.git/remote .git/remote\n${lines}checkout\n`)
  expect(repository.calls().find((call) => call.hook === 'pre-push')).toEqual({
    hook: 'pre-push',
    args: ['.git/remote', '.git/remote'],
    input: lines,
  })
})

test('a failing raw hook still stops the commit', async () => {
  const repository = setUpRepository()
  hook(repository, '.git/hooks/commit-msg', '#!/bin/sh\nexit 9\n')
  await repository.init('--yes')
  repository.write('a.txt', 'a')
  repository.git('add', '--all')
  expect(repository.run('git', 'commit', '-m', 'x').status).toBe(1)
})

test("a company's global core.hooksPath keeps running after the gate", async () => {
  const repository = setUpRepository()
  const company = join(repository.root, '.git/company hooks')
  hook(repository, '.git/company hooks/pre-commit', '#!/bin/sh\necho company >> company.log\n')
  const config = join(repository.root, '.git/global-config')
  writeFileSync(config, `[core]\n\thooksPath = ${company}\n`)
  repository.env.GIT_CONFIG_GLOBAL = config
  const { output } = await repository.init('--yes')
  expect(output).toContain(company)
  expect(repository.commitSecret().status).toBe(1)
  repository.git('rm', '--quiet', '--cached', 'leak.txt')
  expect(repository.run('git', 'commit', '--allow-empty', '-m', 'clean').status).toBe(0)
  expect(readFileSync(join(repository.root, 'company.log'), 'utf8')).toBe('company\n')
  expect((await repository.init('--yes')).output).toContain('already set up')
})

test('a hooks directory of the repository: shell hooks get a block, other programs are set aside and run after the gate', async () => {
  const repository = setUpRepository()
  hook(repository, '.githooks/pre-commit', '#!/bin/sh\necho mine >> mine.log\n')
  hook(
    repository,
    '.githooks/commit-msg',
    '#!/usr/bin/env node\nrequire("fs").appendFileSync("mine.log", process.argv.length + "\\n")\n',
  )
  repository.git('config', 'core.hooksPath', '.githooks')
  const before = repository.snapshot()
  expect((await repository.init('--yes')).status).toBe(0)
  expect(repository.git('config', 'core.hooksPath')).toBe('.githooks')
  expect(repository.commitSecret().status).toBe(1)
  expect(existsSync(join(repository.root, 'mine.log'))).toBe(false)
  repository.git('rm', '--quiet', '--cached', 'leak.txt')
  expect(repository.run('git', 'commit', '-m', 'clean').status).toBe(0)
  expect(readFileSync(join(repository.root, 'mine.log'), 'utf8')).toBe('mine\n3\n')
  expect((await repository.init('--yes')).output).toContain('already set up')
  await repository.uninstall('--yes', '--all')
  const after = repository.snapshot()
  delete after['mine.log']
  delete after['leak.txt']
  expect(after).toEqual(before)
})

test('a symbolic link as hook is not written through', async () => {
  const repository = setUpRepository({ 'tools/check.sh': '#!/bin/sh\ntrue\n' })
  mkdirSync(join(repository.root, '.githooks'))
  chmodSync(join(repository.root, 'tools/check.sh'), 0o755)
  symlinkSync('../tools/check.sh', join(repository.root, '.githooks/pre-commit'))
  repository.git('config', 'core.hooksPath', '.githooks')
  const before = repository.snapshot()
  await repository.init('--yes')
  expect(readFileSync(join(repository.root, 'tools/check.sh'), 'utf8')).toBe('#!/bin/sh\ntrue\n')
  expect(repository.commitSecret().status).toBe(1)
  await repository.uninstall('--yes', '--all')
  const after = repository.snapshot()
  delete after['leak.txt']
  expect(after).toEqual(before)
})

test('linked worktrees share the gate, and each looks into its own checkout', async () => {
  const repository = setUpRepository()
  await repository.init('--yes')
  repository.commit('gate')
  repository.git('worktree', 'add', '--quiet', '.git/second', '-b', 'second')
  const second = join(repository.root, '.git/second')
  writeFileSync(join(second, 'leak.txt'), `token = "${plantedSecret()}"\n`)
  runProgram('git', ['add', '--all'], { cwd: second, env: repository.env })
  const commit = runProgram('git', ['commit', '-m', 'leak'], { cwd: second, env: repository.env })
  expect(commit.output).toContain('blocked')
  expect(commit.status).toBe(1)
})

test('init in a sub-folder sets up the top level', async () => {
  const repository = setUpRepository({ 'packages/app/package.json': '{}' })
  const init = createInit(async () => repository.dependencies)
  const { status } = await runCommand(init, ['--yes'], {
    cwd: join(repository.root, 'packages/app'),
    env: repository.env,
  })
  expect(status).toBe(0)
  expect(existsSync(join(repository.root, '.sallyport/hooks/pre-commit'))).toBe(true)
  expect(repository.commitSecret().status).toBe(1)
})

test('init does nothing in CI and says so', async () => {
  const repository = setUpRepository({}, { env: { CI: 'true' } })
  const before = repository.snapshot()
  const { output, status } = await repository.init('--yes')
  expect({ output, status }).toEqual({ output: expect.stringContaining('does nothing in CI'), status: 0 })
  expect(repository.snapshot()).toEqual(before)
})

test('--local connects a clone and leaves committed files alone', async () => {
  const repository = setUpRepository()
  await repository.init('--yes')
  repository.commit('gate')
  const clone = join(repository.root, '.git/clone')
  repository.git('clone', '--quiet', repository.root, clone)
  const { status, output } = await runCommand(
    createInit(async () => repository.dependencies),
    ['--local', '--yes'],
    { cwd: clone, env: repository.env },
  )
  expect({ status, output }).toMatchObject({ status: 0, output: expect.stringContaining('core.hooksPath') })
  expect(runProgram('git', ['status', '--porcelain'], { cwd: clone, env: repository.env }).output).toBe('')
  writeFileSync(join(clone, 'leak.txt'), `token = "${plantedSecret()}"\n`)
  runProgram('git', ['add', '--all'], { cwd: clone, env: repository.env })
  expect(runProgram('git', ['commit', '-m', 'leak'], { cwd: clone, env: repository.env }).status).toBe(1)
})

test('--local outside a repository is no failure, init is', async () => {
  const repository = setUpRepository()
  const place = { cwd: '/', env: repository.env }
  expect(
    (
      await runCommand(
        createInit(async () => repository.dependencies),
        ['--local', '--yes'],
        place,
      )
    ).status,
  ).toBe(0)
  await expect(
    runCommand(
      createInit(async () => repository.dependencies),
      ['--yes'],
      place,
    ),
  ).rejects.toThrow('not a Git repository')
})

test('package.json: prepare only with the dependency; formatting and an existing prepare stay', async () => {
  const text =
    '{\r\n\t"name": "x",\r\n\t"scripts": {\r\n\t\t"prepare": "tsc \\u0026\\u0026 echo ok"\r\n\t},\r\n\t"devDependencies": { "sallyport": "0.1.0" }\r\n}'
  const repository = setUpRepository({ 'package.json': text })
  await repository.init('--yes')
  const after = readFileSync(join(repository.root, 'package.json'), 'utf8')
  expect(JSON.parse(after).scripts.prepare).toBe('tsc && echo ok && (sallyport init --local --yes || exit 0)')
  expect(after.split('\r\n').length).toBe(text.split('\r\n').length)
  expect((await repository.init('--yes')).output).toContain('already set up')
  await repository.uninstall('--yes')
  expect(readFileSync(join(repository.root, 'package.json'), 'utf8')).toBe(text)
})

test('package.json without the dependency gets an offer, not an edit', async () => {
  const repository = setUpRepository({ 'package.json': '{"name": "x"}', 'pnpm-lock.yaml': '' })
  const { output } = await repository.init('--yes')
  expect(output).toContain('pnpm add -D sallyport@0.1.0')
  expect(readFileSync(join(repository.root, 'package.json'), 'utf8')).toBe('{"name": "x"}')
})

test('Semgrep that cannot be installed: a loud line, and a configuration that says so', async () => {
  const tools = { isReady: async () => false, install: async () => ({ isInstalled: false, detail: 'no Python' }) }
  const repository = setUpRepository({}, { dependencies: { tools } })
  const { output, status } = await repository.init('--yes')
  expect({ output, status }).toMatchObject({ status: 0, output: expect.stringContaining('SEMGREP IS MISSING') })
  expect(output).toContain('no Python')
  expect(readFileSync(join(repository.root, '.sallyport/config.yaml'), 'utf8')).toContain('may be missing')
})

test('husky 4, hk and overcommit: lines to add, and "not connected" as exit code', async () => {
  const husky = setUpRepository({ 'package.json': '{"devDependencies": {"husky": "^4.3.0"}, "husky": {"hooks": {}}}' })
  expect(await husky.init('--yes')).toMatchObject({ status: 3, output: expect.stringContaining('HUSKY_GIT_PARAMS') })
  const hk = setUpRepository({ 'hk.pkl': 'amends "x"\n' })
  expect(await hk.init('--yes')).toMatchObject({ status: 3, output: expect.stringContaining('hk.pkl') })
  const overcommit = setUpRepository({ '.overcommit.yml': '' })
  expect(await overcommit.init('--yes')).toMatchObject({
    status: 3,
    output: expect.stringContaining('required_executable'),
  })
})

test('the program is copied to the data directory, and the hooks survive the loss of the original', async () => {
  const repository = setUpRepository()
  await repository.init('--yes')
  const [, cli] = readFileSync(join(repository.root, '.git/sallyport/cli'), 'utf8').split('\n')
  expect(cli).toBe(join(repository.env.XDG_DATA_HOME ?? '', 'sallyport/0.1.0/sallyport.js'))
  expect(existsSync(cli ?? '')).toBe(true)
})

test('--ci github writes the workflow once', async () => {
  const repository = setUpRepository()
  await repository.init('--yes', '--ci', 'github')
  const file = join(repository.root, '.github/workflows/sallyport.yml')
  expect(readFileSync(file, 'utf8')).toContain('sallyport ci')
  writeFileSync(file, 'mine')
  await repository.init('--yes', '--ci', 'github')
  expect(readFileSync(file, 'utf8')).toBe('mine')
})
