import type { Component, LockfileReading } from './component.ts'
import { mergeComponents } from './sbom-of.ts'

/**
 * What one folder of a monorepo needs: all that lockfiles in it pin, and of a lockfile above what that member of its workspace asks for,
 * with what comes along. Undefined where no lockfile knows the folder.
 */
export function workspaceOf<T extends LockfileReading>(
  lockfiles: readonly T[],
  folder: string,
): { readonly lockfiles: readonly T[]; readonly merged: readonly Component[] } | undefined {
  const found = lockfiles.flatMap((lockfile) => {
    if (lockfile.path.startsWith(`${folder}/`)) return { lockfile, components: lockfile.components }
    const components = ofMember(lockfile, folder)
    return components === undefined ? [] : { lockfile, components }
  })
  if (found.length === 0) return undefined
  return {
    lockfiles: found.map(({ lockfile }) => lockfile),
    merged: mergeComponents(found.map(({ components }) => components)),
  }
}

function ofMember({ path, roots, components }: LockfileReading, folder: string): Component[] | undefined {
  const above = path.slice(0, path.lastIndexOf('/') + 1)
  const members = roots.filter((root) => root.path !== '' && `${above}${root.path}` === folder)
  if (members.length === 0) return undefined
  const direct = new Set(members.flatMap(({ declared }) => declared.flatMap(({ ref }) => ref ?? [])))
  const byRef = new Map(components.map((component) => [component.ref, component]))
  const reached = new Set<string>()
  const queue = [...direct]
  for (let ref = queue.pop(); ref !== undefined; ref = queue.pop()) {
    if (reached.has(ref)) continue
    reached.add(ref)
    queue.push(...(byRef.get(ref)?.dependsOn ?? []))
  }
  return components.flatMap((component) =>
    reached.has(component.ref) ? { ...component, isDirect: direct.has(component.ref) } : [],
  )
}
