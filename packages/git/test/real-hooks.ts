import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ChangeSet } from '@sallyport/core'
import type { GitRepository } from '../../core/test/git-repository.ts'

export interface Dump {
  readonly hook: string
  readonly changeSet: ChangeSet
  readonly operation?: string
  readonly tree?: string
}

const script = join(import.meta.dirname, 'dump-change-set.ts')

/** Installs hooks that write what they see to a file, and gives a reader of it. */
export function dumpingHooks(
  repository: GitRepository,
  hooks: readonly string[],
  gitDir = join(repository.root, '.git'),
) {
  const output = join(repository.root, '.git/dump')
  const directory = join(gitDir, 'hooks')
  mkdirSync(directory, { recursive: true })
  for (const hook of hooks) {
    const file = join(directory, hook)
    writeFileSync(file, `#!/bin/sh\nexec '${process.execPath}' '${script}' ${hook} '${output}' "$@"\n`)
    chmodSync(file, 0o755)
  }
  return {
    /** What the hooks saw since the last call. */
    take(): Dump[] {
      if (!existsSync(output)) return []
      const lines = readFileSync(output, 'utf8').split('\n').filter(Boolean)
      writeFileSync(output, '')
      return lines.map((line): Dump => JSON.parse(line))
    },
  }
}
