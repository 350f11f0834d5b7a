import { randomBytes } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { displayLines } from '@sallyport/core'
import { findExecutable, run } from '@sallyport/process'
import { gitCommand, setupEnvironment, withoutRepository } from '../git-command.ts'
import { textAt } from '../plan.ts'
import type { RepositoryFacts } from '../repository-facts.ts'
import type { Diagnosis, Examination } from './diagnosis.ts'
import { fail, ok } from './diagnosis.ts'
import { plantedSecret } from './planted-secret.ts'
import { makeThrowAwayCheckout } from './throw-away-checkout.ts'

const timeoutMs = 120_000

/** A real commit of a made-up secret through the real hooks. Only a refusal that names the planted file is a proof. */
export async function checkCanary({ facts, git, world }: Examination): Promise<readonly Diagnosis[]> {
  const file = findExecutable('git', world.env.PATH)
  if (file === undefined) return [fail('canary', 'git was not found', 'install Git')]
  using checkout = await makeThrowAwayCheckout(facts, { users: git, own: gitCommand(world, 'at cwd') })
  const name = `sallyport-canary-${randomBytes(4).toString('hex')}.txt`
  writeFileSync(join(checkout.path, name), `token = "${plantedSecret()}"\n`)
  const env = canaryEnvironment(facts, world)
  const options = { env, cwd: checkout.path, timeoutMs, signal: world.signal, ownGroup: true }
  // The set-up's own files are staged too: pre-commit refuses to run with a configuration that is not.
  for (const names of [
    ['--force', '--', name],
    ['--all', '--', '.', ':(exclude,glob)**/node_modules'],
  ]) {
    const added = await run(file, ['add', ...names], options)
    if (added.exitCode !== 0) return [fail('canary', 'the canary could not be staged', 'git --version')]
  }
  const commit = await run(file, ['commit', '--quiet', '--message', 'sallyport canary'], options)
  const output = Buffer.concat([commit.stdout, commit.stderr]).toString()
  return [judge({ ...commit, output, name })]
}

function canaryEnvironment(facts: RepositoryFacts, world: Examination['world']): Record<string, string> {
  const env = withoutRepository(setupEnvironment(world.env))
  const person = { NAME: 'Sallyport Doctor', EMAIL: 'doctor@sallyport.invalid' }
  const identity = Object.entries(person).flatMap(([key, value]) =>
    ['AUTHOR', 'COMMITTER'].map((role) => [`GIT_${role}_${key}`, value]),
  )
  return {
    ...env,
    ...Object.fromEntries(identity),
    SKIP: otherHookIds(facts).join(','),
    PATH: `${env.PATH ?? ''}:${dirname(facts.bundle.nodePath)}`,
  }
}

/** pre-commit and prek would download and run every other hook of the team to show one refusal. */
function otherHookIds(facts: RepositoryFacts): string[] {
  const text = textAt(facts, join(facts.topLevel, '.pre-commit-config.yaml')) ?? ''
  const ids = [...text.matchAll(/^\s*(?:- )?id:\s*["']?([^\s"'#]+)/gm)].map(([, id = '']) => id)
  return ids.filter((id) => id !== 'sallyport')
}

interface CanaryResult {
  readonly outcome: string
  readonly exitCode?: number
  readonly output: string
  readonly name: string
}

function judge({ outcome, exitCode, output, name }: CanaryResult): Diagnosis {
  if (outcome !== 'exited')
    return fail(
      'canary',
      `the commit of a planted secret did not finish (${outcome})`,
      'run git commit by hand to see why',
    )
  if (exitCode === 0)
    return fail('canary', 'a commit with a planted secret WENT THROUGH: the gate does not fire', 'sallyport init')
  if (output.includes(name)) return ok('canary', 'a commit with a planted secret was refused')
  const lines = displayLines(output.trim()).split('\n').slice(0, 3).join(' / ')
  return fail('canary', `the commit was refused, but not because of the planted secret: ${lines}`, 'sallyport init')
}
