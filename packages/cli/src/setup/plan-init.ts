import { join } from 'node:path'
import { UserError } from '@sallyport/core'
import { detectSetUp, type SetUp } from './detect-set-up.ts'
import { shimDirectory } from './hook-script.ts'
import type { InitOptions } from './init-options.ts'
import type { Note, Plan, Step, Wiring } from './plan.ts'
import { planAgents } from './plan-agents.ts'
import { planGateFiles, planProgram } from './plan-gate-files.ts'
import { planPackageJson } from './plan-package-json.ts'
import { offerWorkflow, planWorkflow } from './plan-workflow.ts'
import { fileAt, type RepositoryFacts } from './repository-facts.ts'
import { gateFiles } from './set-up-files.ts'
import { describeSetUp } from './set-up-words.ts'
import { wireByHand } from './wiring/by-hand.ts'
import { wireConfigHooks } from './wiring/config-hooks.ts'
import { wireChain, wireDirectory, wireOwn } from './wiring/hooks-directory.ts'
import { wireHusky } from './wiring/husky.ts'
import { wireLefthook } from './wiring/lefthook.ts'
import { wirePreCommit } from './wiring/pre-commit.ts'
import { wireSimpleGitHooks } from './wiring/simple-hooks.ts'

/** What `init` would do here. Pure; an empty list of steps means that everything is in place. */
export function planInit(facts: RepositoryFacts, options: InitOptions): Plan {
  const setUp = detectSetUp(facts)
  const wiring = options.mode === 'config' ? wireConfigHooks(facts) : wire(facts, setUp)
  const prepare = planPackageJson(facts, setUp, options)
  const agents = planAgents(facts, options.agents)
  const steps = [
    ...toolSteps(options),
    ...planGateFiles(facts, options),
    ...planProgram(facts),
    ...wiring.steps,
    ...prepare.steps,
    ...planWorkflow(facts, options),
    ...agents.steps,
  ]
  const found = describeSetUp(setUp, facts)
  if (!options.local) {
    return {
      found,
      steps,
      notes: [
        ...semgrepNotes(facts, options),
        ...wiring.notes,
        ...prepare.notes,
        ...offerWorkflow(facts, options),
        ...agents.notes,
      ],
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

function semgrepNotes(facts: RepositoryFacts, { semgrep }: InitOptions): Note[] {
  if (semgrep !== 'unavailable') return []
  const isNew = fileAt(facts, join(facts.topLevel, gateFiles.config)).kind === 'missing'
  const text = isNew
    ? 'SEMGREP IS MISSING: code patterns are NOT checked on commits here, only in CI (checks.sast.onFailure.local: warn); to change that'
    : 'SEMGREP IS MISSING: commits are refused until it is there, unless the configuration says checks.sast.onFailure.local: warn'
  return [{ kind: 'warning', text, lines: ['sallyport tools install'] }]
}
