import type { Component } from '../component.ts'
import type { FoundAlert } from './alert.ts'
import { alertMessages } from './messages.ts'

/** Another kind of place than before, or one that is odd for something new. */
export function originAlerts(component: Component, earlier: readonly Component[]): FoundAlert[] {
  const { source } = component
  const isKnown = earlier.some(
    (other) => other.source.kind === source.kind && addressOf(other) === addressOf(component),
  )
  if (isKnown && earlier.some((other) => other.statedAs === component.statedAs)) return []
  const found: FoundAlert[] = []
  if (component.statedAs !== undefined) found.push(['resolved-elsewhere', alertMessages.resolvedElsewhere(component)])
  if (!isKnown && 'url' in source && source.url?.startsWith('http:') === true)
    found.push(['insecure-source', alertMessages.insecure(component)])
  if (source.kind === 'registry') return found
  if (earlier.length === 0) found.push(['not-from-registry', alertMessages.notFromRegistry(component)])
  else if (earlier.every((other) => other.source.kind === 'registry'))
    found.push(['source-moved', alertMessages.sourceMoved(component)])
  return found
}

/** What must stay the same for the origin to count as unchanged; hosts of registries are judged on their own. */
function addressOf({ source }: Component): string {
  switch (source.kind) {
    case 'registry':
      return source.url?.startsWith('http:') === true ? 'http' : 'registry'
    case 'git':
    case 'url':
      return source.url
    case 'file':
    case 'link':
      return source.path
  }
}
