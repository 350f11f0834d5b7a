import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { GitRepository } from '../../../core/test/git-repository.ts'
import { command, expectRefused, gatedRepository, leakingSource, type Run, toolPath } from './gate.ts'

function linkedWorktree(repository: GitRepository, name: string): string {
  const path = join(repository.root, '.git', `linked-${name}`)
  repository.git('worktree', 'add', '--quiet', path, '-b', name)
  return path
}

function commitLater(repository: GitRepository, cwd: string): Promise<Run> {
  return new Promise((resolve) => {
    const child = spawn('git', ['commit', '-m', 'Change'], {
      cwd,
      env: { ...repository.env, PATH: toolPath(repository) },
    })
    let stderr = ''
    child.stderr.on('data', (chunk: Buffer) => {
      stderr += chunk.toString()
    })
    child.on('close', (code) => resolve({ code, stdout: '', stderr }))
  })
}

describe('linked worktrees', () => {
  it('have a gate each, also in a folder below', () => {
    const repository = gatedRepository({ 'sub/a.txt': 'a\n' })
    const linked = linkedWorktree(repository, 'one')
    writeFileSync(join(linked, 'sub', 'new.ts'), leakingSource())
    const run = (...args: string[]) => command(repository, 'git', args, { cwd: join(linked, 'sub') })
    expect(run('add', 'new.ts').code).toBe(0)
    expectRefused(run('commit', '-m', 'Leak'))
    // What one worktree was refused says nothing about another.
    expect(command(repository, 'git', ['commit', '--allow-empty', '-m', 'Nothing']).code).toBe(0)
  })

  it('get the verdict of their own commit when two run at the same time', async () => {
    const repository = gatedRepository()
    const [clean, leaking] = [linkedWorktree(repository, 'clean'), linkedWorktree(repository, 'leaking')]
    writeFileSync(join(clean, 'new.ts'), 'export {}\n')
    writeFileSync(join(leaking, 'new.ts'), leakingSource())
    for (const cwd of [clean, leaking]) expect(command(repository, 'git', ['add', '--all'], { cwd }).code).toBe(0)
    const [passed, refused] = await Promise.all([commitLater(repository, clean), commitLater(repository, leaking)])
    expect(passed.code, passed.stderr).toBe(0)
    expectRefused(refused)
    const shown = (cwd: string) =>
      command(repository, process.execPath, [join(import.meta.dirname, '../../../../dist/sallyport.js'), 'show'], {
        cwd,
      }).stdout
    expect(shown(clean)).not.toContain('secrets/aws')
    expect(shown(leaking)).toContain('secrets/aws')
  })
})
