import { join, relative } from 'node:path'
import { gateShims } from '../detect-set-up.ts'
import { markedBlock, withoutBlocks } from '../files/marked-block.ts'
import type { GateHook } from '../hook-names.ts'
import { gateLines, shimDirectory } from '../hook-script.ts'
import { editFile, type Note, ownFile, type Step, type Wiring } from '../plan.ts'
import { effectiveHooksPath, fileAt, type RepositoryFacts } from '../repository-facts.ts'
import { withGate } from './hook-text.ts'

/** husky runs `sh -e DIRECTORY/HOOK "$@"`, so a marked block in that file is enough; `.husky/_` is left alone. */
export function wireHusky(facts: RepositoryFacts, directory: string): Wiring {
  const parts = gateShims(facts).map((hook) => huskyHook(facts, directory, hook))
  const runner = startHusky(facts, directory)
  return {
    steps: [...parts.flatMap(({ steps }) => steps), ...runner.steps],
    notes: [...parts.flatMap(({ notes }) => notes), ...runner.notes, ...silenced(facts)],
  }
}

/** husky's local value hides a company's hooks directory; that was so before us, but few know it. */
function silenced(facts: RepositoryFacts): Note[] {
  const company = facts.hooksPaths.findLast(({ scope }) => scope === 'global' || scope === 'system')
  if (company === undefined) return []
  return [
    {
      kind: 'warning',
      text: `husky keeps the hooks of ${company.directory} (core.hooksPath, ${company.scope}) from running here`,
    },
  ]
}

function huskyHook(facts: RepositoryFacts, directory: string, hook: GateHook): Wiring {
  const path = join(directory, hook)
  const name = relative(facts.topLevel, path)
  const state = fileAt(facts, path)
  const target = { path, share: 'repository' } as const
  if (state.kind === 'missing') {
    const content = `${markedBlock(gateLines(hook))}\n`
    return {
      steps: ownFile(facts, { ...target, content, mode: 0o755, reason: 'husky runs it; holds only the gate' }),
      notes: [],
    }
  }
  if (state.kind !== 'file') return { steps: [], notes: [linkedHook(name, hook)] }
  const base = withoutBlocks(state.content)
  const { text, isForcedFirst } = withGate(base, hook)
  const reason = text.startsWith(base) ? 'the gate, after lint-staged' : 'the gate, before your own commands'
  const notes = isForcedFirst && text !== state.content ? [beforeLintStaged(name)] : []
  return { steps: editFile(facts, { ...target, base, content: text, reason }), notes }
}

function startHusky(facts: RepositoryFacts, directory: string): Wiring {
  if (effectiveHooksPath(facts)?.directory === join(directory, '_')) return { steps: [], notes: [] }
  const reason = 'husky is not active in this clone'
  const husky = facts.tools.husky
  if (husky !== undefined) {
    const args = [relative(facts.topLevel, directory)]
    const steps: Step[] = [{ kind: 'run', file: husky, args, reason, share: 'clone' }]
    return { steps, notes: [] }
  }
  return {
    steps: [],
    notes: [{ kind: 'by-hand', text: `${reason}, and its program is not installed`, lines: ['npm install'] }],
  }
}

export function beforeLintStaged(name: string): Note {
  return {
    kind: 'warning',
    text: `${name} leaves early, so the gate stands before lint-staged; what lint-staged re-stages is judged again before the push`,
  }
}

function linkedHook(name: string, hook: string): Note {
  return {
    kind: 'by-hand',
    text: `${name} is not a regular file and was left alone; add this line to the script behind it`,
    lines: [`${shimDirectory}/${hook} "$@" || exit $?`],
  }
}
