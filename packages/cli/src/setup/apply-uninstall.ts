import { readdirSync, renameSync, rmdirSync, rmSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { displayText } from '@sallyport/core'
import { isAbsent } from './files/file-state.ts'
import { writeAtomically } from './files/write-atomically.ts'
import { type GitCommand, gitText } from './git-command.ts'
import { recordPath } from './install-record.ts'
import type { UndoPlan, UndoStep } from './plan-uninstall.ts'
import type { RepositoryFacts } from './repository-facts.ts'

export async function applyUninstall(plan: UndoPlan, facts: RepositoryFacts, git: GitCommand): Promise<void> {
  for (const step of plan.steps) await applyStep(step, git)
  rmSync(recordPath(facts.commonDirectory), { force: true })
  const gitHooks = join(facts.commonDirectory, 'hooks')
  const parents = plan.steps.flatMap((step) => (step.kind === 'delete' ? [dirname(step.path)] : []))
  for (const directory of [...parents, join(facts.commonDirectory, 'sallyport')]) {
    if (directory !== gitHooks) removeEmpty(directory, [facts.topLevel, facts.commonDirectory])
  }
}

async function applyStep(step: UndoStep, git: GitCommand): Promise<void> {
  switch (step.kind) {
    case 'delete':
      return rmSync(step.path, { force: true })
    case 'restore':
      return writeAtomically(step.path, step.content, step.mode)
    case 'rename':
      return renameSync(step.from, step.to)
    case 'unset-config':
      await gitText(git, ['config', '--local', '--unset-all', step.key])
      return
    case 'set-config':
      await gitText(git, ['config', '--local', step.key, step.value])
      return
    case 'delete-state':
      return rmSync(step.path, { recursive: true, force: true })
  }
}

/** Git does not know empty directories, so one that only held our files goes with them. */
function removeEmpty(directory: string, stops: readonly string[]): void {
  try {
    if (stops.includes(directory) || readdirSync(directory).length > 0) return
    rmdirSync(directory)
  } catch (error) {
    if (isAbsent(error)) return
    throw error
  }
  removeEmpty(dirname(directory), stops)
}

export function describeUninstall({ steps, left }: UndoPlan, topLevel: string): string {
  const rows = steps.map((step) => describeStep(step, topLevel))
  const body = rows.length === 0 ? ['nothing of Sallyport was found here'] : ['plan', ...rows]
  return `${[...body, ...(rows.length === 0 ? [] : left.map((text) => `left    ${text}`))].map(displayText).join('\n')}\n`
}

function describeStep(step: UndoStep, topLevel: string): string {
  const shown = (path: string) => (relative(topLevel, path).startsWith('..') ? path : relative(topLevel, path))
  switch (step.kind) {
    case 'delete':
    case 'delete-state':
      return `  remove  ${shown(step.path)}`
    case 'restore':
      return `  restore ${shown(step.path)}`
    case 'rename':
      return `  rename  ${shown(step.from)} -> ${shown(step.to)}`
    case 'unset-config':
      return `  unset   ${step.key}`
    case 'set-config':
      return `  set     ${step.key} = ${step.value} (as before)`
  }
}
