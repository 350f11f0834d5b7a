import type { RunReport } from '@sallyport/core'
import { messages } from './messages.ts'
import { count } from './pass-line.ts'
import { showText } from './show-text.ts'

const named = 3

/** What is known of AI in this change: declared, seen, and not declared. One line each. */
export function presentProvenance({ provenance }: RunReport): string[] {
  if (provenance === undefined) return []
  const { declaration, detected, undeclared } = provenance
  return [
    ...(declaration.extent === undefined ? [] : [declared(declaration)]),
    ...detected.slice(0, named).map(({ agent, source }) => messages.seen(showText(agent), showText(source))),
    ...(undeclared.length === 0
      ? []
      : [messages.undeclared(count(undeclared.length, 'commit'), list(undeclared.map((oid) => oid.slice(0, 12))))]),
  ]
}

function declared(declaration: NonNullable<RunReport['provenance']>['declaration']): string {
  const parts = [
    declaration.extent ?? '',
    ...(declaration.assistedBy.length === 0 ? [] : [`assisted by ${list(declaration.assistedBy)}`]),
    ...(declaration.usedFor.length === 0 ? [] : [`for ${list(declaration.usedFor)}`]),
    ...(declaration.microApps.length === 0 ? [] : [`micro-app ${list(declaration.microApps)}`]),
  ]
  return parts.map(showText).join(', ')
}

function list(values: readonly string[]): string {
  const shown = values.slice(0, named).map(showText)
  return values.length > named ? `${shown.join(', ')} and ${values.length - named} more` : shown.join(', ')
}
