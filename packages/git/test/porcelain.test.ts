import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { gitRepository } from '../../core/test/git-repository.ts'
import { openPorcelain } from '../src/index.ts'

describe('porcelain', () => {
  test('git version, remotes, default branch', async () => {
    const repository = gitRepository({ a: '1' })
    repository.git('clone', '--quiet', '.', 'clone')
    const porcelain = await openPorcelain(join(repository.root, 'clone'), repository.env)
    const { major, minor } = await porcelain.gitVersion()
    expect(`git version ${major}.${minor}`).toBe(repository.git('version').split('.').slice(0, 2).join('.'))
    expect(await porcelain.remotes()).toEqual([
      { name: 'origin', fetchUrl: `${repository.root}/.`, pushUrl: `${repository.root}/.` },
    ])
    expect(await porcelain.defaultBranch()).toBe('main')
    expect(await (await openPorcelain(repository.root, repository.env)).defaultBranch()).toBeUndefined()
  })

  test('where core.hooksPath is written, weakest first, and what counts', async () => {
    const repository = gitRepository({ a: '1' })
    const global = join(repository.root, 'global config')
    writeFileSync(global, '[core]\n\thooksPath = /company/hooks\n')
    const env = { ...repository.env, GIT_CONFIG_GLOBAL: global }
    const porcelain = await openPorcelain(repository.root, env)
    expect(await porcelain.hooksPaths()).toEqual([
      { key: 'core.hookspath', value: '/company/hooks', scope: 'global', origin: global },
    ])
    expect(await porcelain.hooksDirectory()).toBe('/company/hooks')
    await porcelain.setLocal('core.hooksPath', '.sallyport/hooks')
    expect((await porcelain.hooksPaths()).map(({ scope, value }) => [scope, value])).toEqual([
      ['global', '/company/hooks'],
      ['local', '.sallyport/hooks'],
    ])
    expect(await porcelain.hooksDirectory()).toBe(join(repository.root, '.sallyport/hooks'))
    await porcelain.unsetLocal('core.hooksPath')
    await porcelain.unsetLocal('core.hooksPath')
    await expect(porcelain.setLocal('no-section', 'x')).rejects.toMatchObject({ code: 'git-failed' })
    expect(await porcelain.hooksPaths()).toHaveLength(1)
    expect(await (await openPorcelain(repository.root, repository.env)).hooksDirectory()).toBe(
      join(repository.root, '.git/hooks'),
    )
  })

  test('hooks that configuration defines', async () => {
    const repository = gitRepository({ a: '1' })
    const porcelain = await openPorcelain(repository.root, repository.env)
    await porcelain.setLocal('hook.lint.command', 'echo\nlint')
    for (const event of ['pre-push', '', 'pre-commit', 'commit-msg']) await porcelain.addLocal('hook.lint.event', event)
    repository.git('config', 'hook.two.words.command', 'x')
    repository.git('config', 'hook.two.words.enabled', 'false')
    const config = join(repository.root, '.git/config')
    expect(await porcelain.configHooks()).toEqual([
      {
        name: 'lint',
        command: 'echo\nlint',
        events: ['pre-commit', 'commit-msg'],
        isEnabled: true,
        scope: 'local',
        origin: config,
      },
      { name: 'two.words', command: 'x', events: [], isEnabled: false, scope: 'local', origin: config },
    ])
  })

  test('work trees', async () => {
    const repository = gitRepository({ a: '1' })
    const head = repository.git('rev-parse', 'HEAD')
    repository.git('worktree', 'add', '--quiet', '-b', 'side', 'linked\nname')
    repository.git('worktree', 'add', '--quiet', '--detach', 'loose')
    const porcelain = await openPorcelain(repository.root, repository.env)
    expect(await porcelain.worktrees()).toEqual([
      { path: repository.root, head, branch: 'refs/heads/main', isBare: false, isPrunable: false },
      {
        path: join(repository.root, 'linked\nname'),
        head,
        branch: 'refs/heads/side',
        isBare: false,
        isPrunable: false,
      },
      { path: join(repository.root, 'loose'), head, isBare: false, isPrunable: false },
    ])
  })

  test('variables of a hook do not lead it elsewhere', async () => {
    const repository = gitRepository({ a: '1' })
    mkdirSync(join(repository.root, 'other'))
    const env = { ...repository.env, GIT_DIR: '/nowhere', GIT_EDITOR: 'x', EDITOR: 'x', GIT_PAGER: 'x' }
    const porcelain = await openPorcelain(repository.root, env)
    expect(await porcelain.hooksDirectory()).toBe(join(repository.root, '.git/hooks'))
  })

  test('the package loads no simple-git before it is asked', () => {
    const index = JSON.stringify(join(import.meta.dirname, '../src/index.ts'))
    const program = `import { registerHooks } from 'node:module'
      const loaded = []
      registerHooks({ load: (url, context, next) => { loaded.push(url); return next(url, context) } })
      await import(${index})
      console.log(loaded.filter((url) => /node_modules/.test(url)).join())`
    const output = execFileSync(process.execPath, ['--input-type=module', '-e', program], { env: { PATH: '' } })
    expect(output.toString().trim()).toBe('')
  })
})
