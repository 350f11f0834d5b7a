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
  return registrySource(resolved) ?? otherSource(resolved)
}

function registrySource(resolved: string): NpmSource | undefined {
  const isHttp = resolved.startsWith('https:') || resolved.startsWith('http:')
  if (!isHttp || !resolved.includes('/-/')) return undefined
  const address = publicUrl(resolved)
  const hash = address.indexOf('#')
  const url = hash === -1 ? address : address.slice(0, hash)
  const served = servedPackage(url)
  return served === undefined ? undefined : { source: { kind: 'registry', url }, served }
}

function otherSource(resolved: string): NpmSource {
  // Yarn 1 puts the hash behind the path, Bun leaves out the word in front.
  const file = /^(?:file:|(?=\.{0,2}\/))([^#]*)/.exec(resolved)?.[1]
  if (file !== undefined) return { source: { kind: 'file', path: file } }
  const linked = /^(?:link|portal):(.*)$/s.exec(resolved)?.[1]
  if (linked !== undefined) return { source: { kind: 'link', path: linked } }
  if (/^(git[+:@]|ssh:|github:|gitlab:|bitbucket:|gist:)/.test(resolved) || /\.git(#|$)/.test(resolved))
    return { source: gitSource(resolved) }
  const archive = /^https:\/\/codeload\.github\.com\/([^/]+)\/([^/]+)\/(?:legacy\.)?tar\.gz\/([^/?#]+)/.exec(resolved)
  if (archive !== null)
    return {
      source: { kind: 'git', url: `https://github.com/${archive[1]}/${archive[2]}`, commit: archive[3] ?? '' },
    }
  const url = publicUrl(resolved).replace(/#.*$/, '')
  // GitHub Packages has no file name: /download/@scope/name/1.0.0/<hash>.
  return {
    source: /^https:\/\/npm\.pkg\.github\.com\/download\//.test(url) ? { kind: 'registry', url } : { kind: 'url', url },
  }
}

const plainName = /^@?[\w.~-]+(\/[\w.~-]+)?$/
const plainVersion = /^[\w.~-]+$/

export function npmPurl(name: string, version: string, source: Source): string {
  const isPlain = source.kind === 'registry' && plainName.test(name) && plainVersion.test(version)
  // The same text as below, for nearly every package of a large lockfile.
  if (isPlain) return `pkg:npm/${name.replace('@', '%40')}@${version}`
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
  const address = url.includes('%') ? decoded(url) : url
  const at = address.lastIndexOf('/-/')
  const start = address.lastIndexOf('/', at - 1) + 1
  const bare = address.slice(start, at)
  if (at === -1 || bare === '') return undefined
  const scope = address.slice(address.lastIndexOf('/', start - 2) + 1, start)
  const name = scope.startsWith('@') ? scope + bare : bare
  const file = address.slice(address.lastIndexOf('/') + 1)
  const isVersioned = file.startsWith(`${bare}-`) && file.endsWith('.tgz')
  return isVersioned ? { name, version: file.slice(bare.length + 1, -4) } : { name }
}

function decoded(text: string): string {
  return text.replace(/%40/gi, '@').replace(/%2f/gi, '/').replace(/%2b/gi, '+')
}
