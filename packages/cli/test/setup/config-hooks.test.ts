import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { inspectRepository } from '../../src/setup/inspect-repository.ts'
import { planInit } from '../../src/setup/plan-init.ts'
import { setUpRepository } from './set-up-repository.ts'

const gitVersion = execFileSync('git', ['--version']).toString().trim()
const [, major = 0, minor = 0] = (/(\d+)\.(\d+)/.exec(gitVersion) ?? []).map(Number)
const canRun = major > 2 || minor >= 54

test('hooks in Git configuration: command before event, and the command takes its arguments once', async () => {
  const repository = setUpRepository()
  const world = { cwd: repository.root, env: repository.env, signal: new AbortController().signal }
  const options = { local: false, mode: 'config', semgrep: 'ready', configText: () => '' } as const
  const facts = {
    ...(await inspectRepository(world, repository.dependencies.bundle)),
    gitVersion: { major: 2, minor: 54 },
  }
  const { steps } = planInit(facts, options)
  const settings = steps.flatMap((step) => (step.kind === 'set-config' ? [[step.key, step.value] as const] : []))
  expect(settings[0]?.[0]).toBe('hook.sallyport-commit-msg.command')
  expect(settings[1]).toEqual(['hook.sallyport-commit-msg.event', 'commit-msg'])
  repository.write('.sallyport/hooks/commit-msg', '#!/bin/sh\necho "$#: $*"\n')
  execFileSync('chmod', ['+x', join(repository.root, '.sallyport/hooks/commit-msg')])
  const command = `${settings[0]?.[1]} "$@"`
  expect(execFileSync('sh', ['-c', command, 'sh', 'a b'], { cwd: repository.root, encoding: 'utf8' })).toBe('1: a b\n')
})

test.skipIf(canRun)(`are refused before Git 2.54 (this is ${gitVersion})`, async () => {
  await expect(setUpRepository().init('--yes', '--mode', 'config')).rejects.toThrow('needs Git 2.54')
})

describe.skipIf(!canRun)(`Git runs hooks of its configuration (needs Git 2.54, this is ${gitVersion})`, () => {
  test('init, a refused commit, doctor, the same init again, uninstall', async () => {
    const repository = setUpRepository()
    const before = repository.snapshot()
    await repository.init('--yes', '--mode', 'config')
    repository.commit('gate')
    const connected = repository.snapshot()
    expect(repository.commitSecret()).toMatchObject({
      status: 1,
      output: expect.stringContaining('blocked: secret in'),
    })
    repository.git('reset', '--quiet', '--hard')
    expect(await repository.doctor()).toMatchObject({ status: 0, output: expect.stringContaining('the gate fires') })
    await repository.init('--yes', '--mode', 'config')
    expect(repository.snapshot()).toEqual(connected)
    await repository.uninstall('--yes', '--all')
    expect(repository.snapshot()).toEqual(before)
  })

  test('beside the hooks of another tool, each runs once', async () => {
    const repository = setUpRepository({ '.tool/pre-commit': '#!/bin/sh\necho theirs >>.git/theirs\n' })
    execFileSync('chmod', ['+x', join(repository.root, '.tool/pre-commit')])
    repository.git('config', 'core.hooksPath', '.tool')
    await repository.init('--yes', '--mode', 'config')
    repository.git('add', '--all')
    expect(repository.run('git', 'commit', '-m', 'gate')).toMatchObject({ status: 0 })
    expect(repository.calls().filter(({ hook }) => hook === 'pre-commit')).toHaveLength(1)
    expect(execFileSync('cat', [join(repository.root, '.git/theirs')]).toString()).toBe('theirs\n')
    expect(repository.commitSecret().status).toBe(1)
  })

  test('a push is refused with the lines that Git gives on standard input', async () => {
    const repository = setUpRepository()
    repository.git('init', '--quiet', '--bare', '.git/remote')
    repository.git('remote', 'add', 'origin', '.git/remote')
    await repository.init('--yes', '--mode', 'config')
    repository.commit('gate')
    expect(repository.run('git', 'push', 'origin', 'main')).toMatchObject({ status: 0 })
    repository.commitSecret()
    repository.git('commit', '--quiet', '--no-verify', '-m', 'leak')
    expect(repository.run('git', 'push', 'origin', 'main')).toMatchObject({
      status: 1,
      output: expect.stringContaining('blocked: secret in'),
    })
  })
})
