import { join, relative } from 'node:path'
import { gateShims } from '../detect-set-up.ts'
import { jsonObject, removeJsonProperty, setJsonString } from '../files/json-text.ts'
import { gateHooks } from '../hook-names.ts'
import { gateLines, lastGateLines, shimDirectory } from '../hook-script.ts'
import { editFile, type Note, type Step, textAt, type Wiring } from '../plan.ts'
import { fileAt, type RepositoryFacts } from '../repository-facts.ts'

/** simple-git-hooks writes each value as a script, with Git's arguments in `$@`; it must then be run once. */
export function wireSimpleGitHooks(facts: RepositoryFacts, config: string): Wiring {
  const name = relative(facts.topLevel, config)
  const text = textAt(facts, config)
  const path = name === 'package.json' ? ['simple-git-hooks'] : []
  if (text === undefined || !name.endsWith('.json') || jsonObject(text, path) === undefined) {
    return { steps: [], notes: [byHand(facts, name)] }
  }
  const base = withoutGateCommands(text, path)
  const edit = editFile(facts, {
    path: config,
    base,
    content: withGateCommands(facts, base, path),
    share: 'repository',
    reason: 'the gate beside your own commands',
  })
  const install = installHooks(facts, name, edit.length > 0)
  return { steps: [...edit, ...install.steps], notes: install.notes }
}

function withGateCommands(facts: Pick<RepositoryFacts, 'shims'>, base: string, path: readonly string[]): string {
  let text = base
  for (const hook of gateShims(facts)) {
    const theirs = jsonObject(base, path)?.[hook]
    const command = typeof theirs === 'string' && theirs !== '' ? beside(hook, theirs) : alone(hook)
    text = setJsonString(text, [...path, hook], command)
  }
  return text
}

function alone(hook: string): string {
  return `${shimDirectory}/${hook} "$@"`
}

function before(hook: string): string {
  return `${gateLines(hook).join('\n')}\n`
}

function after(hook: string): string {
  return `\n${lastGateLines(hook).join('\n')}`
}

function beside(hook: string, theirs: string): string {
  return /\blint-staged\b/.test(theirs) ? theirs + after(hook) : before(hook) + theirs
}

/** The configuration as it was before, also where no record of the change exists. */
export function withoutGateCommands(text: string, path: readonly string[]): string {
  let result = text
  for (const hook of gateHooks) {
    const value = jsonObject(result, path)?.[hook]
    if (typeof value !== 'string') continue
    if (value === alone(hook)) result = removeJsonProperty(result, [...path, hook])
    else if (value.startsWith(before(hook)))
      result = setJsonString(result, [...path, hook], value.slice(before(hook).length))
    else if (value.endsWith(after(hook)))
      result = setJsonString(result, [...path, hook], value.slice(0, -after(hook).length))
  }
  return result
}

function byHand(facts: RepositoryFacts, name: string): Note {
  const lines = gateShims(facts).map((hook) => `'${hook}': '${alone(hook)}',`)
  return { kind: 'by-hand', text: `add these commands to ${name}, then run npx simple-git-hooks`, lines }
}

/** The tool deletes every hook that its configuration does not name, so it is not run over hooks of other origin. */
function installHooks(facts: RepositoryFacts, name: string, isEdited: boolean): Wiring {
  const directory = join(facts.commonDirectory, 'hooks')
  const contents = (facts.hookNames.get(directory) ?? []).map(
    (hook) => [hook, textAt(facts, join(directory, hook)) ?? ''] as const,
  )
  const isInstalled = gateShims(facts).every((hook) => {
    const state = fileAt(facts, join(directory, hook))
    return state.kind === 'file' && state.content.includes(`${shimDirectory}/${hook}`)
  })
  if (isInstalled && !isEdited) return { steps: [], notes: [] }
  const foreign = contents.filter(([, content]) => !content.includes('SKIP_SIMPLE_GIT_HOOKS')).map(([hook]) => hook)
  const file = facts.tools['simple-git-hooks']
  if (foreign.length > 0 || file === undefined) {
    const danger =
      foreign.length > 0
        ? `it deletes ${foreign.join(', ')} from .git/hooks; keep them first, then`
        : `${name} has changed`
    return {
      steps: [],
      notes: [{ kind: 'by-hand', text: `simple-git-hooks must be run: ${danger}`, lines: ['npx simple-git-hooks'] }],
    }
  }
  const reason = 'simple-git-hooks writes the hooks that its configuration names'
  const steps: Step[] = [{ kind: 'run', file, args: [], reason, share: 'clone' }]
  return { steps, notes: [] }
}
