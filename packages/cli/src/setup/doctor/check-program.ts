import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { run } from '@sallyport/process'
import { setupEnvironment } from '../git-command.ts'
import { textAt } from '../plan.ts'
import type { Diagnosis, Examination } from './diagnosis.ts'
import { ok, warn } from './diagnosis.ts'

/** The paths that `init` recorded for this clone. The shims have other places to look, so a lost one is no open gate. */
export async function checkProgram({ facts, world }: Examination): Promise<readonly Diagnosis[]> {
  const recorded = textAt(facts, join(facts.commonDirectory, 'sallyport', 'cli'))
  if (recorded === undefined) {
    return [
      warn(
        'program',
        'no path of Node and sallyport is recorded, so graphical clients may not find them',
        'sallyport init --local',
      ),
    ]
  }
  const [node = '', cli = ''] = Buffer.from(recorded, 'latin1').toString().split('\n')
  const result = await run(node, ['--version'], { env: setupEnvironment(world.env), timeoutMs: 10_000 })
  const version = result.stdout.toString().trim()
  return [
    result.outcome === 'exited' && /^v\d/.test(version)
      ? ok('node', `${node} (${version})`)
      : warn('node', `the recorded Node does not run: ${node}`, 'sallyport init --local'),
    existsSync(cli)
      ? ok('program', cli)
      : warn('program', `the recorded sallyport is gone: ${cli}`, 'sallyport init --local'),
  ]
}

export async function checkSemgrep({ isSemgrepReady }: Examination): Promise<readonly Diagnosis[]> {
  return (await isSemgrepReady())
    ? [ok('semgrep', 'found')]
    : [warn('semgrep', 'not found: code patterns cannot be checked on this machine', 'sallyport tools install')]
}
