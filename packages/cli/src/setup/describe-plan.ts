import { dirname, relative } from 'node:path'
import { displayText } from '@sallyport/core'
import type { Note, Plan, Step } from './plan.ts'

/** The plan for people: what was found, each step with its reason, and what is left to do by hand. */
export function describePlan(plan: Plan, topLevel: string): string {
  const rows = grouped(plan.steps, topLevel)
  const width = Math.min(60, Math.max(0, ...rows.map(({ what }) => what.length)))
  const lines = rows.map(({ verb, what, reason }) => `  ${verb.padEnd(7)} ${what.padEnd(width)}  ${reason}`)
  const head = `found   ${plan.found} (${topLevel})`
  const body = plan.steps.length === 0 ? ['already set up: nothing to change'] : ['plan', ...lines]
  return `${[...[head, ...body].map(displayText), ...describeNotes(plan.notes)].join('\n')}\n`
}

interface Row {
  readonly verb: string
  readonly what: string
  readonly reason: string
}

/** Files of one directory with the same reason share a row. */
function grouped(steps: readonly Step[], topLevel: string): Row[] {
  const rows = steps.map((step) => ({
    ...describeStep(step, topLevel),
    reason: step.reason,
    isFile: step.kind === 'write',
  }))
  const groups = Map.groupBy(rows, ({ verb, what, reason, isFile }) =>
    [verb, isFile ? dirname(what) : what, reason].join('\0'),
  )
  return [...groups.values()].flatMap((group): Row[] => {
    const [first] = group
    if (first === undefined || group.length < 3) return group
    return [{ ...first, what: `${dirname(first.what)}/ (${group.length} files)` }]
  })
}

function describeStep(step: Step, topLevel: string): { verb: string; what: string } {
  const shown = (path: string) => {
    const way = relative(topLevel, path)
    return way.startsWith('..') ? path : way
  }
  switch (step.kind) {
    case 'write':
      return {
        verb: step.base !== undefined ? 'add to' : step.seen.kind === 'missing' ? 'write' : 'update',
        what: shown(step.path),
      }
    case 'rename':
      return { verb: 'rename', what: `${shown(step.from)} -> ${shown(step.to)}` }
    case 'set-config':
      return {
        verb: 'set',
        what: `${step.key} = ${step.value}${step.before === undefined ? '' : ` (was ${step.before})`}`,
      }
    case 'copy-bundle':
      return { verb: 'copy', what: `${step.from} -> ${step.to}` }
    case 'run':
      return { verb: 'run', what: [shown(step.file), ...step.args].join(' ') }
    case 'install-tools':
      return { verb: 'install', what: 'Semgrep' }
  }
}

const headings: Readonly<Record<Note['kind'], string>> = { 'by-hand': 'by hand', warning: 'warning', offer: 'offer' }

export function describeNotes(notes: readonly Note[]): string[] {
  return notes
    .flatMap(({ kind, text, lines = [] }) => [
      `${headings[kind].padEnd(7)} ${text}${lines.length > 0 ? ':' : ''}`,
      ...lines.map((line) => `          ${line}`),
    ])
    .map(displayText)
}
