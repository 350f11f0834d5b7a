import type { Source } from '../../component.ts'
import type { Draft } from '../../draft.ts'
import { formatPackageUrl } from '../../package-url.ts'
import { plainDraft } from '../plain-draft.ts'

/** The purl type wants lower case; the module's own spelling stays in `name`. */
export function goDraft(
  { key, name, version }: { key: string; name: string; version: string },
  source: Source = { kind: 'registry' },
): Draft {
  const slash = name.lastIndexOf('/')
  const purl = formatPackageUrl({
    type: 'golang',
    ...(slash === -1 ? {} : { namespace: name.slice(0, slash).toLowerCase() }),
    name: name.slice(slash + 1).toLowerCase(),
    version,
  })
  return plainDraft({ key, purl, name, version }, { source })
}
