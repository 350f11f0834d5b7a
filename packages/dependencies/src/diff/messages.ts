import type { Component, Source } from '../component.ts'

/** Plain sentences for people; what they name comes from a lockfile, so whoever prints them sanitises them. */
export const alertMessages = {
  integrityChanged: (component: Component) =>
    `${label(component)} keeps its version but has another hash: the published bytes changed, or the lockfile was edited`,
  integrityWeakened: (component: Component) => `${label(component)} lost its hash, or has a weaker one than before`,
  resolvedElsewhere: (component: Component) =>
    `The lockfile says ${component.statedAs ?? ''}, but the address gives ${label(component)}`,
  insecure: (component: Component) => `${label(component)} is downloaded without encryption (http)`,
  sourceMoved: (component: Component) =>
    `${label(component)} no longer comes from a registry but from ${place(component.source)}`,
  notFromRegistry: (component: Component) =>
    `${label(component)} comes from no registry but from ${place(component.source)}`,
  newRegistry: (component: Component, host: string) =>
    `${host} is a registry that this lockfile did not use before, first for ${label(component)}`,
  publicInstead: (component: Component, host: string, owner: string) =>
    `${label(component)} comes from the public registry ${host}; until now ${owner} came from a private one only`,
  publicInsteadOfBound: (component: Component, host: string, owner: string, bound: string) =>
    `${label(component)} comes from the public registry ${host}, but the project binds ${owner} to ${bound}`,
  licenceChanged: (component: Component, from: string, to: string) =>
    `${label(component)} has another licence than before: ${to} instead of ${from}`,
  installScript: (component: Component) => `${label(component)} runs a script when it is installed`,
  downgrade: (component: Component, earlier: readonly Component[]) =>
    `${component.name} goes back from ${earlier.map((other) => other.version).join(', ')} to ${component.version}`,
  duplicate: (component: Component, beside: Component) =>
    `${component.name} is now there in two major versions, ${beside.version} and ${component.version}`,
} as const

export function label(component: Component): string {
  return component.version === '' ? component.name : `${component.name}@${component.version}`
}

function place(source: Source): string {
  switch (source.kind) {
    case 'registry':
      return 'a registry'
    case 'git':
      return `Git, ${source.url}`
    case 'url':
      return source.url
    case 'file':
      return `the file ${source.path}`
    case 'link':
      return `the folder ${source.path}`
  }
}
