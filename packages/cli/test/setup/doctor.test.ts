import { execFileSync } from 'node:child_process'
import { chmodSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Diagnosis } from '../../src/setup/doctor/diagnosis.ts'
import { type SetUpRepository, setUpRepository } from './set-up-repository.ts'

interface Report {
  readonly fires: boolean
  readonly status: number | null
  readonly problems: Diagnosis[]
}

async function examine(repository: SetUpRepository): Promise<Report> {
  const { output, status } = await repository.doctor('--json')
  const { fires, checks } = JSON.parse(output) as { fires: boolean; checks: Diagnosis[] }
  return { fires, status, problems: checks.filter((check) => check.status !== 'ok') }
}

async function connected(): Promise<SetUpRepository> {
  const repository = setUpRepository({ 'app/a.txt': 'a\n' })
  await repository.init('--yes')
  repository.commit('gate')
  return repository
}

test('a connected repository: everything is fine, and nothing of the user is touched', async () => {
  const repository = await connected()
  repository.write('app/a.txt', 'staged\n')
  repository.git('add', '--all')
  repository.write('app/a.txt', 'unstaged\n')
  const before = { ...repository.snapshot(), index: readFileSync(join(repository.root, '.git/index'), 'latin1') }
  const objects = repository.git('count-objects', '-v')
  expect(await examine(repository)).toEqual({ fires: true, status: 0, problems: [] })
  expect({ ...repository.snapshot(), index: readFileSync(join(repository.root, '.git/index'), 'latin1') }).toEqual(
    before,
  )
  expect(repository.git('count-objects', '-v')).toBe(objects)
  expect(repository.git('status', '--porcelain')).toBe('MM app/a.txt')
})

test('no gate at all', async () => {
  const report = await examine(setUpRepository())
  expect(report).toMatchObject({ fires: false, status: 3 })
  expect(report.problems).toContainEqual(
    expect.objectContaining({ name: 'canary', message: expect.stringContaining('WENT THROUGH') }),
  )
})

test.each<[string, (repository: SetUpRepository) => void, string]>([
  [
    'a hook without its executable bit',
    ({ root }) => chmodSync(join(root, '.sallyport/hooks/pre-commit'), 0o644),
    'hook pre-commit',
  ],
  ['a hook that is gone', ({ root }) => rmSync(join(root, '.sallyport/hooks/pre-push')), 'hook pre-push'],
  [
    'another tool has taken core.hooksPath',
    (repository) => repository.git('config', 'core.hooksPath', '/nowhere'),
    'hook commit-msg',
  ],
  [
    'a gate that lets everything pass',
    ({ root }) => writeFileSync(join(root, '.sallyport/hooks/pre-commit'), '#!/bin/sh\nexit 0\n'),
    'canary',
  ],
])('%s is seen, and --fix repairs it', async (_name, spoil, check) => {
  const repository = await connected()
  spoil(repository)
  const report = await examine(repository)
  expect(report).toMatchObject({ fires: false, status: 3 })
  expect(report.problems.filter(({ status }) => status === 'fail').map(({ name }) => name)).toContain(check)
  expect(report.problems.map(({ name }) => name)).toContain('set-up')
  expect(await repository.doctor('--fix')).toMatchObject({
    status: 0,
    output: expect.stringContaining('the gate fires'),
  })
})

test('a refusal for another reason is no proof', async () => {
  const repository = await connected()
  writeFileSync(join(repository.root, '.sallyport/hooks/pre-commit'), '#!/bin/sh\necho no space left >&2\nexit 1\n')
  const { problems, fires } = await examine(repository)
  expect(fires).toBe(false)
  expect(problems).toContainEqual(
    expect.objectContaining({ name: 'canary', message: expect.stringContaining('no space left') }),
  )
})

test('a lost program: the shims refuse, so the canary is no proof, and --fix records it again', async () => {
  const repository = await connected()
  rmSync(join(repository.root, '.git/data'), { recursive: true })
  const { problems, status } = await examine(repository)
  expect(problems.map(({ name }) => name)).toEqual(expect.arrayContaining(['program', 'canary']))
  expect(status).toBe(3)
  expect((await repository.doctor('--fix')).status).toBe(0)
})

test('a worktree of an older commit has no gate', async () => {
  const repository = await connected()
  repository.git('worktree', 'add', '--quiet', '--detach', '.git/old', 'HEAD~1')
  const { problems, status } = await examine(repository)
  expect(status).toBe(3)
  expect(problems).toContainEqual(
    expect.objectContaining({ name: 'hook pre-commit', message: expect.stringContaining('.git/old') }),
  )
})

test('a sparse checkout without the gate: the fix brings it back', async () => {
  const repository = await connected()
  repository.git('sparse-checkout', 'set', '--cone', 'app')
  const { problems, fires } = await examine(repository)
  expect(fires).toBe(false)
  const fix = problems.find(({ name }) => name === 'hook pre-commit')?.fix
  expect(fix).toBe(`git -C '${repository.root}' sparse-checkout add .sallyport`)
  execFileSync('sh', ['-c', fix ?? 'false'], { env: repository.env })
  expect(await examine(repository)).toMatchObject({ fires: true, status: 0 })
})

test('a linked worktree without the folder that husky ignores', async () => {
  const repository = await connected()
  repository.git('config', 'core.hooksPath', '.husky/_')
  repository.git('worktree', 'add', '--quiet', '--detach', '.git/linked\nname')
  const { problems } = await examine(repository)
  expect(problems).toContainEqual(
    expect.objectContaining({
      name: 'hook pre-commit',
      fix: `cd '${join(repository.root, '.git/linked\nname')}' && npx husky`,
    }),
  )
})

test('warnings that leave the gate shut', async () => {
  const repository = await connected()
  repository.git('config', 'alias.yolo', 'commit --no-verify')
  repository.git('update-index', '--chmod=-x', '.sallyport/hooks/pre-push')
  const { problems, status } = await examine(repository)
  expect(status).toBe(0)
  expect(problems.map(({ name }) => name)).toEqual(['committed', 'aliases'])
})

test('an ignored .sallyport and a variable that skips the gate are told', async () => {
  const repository = await connected()
  repository.write('.gitignore', '.sallyport/\n')
  repository.env.SALLYPORT_SKIP = 'all'
  const { problems, status } = await examine(repository)
  expect(status).toBe(3)
  expect(problems.map(({ name }) => name)).toEqual(expect.arrayContaining(['committed', 'environment']))
})

test('a repository without a commit, and one with SHA-256', async () => {
  const repository = await connected()
  for (const format of ['sha1', 'sha256']) {
    const root = join(repository.root, '.git', format)
    repository.git('init', '--quiet', `--object-format=${format}`, root)
    const place = { ...repository, root }
    expect((await runIn(place, 'init', '--yes')).status).toBe(0)
    expect(await runIn(place, 'doctor')).toMatchObject({ status: 0, output: expect.stringContaining('the gate fires') })
  }
})

async function runIn(repository: SetUpRepository, name: 'init' | 'doctor', ...args: string[]) {
  const { runCommand } = await import('./set-up-repository.ts')
  const { createInit } = await import('../../src/commands/init.ts')
  const { createDoctor } = await import('../../src/commands/doctor.ts')
  const dependencies = async () => repository.dependencies
  const command = name === 'init' ? createInit(dependencies) : createDoctor(dependencies)
  return await runCommand(command, args, { cwd: repository.root, env: repository.env })
}
