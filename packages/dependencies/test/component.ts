import { type Component, formatPackageUrl } from '../src/index.ts'

/** An npm component with nothing remarkable about it, but for `more`. */
export function component(name: string, version: string, more: Partial<Component> = {}): Component {
  const purl = formatPackageUrl({ type: 'npm', name, version })
  return {
    ref: purl,
    purl,
    ecosystem: 'npm',
    name,
    version,
    integrity: [],
    source: { kind: 'registry' },
    isDirect: false,
    scope: 'runtime',
    licence: { kind: 'unknown' },
    dependsOn: [],
    ...more,
  }
}
