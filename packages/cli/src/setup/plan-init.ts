import { join } from 'node:path'
import { UserError } from '@sallyport/core'
import { githubWorkflow } from './ci-workflow.ts'
import { detectSetUp, type SetUp } from './detect-set-up.ts'
import { jsonObject } from './files/json-text.ts'
import { shimDirectory } from './hook-script.ts'
import { editFile, type Note, ownFile, type Plan, type Step, textAt, type Wiring } from './plan.ts'
import { callsInit, withoutPrepare, withPrepare } from './prepare-script.ts'
import { locateProgram } from './program-location.ts'
import { fileAt, type RepositoryFacts } from './repository-facts.ts'
import { gateFiles } from './set-up-files.ts'
import { describeSetUp } from './set-up-words.ts'
import { wireByHand } from './wiring/by-hand.ts'
import { wireConfigHooks } from './wiring/config-hooks.ts'
import { wireChain, wireDirectory, wireOwn } from './wiring/hooks-directory.ts'
import { wireHusky } from './wiring/husky.ts'
import { wireLefthook } from './wiring/lefthook.ts'
import { wirePreCommit } from './wiring/pre-commit.ts'
import { wireSimpleGitHooks } from './wiring/simple-git-hooks.ts'

/** The written `config.yaml` of a new repository. */
export type ConfigText = (options: { sastOnFailureLocal?: 'warn' }) => string

export interface InitOptions {
  /** Only connect this clone; files that a team commits stay as they are. */
  readonly local: boolean
  readonly mode: 'files' | 'config'
  /** `unavailable`: it cannot or shall not be installed here, so a new configuration lets commits pass without it. */
  readonly semgrep: 'ready' | 'to-install' | 'unavailable'
  readonly ci?: 'github'
  readonly configText: ConfigText
}

/** What `init` would do here. Pure; an empty list of steps means that everything is in place. */
export function planInit(facts: RepositoryFacts, options: InitOptions): Plan {
  const setUp = detectSetUp(facts)
  const wiring = options.mode === 'config' ? wireConfigHooks(facts) : wire(facts, setUp)
  const prepare = preparePart(facts, setUp, options)
  const steps = [
    ...toolSteps(options),
    ...gateFileSteps(facts, options),
    ...programSteps(facts),
    ...wiring.steps,
    ...prepare.steps,
    ...workflowSteps(facts, options),
  ]
  const found = describeSetUp(setUp, facts)
  if (!options.local) {
    return {
      found,
      steps,
      notes: [...semgrepNotes(facts, options), ...wiring.notes, ...prepare.notes, ...ciNotes(facts, options)],
    }
  }
  return { found, ...forThisClone(facts, steps, wiring.notes) }
}

function wire(facts: RepositoryFacts, setUp: SetUp): Wiring {
  switch (setUp.kind) {
    case 'own':
      return wireOwn(facts)
    case 'chain':
      return wireChain(facts, setUp.directory)
    case 'directory':
      return wireDirectory(facts, setUp.directory)
    case 'husky':
      return wireHusky(facts, setUp.directory)
    case 'lefthook':
      return wireLefthook(facts, setUp.config)
    case 'pre-commit':
      return wirePreCommit(facts, setUp)
    case 'simple-git-hooks':
      return wireSimpleGitHooks(facts, setUp.config)
    case 'by-hand':
      return wireByHand(facts, setUp.tool)
  }
}

function forThisClone(facts: RepositoryFacts, steps: readonly Step[], notes: readonly Note[]): Wiring {
  if (fileAt(facts, join(facts.topLevel, shimDirectory, 'pre-commit')).kind !== 'file') {
    throw new UserError(
      'usage',
      `this checkout has no ${shimDirectory}, so there is nothing to connect to`,
      'sallyport init',
    )
  }
  const shared = steps.filter(({ share }) => share === 'repository')
  const stale: Note = {
    kind: 'warning',
    text: 'files of the repository are older than this sallyport',
    lines: ['sallyport init'],
  }
  return {
    steps: steps.filter(({ share, kind }) => share === 'clone' && kind !== 'install-tools'),
    notes: [...notes.filter(({ kind }) => kind === 'by-hand'), ...(shared.length > 0 ? [stale] : [])],
  }
}

