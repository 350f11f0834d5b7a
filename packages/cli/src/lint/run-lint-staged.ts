import { dirname, join } from 'node:path'
import { displayLines, UserError } from '@sallyport/core'
import { isExecutable, type RunResult, run } from '@sallyport/process'
import type { HookGate } from '../hook/hook-gate.ts'
import { lintEnvironment } from './lint-environment.ts'

/**
 * The project's own lint-staged, which may change and stage files. 0 when it is content; 1 when it is not, with its output shown.
 * Throws UserError `tool-missing` where it is not installed or does not come to an end.
 */
export async function runLintStaged({ world, repository, settings }: HookGate): Promise<0 | 1> {
  const root = repository.root ?? repository.cwd
  const program = join(root, 'node_modules', '.bin', 'lint-staged')
  if (!isExecutable(program))
    throw failed('node_modules/.bin/lint-staged was not found', 'npm install --save-dev lint-staged')
  const result = await run(program, [], {
    cwd: root,
    env: lintEnvironment(world.env, dirname(process.execPath)),
    signal: world.signal,
    timeoutMs: settings.loaded.config.limits.totalSeconds * 1000,
    ownGroup: true,
  })
  if (result.outcome === 'cancelled') throw new UserError('aborted', 'Stopped.', '', { exitCode: 130 })
  if (result.exitCode === 0) return 0
  showOutput(world.stderr, result)
  if (result.outcome !== 'exited')
    throw failed(`lint-staged did not finish (${result.detail ?? result.outcome})`, 'npx lint-staged')
  world.stderr.write(
    'sallyport: lint-staged failed, so nothing was committed\n  next   mend what it names above, or run npx lint-staged\n',
  )
  return 1
}

function showOutput(stderr: HookGate['world']['stderr'], result: RunResult): void {
  for (const output of [result.stdout, result.stderr]) {
    const text = output.toString('utf8').trimEnd()
    if (text !== '') stderr.write(`${displayLines(text)}\n`)
  }
}

function failed(message: string, command: string): UserError {
  return new UserError(
    'tool-missing',
    `lint.enabled is on, but ${message}; nothing was checked`,
    `${command}, or set lint.enabled: false`,
    { exitCode: 3 },
  )
}
