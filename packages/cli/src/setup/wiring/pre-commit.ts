import { join, relative } from 'node:path'
import { frameworkOf, gateShims } from '../detect-set-up.ts'
import { appendBlock, eolOf, insertBlock, markedBlock, withoutBlocks } from '../files/marked-block.ts'
import { shimDirectory } from '../hook-script.ts'
import { editFile, type Note, type Step, textAt, type Wiring } from '../plan.ts'
import type { RepositoryFacts } from '../repository-facts.ts'
import { joined, placeHook } from './hooks-directory.ts'

const hookId = 'sallyport'

/**
 * pre-commit and prek get one local hook for the commit itself. The other events stay outside: installing their hook
 * types would run every hook of the team that names no stage there too, and a push would lose all ref lines but one.
 * Git's own hooks directory takes them; both tools run what they find there.
 */
export function wirePreCommit(
  facts: RepositoryFacts,
  options: { tool: 'pre-commit' | 'prek'; config: string },
): Wiring {
  const hooks = join(facts.commonDirectory, 'hooks')
  const install = installFramework(facts, options.tool)
  const inside = install === undefined ? gateShims(facts) : gateShims(facts).filter((hook) => hook !== 'pre-commit')
  return joined([
    localHook(facts, options.config),
    { steps: install ?? [], notes: [] },
    ...inside.map((hook) => placeHook(facts, hooks, hook, 'clone')),
  ])
}

/** Undefined when the tool is neither installed as a hook nor at hand: then the gate itself takes the place. */
function installFramework(facts: RepositoryFacts, tool: 'pre-commit' | 'prek'): Step[] | undefined {
  if (frameworkOf(facts) !== undefined) return []
  const file = facts.tools[tool]
  if (file === undefined) return undefined
  const reason = `${tool} is not active in this clone`
  return [{ kind: 'run', file, args: ['install', '--hook-type', 'pre-commit'], reason, share: 'clone' }]
}

function localHook(facts: RepositoryFacts, config: string): Wiring {
  const name = relative(facts.topLevel, config)
  const text = textAt(facts, config)
  const base = text === undefined ? undefined : withoutBlocks(text)
  const content = base === undefined ? undefined : name.endsWith('.toml') ? withTomlHook(base) : withYamlHook(base)
  if (base === undefined || content === undefined) {
    return { steps: [], notes: text?.includes(`id: ${hookId}`) === true ? [] : [byHand(name)] }
  }
  const steps = editFile(facts, {
    path: config,
    base,
    content,
    share: 'repository',
    reason: 'the gate as a local hook',
  })
  const stage: Note = {
    kind: 'warning',
    text: `${name} must be staged, or every commit is refused`,
    lines: [`git add ${name}`],
  }
  return { steps, notes: steps.length > 0 ? [stage] : [] }
}

function byHand(name: string): Note {
  return { kind: 'by-hand', text: `add this repository to the list in ${name}`, lines: yamlHook('') }
}

function yamlHook(indent: string): string[] {
  const settings = [
    'name: sallyport gate',
    `entry: ${shimDirectory}/pre-commit`,
    'language: system',
    'pass_filenames: false',
    'always_run: true',
    'require_serial: true',
    // Warnings of a passing gate would be swallowed otherwise.
    'verbose: true',
    'stages: [pre-commit]',
  ]
  return [
    `${indent}- repo: local`,
    `${indent}  hooks:`,
    `${indent}    - id: ${hookId}`,
    ...settings.map((line) => `${indent}      ${line}`),
  ]
}

/** Block style only: after the last line of the list under `repos:`. */
function withYamlHook(base: string): string | undefined {
  const heads = [...base.matchAll(/^repos[ \t]*:[ \t]*(?:#[^\n]*)?\r?\n/gm)]
  const [head] = heads
  if (head === undefined || heads.length > 1) return undefined
  const start = head.index + head[0].length
  const rest = base.slice(start)
  const indent = /^(?:[ \t]*(?:#[^\n]*)?\r?\n)*([ \t]*)- /.exec(rest)?.[1]
  if (indent === undefined) return undefined
  const eol = eolOf(base)
  const block = markedBlock(yamlHook(indent), { eol })
  const offset = start + listLength(rest)
  return offset === base.length ? appendBlock(base, block, eol) : insertBlock(base, offset, block, eol)
}

/** Up to the last line that belongs to the list; a key of the top level, or the comment above it, ends it. */
function listLength(rest: string): number {
  let length = 0
  let at = 0
  for (const line of rest.split(/(?<=\n)/)) {
    at += line.length
    if (/^[^\s#-]/.test(line) || /^(?:---|\.\.\.)\s*$/.test(line)) break
    if (!/^(?:#|\s*$)/.test(line)) length = at
  }
  return length
}

function withTomlHook(base: string): string | undefined {
  if (/^\s*repos\s*=/m.test(base)) return undefined
  const lines = [
    '[[repos]]',
    'repo = "local"',
    '[[repos.hooks]]',
    `id = "${hookId}"`,
    'name = "sallyport gate"',
    `entry = "${shimDirectory}/pre-commit"`,
    'language = "system"',
    'pass_filenames = false',
    'always_run = true',
    'require_serial = true',
    'verbose = true',
    'stages = ["pre-commit"]',
  ]
  return appendBlock(base, markedBlock(lines, { eol: eolOf(base) }), eolOf(base))
}
