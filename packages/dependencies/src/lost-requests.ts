import type { LockfileReading, Problem } from './component.ts'

/**
 * What a manifest asks for at run time and its lockfile does not have, by name: the lockfile is older than the manifest,
 * so installing brings in what nobody looked at. Members of the workspace are in the lockfile under their own names.
 */
export function lostRequests(manifest: LockfileReading, lockfile: LockfileReading): Problem[] {
  const plain = (name: string) => name.toLowerCase().replace(/[-_.]+/g, '-')
  const known = new Set([
    ...lockfile.components.map((component) => plain(component.name)),
    ...lockfile.components.map((component) => plain(component.statedAs?.replace(/(?<=.)@.*$/, '') ?? component.name)),
    ...lockfile.roots.map((root) => plain(root.name ?? '')),
    ...lockfile.roots.flatMap((root) => root.declared.map((declared) => plain(declared.name))),
  ])
  const lost = manifest.components.filter(
    ({ scope, source, name }) => scope === 'runtime' && source.kind === 'registry' && !known.has(plain(name)),
  )
  if (lost.length === 0) return []
  const listed = `${lost
    .slice(0, 3)
    .map(({ name }) => name.slice(0, 100))
    .join(', ')}${lost.length > 3 ? ` and ${lost.length - 3} more` : ''}`
  return [
    {
      code: 'lockfile-mismatch',
      message: `it has no entry for ${listed}, which the manifest beside it asks for`,
      hint: 'Run your package manager and commit both files',
    },
  ]
}
