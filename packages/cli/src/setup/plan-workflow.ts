import { join } from 'node:path'
import { githubWorkflow } from './ci-workflow.ts'
import type { InitOptions } from './init-options.ts'
import { type Note, ownFile, type Step } from './plan.ts'
import { fileAt, type RepositoryFacts } from './repository-facts.ts'
import { gateFiles } from './set-up-files.ts'

/** A workflow that is there already stays as it is. */
export function planWorkflow(facts: RepositoryFacts, { ci }: Pick<InitOptions, 'ci'>): Step[] {
  const path = join(facts.topLevel, gateFiles.workflow)
  if (ci === undefined || fileAt(facts, path).kind !== 'missing') return []
  const content = githubWorkflow(facts.bundle.version)
  return ownFile(facts, { path, content, mode: 0o644, share: 'repository', reason: 'the same gate in CI' })
}

export function offerWorkflow(facts: RepositoryFacts, { ci }: Pick<InitOptions, 'ci'>): Note[] {
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
