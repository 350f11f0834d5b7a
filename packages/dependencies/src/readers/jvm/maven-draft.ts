import type { Draft } from '../../draft.ts'
import { formatPackageUrl } from '../../package-url.ts'

interface Coordinates {
  readonly key: string
  readonly group: string
  readonly artifact: string
  readonly version: string
}

type Rest = Partial<Pick<Draft, 'scope' | 'anchor' | 'requested'>> & {
  readonly qualifiers?: Readonly<Record<string, string>>
}

/** `group:artifact` is the name, as in advisories. */
export function mavenDraft(
  { key, group, artifact, version }: Coordinates,
  { qualifiers = {}, ...rest }: Rest = {},
): Draft {
  return {
    key,
    purl: formatPackageUrl({ type: 'maven', namespace: group, name: artifact, version, qualifiers }),
    name: `${group}:${artifact}`,
    version,
    integrity: [],
    source: { kind: 'registry' },
    licence: { kind: 'unknown' },
    dependsOn: [],
    ...rest,
  }
}
