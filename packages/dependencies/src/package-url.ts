/** The parts of a package URL (ECMA-427), decoded. */
export interface PackageUrl {
  readonly type: string
  readonly namespace?: string
  readonly name: string
  readonly version?: string
  readonly qualifiers?: Readonly<Record<string, string>>
  readonly subpath?: string
}

/** Canonical text: qualifiers sorted, only letters, digits, `.-_~:` unencoded. */
export function formatPackageUrl(url: PackageUrl): string {
  const namespace = url.namespace === undefined ? '' : `${segments(url.namespace).map(encode).join('/')}/`
  const path = `${namespace === '/' ? '' : namespace}${encode(url.name)}`
  const version = url.version === undefined || url.version === '' ? '' : `@${encode(url.version)}`
  if (url.qualifiers === undefined && url.subpath === undefined)
    return `pkg:${url.type.toLowerCase()}/${path}${version}`
  const qualifiers = Object.entries(url.qualifiers ?? {})
    .filter(([, value]) => value !== '')
    .map(([key, value]) => `${key.toLowerCase()}=${encode(value)}`)
    .sort()
  const subpath = segments(url.subpath ?? '').filter((part) => part !== '.' && part !== '..')
  return [
    `pkg:${url.type.toLowerCase()}/${path}${version}`,
    qualifiers.length === 0 ? '' : `?${qualifiers.join('&')}`,
    subpath.length === 0 ? '' : `#${subpath.map(encode).join('/')}`,
  ].join('')
}

/** Undefined where the text is not a package URL. */
export function parsePackageUrl(text: string): PackageUrl | undefined {
  const [beforeSubpath = '', subpath] = splitOnce(text, '#')
  const [beforeQualifiers = '', query] = splitOnce(beforeSubpath, '?')
  const match = /^pkg:\/*([a-z][a-z0-9.-]*)\/(.+)$/i.exec(beforeQualifiers)
  if (match?.[1] === undefined || match[2] === undefined) return undefined
  const [path, version] = splitVersion(match[2])
  try {
    const parts = segments(path).map(decodeURIComponent)
    const name = parts.pop()
    if (name === undefined || name === '') return undefined
    return {
      type: match[1].toLowerCase(),
      ...(parts.length === 0 ? {} : { namespace: parts.join('/') }),
      name,
      ...(version === undefined || version === '' ? {} : { version: decodeURIComponent(version) }),
      ...(query === undefined ? {} : { qualifiers: parseQualifiers(query) }),
      ...(subpath === undefined ? {} : { subpath: segments(subpath).map(decodeURIComponent).join('/') }),
    }
  } catch (error) {
    // A stray percent sign is all that decoding can trip over.
    if (error instanceof URIError) return undefined
    throw error
  }
}

/** Nearly all names and versions; saves most of the time of a large lockfile. */
const plain = /^[\w.~:-]*$/

function encode(text: string): string {
  if (plain.test(text)) return text
  // A lone surrogate cannot be encoded.
  return encodeURIComponent(text.toWellFormed())
    .replace(/%3A/g, ':')
    .replace(/[!'()*]/g, percent)
}

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`
}

function segments(path: string): string[] {
  return path.split('/').filter((part) => part !== '')
}

function splitOnce(text: string, separator: string): [string, string?] {
  const at = text.indexOf(separator)
  return at === -1 ? [text] : [text.slice(0, at), text.slice(at + 1)]
}

/** The version follows the last `@`, unless that stands first in its segment: then it is an unencoded npm scope. */
function splitVersion(path: string): [string, string?] {
  const at = path.lastIndexOf('@')
  return at <= 0 || path[at - 1] === '/' ? [path] : [path.slice(0, at), path.slice(at + 1)]
}

function parseQualifiers(query: string): Record<string, string> {
  const found = query.split('&').map((pair): [string, string] => {
    const [key, value = ''] = splitOnce(pair, '=')
    return [key.toLowerCase(), decodeURIComponent(value)]
  })
  return Object.fromEntries(found.filter(([, value]) => value !== ''))
}
