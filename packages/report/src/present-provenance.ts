import type { RunReport } from '@sallyport/core'
import { messages } from './messages.ts'
import { count } from './pass-line.ts'
import { showText } from './show-text.ts'

const named = 3

/** What is known of AI in this change: declared, seen, and not declared. One line each. */
export function presentProvenance({ provenance, verdict }: RunReport): string[] {
  if (provenance === undefined) return []
  const { declaration, detected, undeclared } = provenance
  const told = verdict.decisions.filter(({ check }) => check === 'provenance').map(({ message }) => message)
  const untold = detected.filter(({ agent }) => !told.some((message) => message.includes(agent)))
  return [
    ...(declaration.extent === undefined && declaration.assistedBy.length === 0 ? [] : [declared(declaration)]),
    ...untold.slice(0, named).map(({ agent, source }) => messages.seen(showText(agent), showText(source))),
    // Of a single commit the decision says it.
    ...(undeclared.length === 0 || (undeclared.length === 1 && told.length > 0) ? [] : [undeclaredLine(undeclared)]),
  ]
}

function undeclaredLine(undeclared: readonly string[]): string {
  return messages.undeclared(count(undeclared.length, 'commit'), list(undeclared.map((oid) => oid.slice(0, 12))))
}

function declared(declaration: NonNullable<RunReport['provenance']>['declaration']): string {
  const parts = [
    declaration.extent ?? 'extent not declared',
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
