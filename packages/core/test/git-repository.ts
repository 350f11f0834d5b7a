import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'

export interface GitRepository {
  readonly root: string
  readonly env: Readonly<Record<string, string>>
  /** Runs git and gives stdout without the final line feed; throws with stderr when it fails. */
  git(...args: string[]): string
  write(path: string, content: string | Uint8Array): void
  commit(message: string, files?: Readonly<Record<string, string | Uint8Array>>): string
}

/** A fresh repository: no global or system configuration, fixed identity and dates, removed when the test ends. */
export function gitRepository(
  files: Readonly<Record<string, string | Uint8Array>> = {},
  options: { init?: string[] } = {},
): GitRepository {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'sallyport-test-')))
  onTestFinished(() => rmSync(root, { recursive: true, force: true }))
  const env: Record<string, string> = {
    PATH: process.env.PATH ?? '',
    HOME: root,
    XDG_CACHE_HOME: join(root, '..', 'sallyport-test-cache'),
    LC_ALL: 'C.UTF-8',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_NAME: 'Dana Dev',
    GIT_AUTHOR_EMAIL: 'dana@example.com',
    GIT_COMMITTER_NAME: 'Dana Dev',
    GIT_COMMITTER_EMAIL: 'dana@example.com',
    GIT_AUTHOR_DATE: '2026-01-01T00:00:00Z',
    GIT_COMMITTER_DATE: '2026-01-01T00:00:00Z',
  }
  const repository: GitRepository = {
    root,
    env,
    git: (...args) =>
      execFileSync('git', args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 1 << 28 })
        .toString('utf8')
        .replace(/\n$/, ''),
    write: (path, content) => {
      mkdirSync(dirname(join(root, path)), { recursive: true })
      writeFileSync(join(root, path), content)
    },
    commit: (message, changes = {}) => {
      for (const [path, content] of Object.entries(changes)) repository.write(path, content)
      repository.git('add', '--all')
      repository.git('commit', '--quiet', '--allow-empty', '--no-verify', '-m', message)
      return repository.git('rev-parse', 'HEAD')
    },
  }
  repository.git('init', '--quiet', '--initial-branch=main', ...(options.init ?? []))
  for (const [name, value] of [
    ['gc.auto', '0'],
    ['maintenance.auto', 'false'],
    ['commit.gpgSign', 'false'],
  ] as const)
    repository.git('config', name, value)
  if (Object.keys(files).length > 0) repository.commit('start', files)
  return repository
}