function toolSteps({ semgrep }: InitOptions): Step[] {
  if (semgrep !== 'to-install') return []
  return [
    { kind: 'install-tools', reason: 'Semgrep, in a private environment of its own (a download)', share: 'clone' },
  ]
}

function gateFileSteps(facts: RepositoryFacts, options: InitOptions): Step[] {
  const at = (name: string) => join(facts.topLevel, name)
  const text = options.configText(options.semgrep === 'unavailable' ? { sastOnFailureLocal: 'warn' } : {})
  const content = Buffer.from(text).toString('latin1')
  const isNew = fileAt(facts, at(gateFiles.config)).kind === 'missing'
  const shared = { share: 'repository', mode: 0o644 } as const
  return [
    ...(isNew
      ? ownFile(facts, { ...shared, path: at(gateFiles.config), content, reason: 'settings; everything has a default' })
      : []),
    ...ownFile(facts, {
      ...shared,
      path: at(gateFiles.attributes),
      content: 'hooks/* text eol=lf\n',
      reason: 'hooks keep their line ends on every system',
    }),
    ...facts.shims.flatMap(({ name, content: shim, isExecutable }) =>
      ownFile(facts, {
        path: at(`${shimDirectory}/${name}`),
        content: shim,
        mode: isExecutable ? 0o755 : 0o644,
        share: 'repository',
        reason: isExecutable ? 'finds the program and runs it' : 'used by the hooks',
      }),
    ),
  ]
}

function programSteps(facts: RepositoryFacts): Step[] {
  const { cli, mustCopy } = locateProgram(facts)
  const from = facts.bundle.directory
  const to = facts.bundleCopy.directory
  return [
    ...(mustCopy
      ? [{ kind: 'copy-bundle', from, to, share: 'clone', reason: 'a copy that stays when this one goes' } as const]
      : []),
    ...ownFile(facts, {
      path: join(facts.commonDirectory, 'sallyport', 'cli'),
      content: Buffer.from(`${facts.bundle.nodePath}\n${cli}\n`).toString('latin1'),
      mode: 0o644,
      share: 'clone',
      reason: 'where the hooks find Node and sallyport',
    }),
  ]
}

/** `prepare` runs in every clone, so it may only call what every clone installs. */
function preparePart(facts: RepositoryFacts, setUp: SetUp, { mode }: InitOptions): Wiring {
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

function workflowSteps(facts: RepositoryFacts, { ci }: InitOptions): Step[] {
  const path = join(facts.topLevel, gateFiles.workflow)
  if (ci === undefined || fileAt(facts, path).kind !== 'missing') return []
  const content = githubWorkflow(facts.bundle.version)
  return ownFile(facts, { path, content, mode: 0o644, share: 'repository', reason: 'the same gate in CI' })
}

function ciNotes(facts: RepositoryFacts, { ci }: InitOptions): Note[] {
  const hasWorkflow = fileAt(facts, join(facts.topLevel, gateFiles.workflow)).kind !== 'missing'
  if (ci !== undefined || hasWorkflow) return []
  return [
    {
      kind: 'offer',
      text: 'the same gate in CI (docs/ci.md has other systems)',
      lines: ['sallyport init --ci github'],
    },
  ]
}

function semgrepNotes(facts: RepositoryFacts, { semgrep }: InitOptions): Note[] {
  if (semgrep !== 'unavailable') return []
  const isNew = fileAt(facts, join(facts.topLevel, gateFiles.config)).kind === 'missing'
  const text = isNew
    ? 'SEMGREP IS MISSING: code patterns are NOT checked on commits here, only in CI (checks.sast.onFailure.local: warn); to change that'
    : 'SEMGREP IS MISSING: commits are refused until it is there, unless the configuration says checks.sast.onFailure.local: warn'
  return [{ kind: 'warning', text, lines: ['sallyport tools install'] }]
}
