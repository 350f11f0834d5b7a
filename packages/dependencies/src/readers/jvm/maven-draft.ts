import type { Draft } from '../../draft.ts'
import { formatPackageUrl } from '../../package-url.ts'
import { plainDraft } from '../plain-draft.ts'

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
  const purl = formatPackageUrl({ type: 'maven', namespace: group, name: artifact, version, qualifiers })
  return plainDraft({ key, purl, name: `${group}:${artifact}`, version }, rest)
}
