import type { Component } from '../component.ts'
import type { InstalledLicence } from './installed-licence.ts'

/**
 * Components of which the lockfile states no licence get that of the installed package with the same name and the very same version. Where
 * two copies of one version differ, at least one is not what was published: neither is believed.
 */
export function withInstalledLicences(
  components: readonly Component[],
  installed: readonly InstalledLicence[],
): Component[] {
  const byPackage = Map.groupBy(installed, keyOf)
  return components.map((component) => {
    if (component.licence.kind !== 'unknown') return component
    const [expression, ...others] = new Set(byPackage.get(keyOf(component))?.map((one) => one.expression))
    if (expression === undefined || others.length > 0) return component
    return { ...component, licence: { kind: 'installed', expression } }
  })
}

function keyOf({ ecosystem, name, version }: Pick<Component, 'ecosystem' | 'name' | 'version'>): string {
  return `${ecosystem}\0${name}\0${version}`
}
