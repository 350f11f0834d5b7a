import type { Source } from '../../component.ts'
import type { Draft } from '../../draft.ts'
import { formatPackageUrl } from '../../package-url.ts'
import { qualifiersOf } from '../npm/npm-source.ts'
import { plainDraft } from '../plain-draft.ts'

type Rest = Partial<Pick<Draft, 'scope' | 'integrity' | 'dependsOn' | 'anchor' | 'requested'>> & {
  /** `x86_64-linux`, for a gem that is built for one. */
  readonly platform?: string | undefined
}

export function gemDraft(
  { key, name, version }: { key: string; name: string; version: string },
  source: Source,
  { platform, ...rest }: Rest = {},
): Draft {
  const qualifiers = { ...qualifiersOf(source), ...(platform === undefined ? {} : { platform }) }
  const purl = formatPackageUrl({ type: 'gem', name, version, qualifiers })
  return plainDraft({ key, purl, name, version }, { source, ...rest })
}
