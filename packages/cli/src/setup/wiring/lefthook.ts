import { join, relative } from 'node:path'
import { gateShims } from '../detect-set-up.ts'
import { appendBlock, eolOf, insertBlock, markedBlock, withoutBlocks } from '../files/marked-block.ts'
import { type GateHook, readsInput } from '../hook-names.ts'
import { shimDirectory } from '../hook-script.ts'
import { editFile, type Note, ownFile, type Step, textAt, type Wiring } from '../plan.ts'
import { fileAt, type RepositoryFacts } from '../repository-facts.ts'
import { gateFiles } from '../set-up-files.ts'

/** A file of ours with the commands, one line in the team's configuration that extends it, and lefthook's own install. */
export function wireLefthook(facts: RepositoryFacts, config: string): Wiring {
  const edit = extendConfig(facts, config)
  const install = installLefthook(facts)
  const commands = ownFile(facts, {
    path: join(facts.topLevel, gateFiles.lefthook),
    content: lefthookCommands(gateShims(facts)),
    mode: 0o644,
    share: 'repository',
    reason: 'the gate as lefthook commands',
  })
  return { steps: [...commands, ...edit.steps, ...install.steps], notes: [...edit.notes, ...install.notes] }
}

/**
 * lefthook skips a command when it thinks that no staged or pushed file concerns it (type changes, other branches,
 * tags). A command that names a file from its own `files` list always runs: the shim itself is that file.
 */
function lefthookCommands(hooks: readonly GateHook[]): string {
  return `# Written by sallyport init.\n${hooks.map(lefthookCommand).join('')}`
}

function lefthookCommand(hook: GateHook): string {
  const extra = readsInput(hook)
    ? '      use_stdin: true\n'
    : hook === 'prepare-commit-msg'
      ? '      interactive: true\n'
      : ''
  return `${hook}:
  commands:
    sallyport:
      files: echo ${shimDirectory}/${hook}
${extra}      run: ${runLine(hook)}`
}

/** lefthook puts arguments in as text and leaves `{2}` standing where Git gave no second one. */
function runLine(hook: GateHook): string {
  if (hook === 'prepare-commit-msg') {
    return `|
        set -- '{1}' '{2}' '{3}'
        case $3 in '{'*) set -- "$1" "$2" ;; esac
        case $2 in '{'*) set -- "$1" ;; esac
        {files} "$@"
`
  }
  if (hook === 'pre-push') return `"{files} '{1}' '{2}'"\n`
  return hook === 'commit-msg' || hook === 'post-rewrite' ? `"{files} '{1}'"\n` : '"{files}"\n'
}

function extendConfig(facts: RepositoryFacts, config: string): Wiring {
  const name = relative(facts.topLevel, config)
  const text = textAt(facts, config)
  const base = text === undefined ? undefined : withoutBlocks(text)
  const content = base === undefined ? undefined : name.endsWith('.toml') ? extendToml(base) : extendYaml(base, name)
  if (base === undefined || content === undefined) {
    const isDone = text?.includes(gateFiles.lefthook) === true
    return { steps: [], notes: isDone ? [] : [byHand(name)] }
  }
  const reason = 'lefthook reads the gate from a file of its own'
  return { steps: editFile(facts, { path: config, base, content, share: 'repository', reason }), notes: [] }
}

function byHand(name: string): Note {
  return { kind: 'by-hand', text: `add this to "extends" in ${name}`, lines: [gateFiles.lefthook] }
}

function extendToml(base: string): string | undefined {
  if (/^\s*extends\s*=/m.test(base)) return undefined
  // Before the first table, or it would belong to that table.
  return insertBlock(base, 0, markedBlock([`extends = ["${gateFiles.lefthook}"]`], { eol: eolOf(base) }), eolOf(base))
}

/** Block style only: for anything else a person knows better. */
function extendYaml(base: string, name: string): string | undefined {
  if (!/\.ya?ml$/.test(name) || /^(?:\s*\{|---|%)/m.test(base)) return undefined
  const eol = eolOf(base)
  const keys = [...base.matchAll(/^["']?extends["']?\s*:.*$/gm)]
  const [key] = keys
  if (key === undefined) {
    return appendBlock(base, markedBlock(['extends:', `  - ${gateFiles.lefthook}`], { eol }), eol)
  }
  const list = /^["']?extends["']?[ \t]*:[ \t]*(?:#[^\n]*)?\r?\n(?=(?<indent>[ \t]*)- )/.exec(base.slice(key.index))
  if (keys.length > 1 || list === null) return undefined
  const block = markedBlock([`- ${gateFiles.lefthook}`], { eol, indent: list.groups?.indent ?? '' })
  return insertBlock(base, key.index + list[0].length, block, eol)
}

function installLefthook(facts: RepositoryFacts): Wiring {
  const states = gateShims(facts).map(
    (hook) => [hook, fileAt(facts, join(facts.commonDirectory, 'hooks', hook))] as const,
  )
  const isLefthooks = (content: string) => content.toLowerCase().includes('lefthook')
  if (states.every(([, state]) => state.kind === 'file' && isLefthooks(state.content))) return { steps: [], notes: [] }
  const foreign = states.filter(
    ([, state]) => state.kind !== 'missing' && !(state.kind === 'file' && isLefthooks(state.content)),
  )
  const names = foreign.map(([hook]) => hook).join(', ')
  if (foreign.length > 0) {
    const text = `lefthook would put ${names} in .git/hooks aside and never run it again; move it into lefthook's configuration, then`
    return { steps: [], notes: [{ kind: 'by-hand', text, lines: ['lefthook install'] }] }
  }
  const file = facts.tools.lefthook
  const reason = 'lefthook writes the hooks that its configuration names'
  const steps: Step[] = file === undefined ? [] : [{ kind: 'run', file, args: ['install'], reason, share: 'clone' }]
  return { steps, notes: file === undefined ? [{ kind: 'by-hand', text: reason, lines: ['lefthook install'] }] : [] }
}
