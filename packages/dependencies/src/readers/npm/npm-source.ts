import type { Source } from '../../component.ts'
import { formatPackageUrl } from '../../package-url.ts'
import { publicUrl } from '../../public-url.ts'

/** What the address of an npm package tells. */
export interface NpmSource {
  readonly source: Source
  /** Name and version as the registry's file name has them: what will really be installed. */
  readonly served?: { readonly name: string; readonly version?: string }
}

/**
 * `https://host/@scope/name/-/name-1.0.0.tgz` is a registry's tarball; `git+ssh://…#commit`, `github:user/name`,
 * `https://codeload.github.com/user/name/tar.gz/commit` are Git; `file:` a file; other URLs a tarball of nobody's.
 */
export function npmSource(resolved: string | undefined): NpmSource {
  if (resolved === undefined || resolved === '') return { source: { kind: 'registry' } }
  if (resolved.startsWith('file:')) return { source: { kind: 'file', path: resolved.slice('file:'.length) } }
  if (resolved.startsWith('link:')) return { source: { kind: 'link', path: resolved.slice('link:'.length) } }
  if (/^(git[+:@]|ssh:|github:|gitlab:|bitbucket:|gist:)/.test(resolved) || /\.git(#|$)/.test(resolved))
    return { source: gitSource(resolved) }
  const archive = /^https:\/\/codeload\.github\.com\/([^/]+)\/([^/]+)\/(?:legacy\.)?tar\.gz\/([^/?#]+)/.exec(resolved)
  if (archive !== null)
    return {
      source: { kind: 'git', url: `https://github.com/${archive[1]}/${archive[2]}`, commit: archive[3] ?? '' },
    }
  const url = publicUrl(resolved).replace(/#.*$/, '')
  const served = servedPackage(url)
  if (served !== undefined) return { source: { kind: 'registry', url }, served }
  // GitHub Packages has no file name: /download/@scope/name/1.0.0/<hash>.
  return {
    source: /^https:\/\/npm\.pkg\.github\.com\/download\//.test(url) ? { kind: 'registry', url } : { kind: 'url', url },
  }
}

export function npmPurl(name: string, version: string, source: Source): string {
  const slash = name.startsWith('@') ? name.indexOf('/') : -1
  const qualifiers = qualifiersOf(source)
  return formatPackageUrl({
    type: 'npm',
    ...(slash === -1 ? {} : { namespace: name.slice(0, slash) }),
    name: name.slice(slash + 1),
    version,
    ...(qualifiers === undefined ? {} : { qualifiers }),
  })
}

/** A package without a registry has no identity but its address. */
export function qualifiersOf(source: Source): Record<string, string> | undefined {
  if (source.kind === 'git')
    return { vcs_url: source.commit === undefined ? source.url : `${source.url}@${source.commit}` }
  if (source.kind === 'url') return { download_url: source.url }
  return undefined
}

function gitSource(resolved: string): Source {
  const at = resolved.indexOf('#')
  const url = publicUrl(at === -1 ? resolved : resolved.slice(0, at))
  const fragment = at === -1 ? '' : resolved.slice(at + 1)
  const commit = /(?:^|[=&])([0-9a-f]{7,64})(?=$|&)/i.exec(fragment)?.[1] ?? fragment
  const prefixed = /^[a-z0-9+.-]+:/.test(url) ? url : `git+${url}`
  return { kind: 'git', url: prefixed, ...(commit === '' ? {} : { commit }) }
}

function servedPackage(url: string): NpmSource['served'] {
  const at = url.lastIndexOf('/-/')
  if (at === -1) return undefined
  const parts = decoded(url.slice(0, at)).split('/')
  const bare = parts.at(-1) ?? ''
  const scope = parts.at(-2) ?? ''
  const file =
    decoded(url.slice(at + 3))
      .split('/')
      .at(-1) ?? ''
  const version = file.startsWith(`${bare}-`) && file.endsWith('.tgz') ? file.slice(bare.length + 1, -4) : undefined
  const name = scope.startsWith('@') ? `${scope}/${bare}` : bare
  return bare === '' ? undefined : { name, ...(version === undefined ? {} : { version }) }
}

function decoded(text: string): string {
  return text.replace(/%40/gi, '@').replace(/%2f/gi, '/').replace(/%2b/gi, '+')
}
