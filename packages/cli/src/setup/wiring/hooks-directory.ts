import { join, relative } from 'node:path'
import { chainDirectory, frameworkHook, gateShims, hooksIn } from '../detect-set-up.ts'
import { withoutBlocks } from '../files/marked-block.ts'
import { otherClientHooks } from '../hook-names.ts'
import { chainedFrom, chainingHook, forwardingHook, isOurHook, shimDirectory } from '../hook-script.ts'
import { editFile, ownFile, type Share, type Step, setConfig, type Wiring } from '../plan.ts'
import { fileAt, type RepositoryFacts } from '../repository-facts.ts'
import { withGate } from './hook-text.ts'
import { beforeLintStaged } from './husky.ts'

/** Nothing else runs hooks: Git takes the committed shims. The relative value holds in every worktree. */
export function wireOwn(facts: RepositoryFacts): Wiring {
  const directory = join(facts.topLevel, shimDirectory)
  return hooksPathTo(facts, { value: shimDirectory, directory, reason: 'Git runs the committed hooks' })
}

/** Hooks outside the repository stay untouched and run after the gate, with the same arguments and input. */
export function wireChain(facts: RepositoryFacts, directory: string): Wiring {
  const ours = new Set<string>(gateShims(facts))
  const names = [...new Set([...ours, ...otherClientHooks, ...hooksIn(facts, directory)])]
  const target = chainDirectory(facts)
  const steps = names.flatMap((name) =>
    ownFile(facts, {
      path: join(target, name),
      content: chainingHook(name, join(directory, name), { hasGate: ours.has(name) }),
      mode: 0o755,
      share: 'clone',
      reason: `the gate, then the hooks of ${directory}`,
    }),
  )
  const reason = `Git runs the gate, then the hooks of ${directory}`
  return joined([{ steps, notes: [] }, hooksPathTo(facts, { value: target, directory: target, reason })])
}

interface HooksPathTarget {
  readonly value: string
  readonly directory: string
  readonly reason: string
}

/** The local value; one of a worktree or of the environment is stronger, and nobody may believe that ours counts. */
function hooksPathTo(facts: RepositoryFacts, { value, directory, reason }: HooksPathTarget): Wiring {
  const local = facts.hooksPaths.findLast(({ scope }) => scope === 'local')?.value
  const stronger = facts.hooksPaths.findLast(({ scope }) => scope === 'worktree' || scope === 'command')
  const steps = setConfig('core.hooksPath', value, local, reason)
  if (stronger === undefined || stronger.directory === directory) return { steps, notes: [] }
  const text = `core.hooksPath = ${stronger.value} (scope ${stronger.scope}) is stronger than the setting of the repository; take it away`
  return { steps, notes: [{ kind: 'by-hand', text, lines: ['git config --worktree --unset core.hooksPath'] }] }
}

/** A hooks directory of the repository's own: `core.hooksPath` stays, the gate joins what is there. */
export function wireDirectory(facts: RepositoryFacts, directory: string): Wiring {
  return joined(gateShims(facts).map((hook) => placeHook(facts, directory, hook, 'repository')))
}

/** Puts the gate into one hook of a directory that Git runs. */
export function placeHook(
  facts: RepositoryFacts,
  directory: string,
  hook: string,
  share: Share,
  name: string = hook,
): Wiring {
  const path = join(directory, name)
  const shown = relative(facts.topLevel, path)
  const state = fileAt(facts, path)
  const ours = { path, mode: 0o755, share }
  if (state.kind === 'missing' || (state.kind === 'file' && isOurHook(state.content))) {
    const theirs = state.kind === 'file' ? chainedFrom(state.content) : undefined
    const content = theirs === undefined ? forwardingHook(hook) : chainingHook(hook, theirs, { hasGate: true })
    return { steps: ownFile(facts, { ...ours, content, reason: 'runs the gate' }), notes: [] }
  }
  if (state.kind === 'file' && frameworkHook(state.content) !== undefined && !name.endsWith('.legacy')) {
    // pre-commit and prek run NAME.legacy first, with the same arguments and the whole input.
    return placeHook(facts, directory, hook, share, `${name}.legacy`)
  }
  if (state.kind === 'file' && share === 'repository' && isShellScript(state.content)) {
    const base = withoutBlocks(state.content)
    const { text, isForcedFirst } = withGate(base, hook)
    const steps = editFile(facts, { path, base, content: text, share, reason: 'the gate beside your own commands' })
    return { steps, notes: isForcedFirst && steps.length > 0 ? [beforeLintStaged(shown)] : [] }
  }
  return setAside(facts, { path, hook, share })
}

/** Any other program keeps its bytes, mode and directory under another name, and runs after the gate. */
function setAside(facts: RepositoryFacts, { path, hook, share }: { path: string; hook: string; share: Share }): Wiring {
  const to = `${path}.before-sallyport`
  if (fileAt(facts, to).kind !== 'missing') {
    return { steps: [], notes: [{ kind: 'by-hand', text: `${to} exists already, so ${path} could not be set aside` }] }
  }
  // A committed directory must work in every clone, so its chain names a relative path.
  const theirs = share === 'repository' ? relative(facts.topLevel, to) : to
  const content = chainingHook(hook, theirs, { hasGate: true })
  const steps: Step[] = [
    { kind: 'rename', from: path, to, share, reason: 'kept as it is; the gate runs it afterwards' },
    {
      kind: 'write',
      path,
      content,
      mode: 0o755,
      share,
      reason: 'the gate, then your own hook',
      seen: { kind: 'missing' },
    },
  ]
  return { steps, notes: [] }
}

function isShellScript(content: string): boolean {
  return /^#![^\n]*[/ ](?:ba|da|a|z|k)?sh(?:\s|$)/.test(content)
}

export function joined(parts: readonly Wiring[]): Wiring {
  return { steps: parts.flatMap(({ steps }) => steps), notes: parts.flatMap(({ notes }) => notes) }
}
