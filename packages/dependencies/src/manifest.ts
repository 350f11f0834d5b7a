import type { Scope } from './component.ts'

/** Sections of a package.json that ask for packages; later ones win where a name stands twice. */
export const manifestSections: readonly (readonly [string, Scope])[] = [
  ['dependencies', 'runtime'],
  ['devDependencies', 'dev'],
  ['optionalDependencies', 'optional'],
  ['peerDependencies', 'peer'],
]
