import type { Source } from '../../component.ts'
import type { Draft } from '../../draft.ts'
import { formatPackageUrl } from '../../package-url.ts'
import { qualifiersOf } from '../npm/npm-source.ts'
import { plainDraft } from '../plain-draft.ts'

type Rest = Partial<Pick<Draft, 'scope' | 'integrity' | 'dependsOn' | 'anchor' | 'requested'>>

export function cargoDraft(
  { key, name, version }: { key: string; name: string; version: string },
  source: Source = { kind: 'registry' },
  rest: Rest = {},
): Draft {
  const qualifiers = qualifiersOf(source)
  const purl = formatPackageUrl({ type: 'cargo', name, version, ...(qualifiers === undefined ? {} : { qualifiers }) })
  return plainDraft({ key, purl, name, version }, { source, ...rest })
}
