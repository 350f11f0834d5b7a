import { join } from 'node:path'
import type { SetUp } from './detect-set-up.ts'
import { jsonObject } from './files/json-text.ts'
import { editFile, type Note, textAt, type Wiring } from './plan.ts'
import { callsInit, withoutPrepare, withPrepare } from './prepare-script.ts'
import { fileAt, type RepositoryFacts } from './repository-facts.ts'

/** `prepare` runs in every clone, so it may only call what every clone installs. */
export function planPackageJson(facts: RepositoryFacts, setUp: SetUp, { mode }: { mode: 'files' | 'config' }): Wiring {
  const path = join(facts.topLevel, 'package.json')
  const text = textAt(facts, path)
  if (text === undefined || jsonObject(text) === undefined) return { steps: [], notes: [joinNote()] }
  if (!hasDependency(text)) return { steps: [], notes: [dependencyNote(facts, text)] }
  const needsConnecting = mode === 'config' || ['own', 'chain', 'pre-commit'].includes(setUp.kind)
  if (!needsConnecting || (callsInit(text) && withoutPrepare(text) === text)) return { steps: [], notes: [] }
  const base = withoutPrepare(text)
  const reason = 'connects the clones of your team after an install'
  return { steps: editFile(facts, { path, base, content: withPrepare(base), share: 'repository', reason }), notes: [] }
}

function hasDependency(packageJson: string): boolean {
  return ['devDependencies', 'dependencies'].some((key) => jsonObject(packageJson, [key])?.sallyport !== undefined)
}

function joinNote(): Note {
  return {
    kind: 'offer',
    text: 'each clone connects itself once; for your contributing guide',
    lines: ['npx sallyport init --local --yes'],
  }
}

function dependencyNote(facts: RepositoryFacts, packageJson: string): Note {
  const isThere = (name: string) => fileAt(facts, join(facts.topLevel, name)).kind !== 'missing'
  const named = jsonObject(packageJson)?.packageManager
  const is = (manager: string, lock: string) =>
    (typeof named === 'string' && named.startsWith(`${manager}@`)) || isThere(lock)
  const add = is('pnpm', 'pnpm-lock.yaml')
    ? 'pnpm add -D'
    : is('yarn', 'yarn.lock')
      ? 'yarn add -D'
      : is('bun', 'bun.lock')
        ? 'bun add -d'
        : 'npm install -D'
  const lines = [`${add} sallyport@${facts.bundle.version}`, 'npx sallyport init']
  return { kind: 'offer', text: 'to pin the version for your team and connect their clones on install', lines }
}
