import type { Source } from '../../component.ts'
import type { Draft } from '../../draft.ts'
import { formatPackageUrl } from '../../package-url.ts'
import { publicUrl } from '../../public-url.ts'
import { qualifiersOf } from '../npm/npm-source.ts'
import { plainDraft } from '../plain-draft.ts'

/** The name as PyPI compares it (PEP 503). */
export function pypiName(name: string): string {
  return name.toLowerCase().replace(/[-_.]+/g, '-')
}

type Rest = Partial<Pick<Draft, 'scope' | 'optionalDependsOn' | 'anchor' | 'licence' | 'requested'>>

export function pypiDraft(
  entry: { key: string; name: string; version: string; source: Source; integrity: readonly string[] },
  dependsOn: readonly string[],
  rest: Rest = {},
): Draft {
  const name = pypiName(entry.name)
  const qualifiers = qualifiersOf(entry.source)
  const { version } = entry
  const purl = formatPackageUrl({ type: 'pypi', name, version, ...(qualifiers === undefined ? {} : { qualifiers }) })
  const { key, source, integrity } = entry
  return plainDraft({ key, purl, name, version }, { source, integrity, dependsOn, ...rest })
}

/** `git+https://host/a@ref#egg=a`, `https://…/a.whl`, `./a`. */
export function pythonSource(address: string): Source {
  const git = /^git\+(.*)$/.exec(address)
  if (git?.[1] === undefined) {
    if (/^(https?|ftp):/.test(address)) return { kind: 'url', url: publicUrl(address).replace(/#.*$/, '') }
    return { kind: 'file', path: address.replace(/^file:(\/\/)?/, '').replace(/[#?].*$/, '') }
  }
  const fragment = /#([0-9a-f]{40})/.exec(git[1])?.[1]
  const url = publicUrl(git[1]).replace(/#.*$/, '')
  const at = url.lastIndexOf('@')
  const hasRef = at > url.lastIndexOf('/')
  const commit = fragment ?? (hasRef ? url.slice(at + 1) : undefined)
  return { kind: 'git', url: `git+${hasRef ? url.slice(0, at) : url}`, ...(commit === undefined ? {} : { commit }) }
}
