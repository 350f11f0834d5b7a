import { spawnSync } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { GitRepository } from '../../../core/test/git-repository.ts'
import { gatedRepository, leakingSource, stage, toolPath } from './gate.ts'

/** Graphical clients, agents and scripts throw output away like this: Node's `stdio: 'ignore'`, Python's `DEVNULL`. */
function commitUnheard(repository: GitRepository, flags: 'r+' | 'w'): number | null {
  const nowhere = openSync('/dev/null', flags)
  onTestFinished(() => closeSync(nowhere))
  return spawnSync('git', ['commit', '-m', 'x'], {
    cwd: repository.root,
    env: { ...repository.env, PATH: toolPath(repository) },
    stdio: ['ignore', nowhere, nowhere],
  }).status
}

describe('a commit that nobody listens to', () => {
  it.each(['r+', 'w'] as const)('passes or is refused like any other (/dev/null opened %s)', (flags) => {
    const repository = gatedRepository()
    stage(repository, { 'a.txt': 'a\n' })
    expect(commitUnheard(repository, flags)).toBe(0)
    stage(repository, { 'b.ts': leakingSource() })
    expect(commitUnheard(repository, flags)).toBe(1)
  })
})
