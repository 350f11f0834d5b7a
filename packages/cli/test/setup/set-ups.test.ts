import { chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { plantedSecret } from '../../src/setup/doctor/planted-secret.ts'
import { npmTool, pythonTool, type RealTool } from './real-tools.ts'
import { type SetUpRepository, setUpRepository } from './set-up-repository.ts'

const husky: RealTool = { bin: join(import.meta.dirname, '../../../../node_modules/.bin') }

const isFakeBundle = process.env.SALLYPORT_TEST_BUNDLE === undefined

interface SetUp {
  readonly name: string
  readonly tool?: () => RealTool
  readonly files?: Readonly<Record<string, string>>
  /** Installs the set-up as its user would. */
  readonly start?: (repository: SetUpRepository) => void
  /** What init must say that it found. */
  readonly found: string
}

const preCommitConfig = `# ours
repos:
  - repo: local
    hooks:
      - id: mine
        name: mine
        entry: sh -c 'echo mine >>.git/mine'
        language: system
        pass_filenames: false
        always_run: true

# a comment at the end
fail_fast: false
`

const setUps: readonly SetUp[] = [
  { name: 'nothing', found: 'no other hooks' },
  {
    name: 'raw hooks',
    found: 'hooks in .git/hooks',
    start: ({ root }) => executable(join(root, '.git/hooks/pre-commit'), '#!/bin/sh\necho mine >>.git/mine\n'),
  },
  {
    name: 'husky 9, and a hook without a final line end',
    tool: () => husky,
    files: {
      'package.json': '{ "devDependencies": { "husky": "^9.1.7" } }',
      '.husky/pre-commit': 'echo mine >>.git/mine',
      '.husky/pre-push': 'cat >>.git/pushed\n',
    },
    found: 'husky 9 in .husky',
    start: (repository) => succeed(repository, 'husky'),
  },
  {
    name: 'husky 9 with lint-staged in a sub-folder',
    tool: () => husky,
    files: { '.husky/pre-commit': '#!/bin/sh\ncd app\n: lint-staged\n', 'app/a.txt': 'a' },
    found: 'husky 9 in .husky',
    start: (repository) => succeed(repository, 'husky'),
  },
  {
    name: 'lefthook',
    tool: () => npmTool('lefthook', '2.2.2'),
    files: {
      'lefthook.yml': 'pre-commit:\n  parallel: true\n  jobs:\n    - name: mine\n      run: echo mine >>.git/mine',
    },
    found: 'lefthook (lefthook.yml)',
    start: (repository) => succeed(repository, 'lefthook', 'install'),
  },
  {
    name: 'lefthook that extends other files',
    tool: () => npmTool('lefthook', '2.2.2'),
    files: {
      '.lefthook.yaml': 'extends:\n  - shared.yml\n',
      'shared.yml': 'pre-commit:\n  commands:\n    mine:\n      run: "true"\n',
    },
    found: 'lefthook (.lefthook.yaml)',
    start: (repository) => succeed(repository, 'lefthook', 'install'),
  },
  {
    name: 'pre-commit',
    tool: () => pythonTool('pre-commit', '4.6.2'),
    files: { '.pre-commit-config.yaml': preCommitConfig },
    found: 'pre-commit (.pre-commit-config.yaml)',
    start: (repository) =>
      succeed(repository, 'pre-commit', 'install', '-t', 'pre-commit', '-t', 'commit-msg', '-t', 'pre-push'),
  },
  {
    name: 'pre-commit that is not installed in this clone',
    files: { '.pre-commit-config.yaml': 'repos:\n- repo: meta\n  hooks:\n  - id: identity\n' },
    found: 'pre-commit (.pre-commit-config.yaml)',
  },
  {
    name: 'prek',
    tool: () => pythonTool('prek', '0.5.3'),
    files: { '.pre-commit-config.yaml': preCommitConfig },
    found: 'prek (.pre-commit-config.yaml)',
    start: (repository) => succeed(repository, 'prek', 'install', '-t', 'pre-commit', '-t', 'pre-push'),
  },
  {
    name: 'prek.toml',
    tool: () => pythonTool('prek', '0.5.3'),
    files: {
      'prek.toml':
        '[[repos]]\nrepo = "local"\nhooks = [{ id = "mine", name = "mine", entry = "true", language = "system", pass_filenames = false }]\n',
    },
    found: 'prek (prek.toml)',
    start: (repository) => succeed(repository, 'prek', 'install'),
  },
  {
    name: 'simple-git-hooks',
    tool: () => npmTool('simple-git-hooks', '2.14.0'),
    files: {
      'package.json':
        '{\n    "name": "x",\n    "simple-git-hooks": {\n        "pre-commit": "echo mine >>.git/mine",\n        "pre-push": "cat >>.git/pushed"\n    }\n}\n',
    },
    found: 'simple-git-hooks (package.json)',
    start: (repository) => succeed(repository, 'simple-git-hooks'),
  },
  {
    name: 'a hooks directory of the repository',
    files: {
      'hooks/pre-commit': '#!/usr/bin/env bash\nset -euo pipefail\necho mine >>.git/mine\n',
      'hooks/pre-push': '#!/bin/sh\nwhile read -r line; do echo "$line" >>.git/pushed; done\n',
    },
    found: 'hooks of this repository in hooks',
    start: (repository) => {
      for (const name of ['pre-commit', 'pre-push']) chmodSync(join(repository.root, 'hooks', name), 0o755)
      repository.git('config', 'core.hooksPath', 'hooks')
      repository.commit('modes')
    },
  },
]

describe.each(setUps)('$name', ({ tool, files, start, found }) => {
  test('init, a blocked commit, a push with every ref line, doctor, and all the way back', {
    timeout: 300_000,
  }, async (context) => {
    const provided = tool?.() ?? { bin: '/usr/bin' }
    if ('reason' in provided) return context.skip(provided.reason)
    const repository = setUpRepository(files, { path: [provided.bin], postHooks: true })
    start?.(repository)
    const before = repository.snapshot()

    const first = await repository.init('--yes')
    expect(first.output).toContain(`found   ${found}`)
    expect(first).toMatchObject({ status: 0 })
    const set = repository.snapshot()
    expect((await repository.init('--yes')).output).toContain('already set up')
    expect(repository.snapshot()).toEqual(set)

    repository.git('add', '--all')
    const clean = repository.run('git', 'commit', '-m', 'gate')
    expect(clean).toMatchObject({ status: 0 })
    if (isFakeBundle) expect(repository.calls().map((call) => call.hook)).toContain('commit-msg')
    await refusesSecrets(repository)
    await seesWholePush(repository)

    expect(await repository.doctor()).toMatchObject({ output: expect.stringContaining('the gate fires'), status: 0 })
    repository.git('reset', '--quiet', '--hard')
    const undone = await repository.uninstall('--yes', '--all')
    expect(undone.status).toBe(0)
    const after = repository.snapshot()
    delete after['plain.txt']
    expect(after).toEqual(before)
  })
})

async function refusesSecrets(repository: SetUpRepository): Promise<void> {
  expect(repository.commitSecret()).toMatchObject({ status: 1, output: expect.stringContaining('leak.txt') })
  repository.git('rm', '--quiet', '--force', 'leak.txt')
  repository.write('README.md', `token = "${plantedSecret()}"\n`)
  expect(repository.run('git', 'commit', '-a', '-m', 'all')).toMatchObject({
    status: 1,
    output: expect.stringContaining('README.md'),
  })
  repository.git('checkout', '--quiet', '--', 'README.md')
  rmSync(join(repository.root, 'README.md'))
  symlinkSync(plantedSecret(), join(repository.root, 'README.md'))
  expect(repository.run('git', 'commit', '-a', '-m', 'link')).toMatchObject({
    status: 1,
    output: expect.stringContaining('README.md'),
  })
  repository.git('checkout', '--quiet', '--force', '--', 'README.md')
}

function seesEveryRef(repository: SetUpRepository): void {
  const [call] = repository.calls().filter(({ hook }) => hook === 'pre-push')
  expect(call?.args).toEqual(['.git/remote', '.git/remote'])
  expect(
    call?.input
      .trim()
      .split('\n')
      .map((line) => line.split(' ')[2]),
  ).toEqual(expect.arrayContaining(['refs/heads/main', 'refs/heads/other', 'refs/tags/v1']))
}

async function seesWholePush(repository: SetUpRepository): Promise<void> {
  repository.run('git', 'init', '--bare', '--quiet', '.git/remote')
  repository.git('branch', 'other')
  repository.git('tag', 'v1')
  const push = repository.run('git', 'push', '.git/remote', 'main', 'other', 'v1')
  expect(push).toMatchObject({ status: 0 })
  if (isFakeBundle) seesEveryRef(repository)
  repository.git('checkout', '--quiet', '-b', 'side')
  repository.write('leak.txt', `token = "${plantedSecret()}"\n`)
  repository.git('add', 'leak.txt')
  repository.git('commit', '--quiet', '--no-verify', '-m', 'unseen')
  repository.git('checkout', '--quiet', 'main')
  expect(repository.run('git', 'push', '.git/remote', 'side')).toMatchObject({
    status: 1,
    output: expect.stringContaining('leak.txt'),
  })
}

function succeed(repository: SetUpRepository, file: string, ...args: string[]): void {
  const outcome = repository.run(file, ...args)
  expect(outcome).toMatchObject({ status: 0 })
}

function executable(path: string, content: string): void {
  mkdirSync(join(path, '..'), { recursive: true })
  writeFileSync(path, content)
  chmodSync(path, 0o755)
}
