/** Nearly every address of a registry: nothing before the host, nothing after the path. */
const plainAddress = /^https:\/\/[\w.-]+\/[^?]*$/

/**
 * The address without user, password and query, which may hold a token. `git@` in front of an SSH address is a fixed
 * word and stays. Text that is no URL comes back up to its first `?`, without what stands before an `@` in its first part.
 */
export function publicUrl(address: string): string {
  if (plainAddress.test(address)) return address
  const scheme = /^[a-z][a-z0-9+.-]{0,30}:\/\//i.exec(address)?.[0]
  if (scheme === undefined) return address.replace(/^[^/@]*:[^/@]*@/, '').replace(/\?[^#]*/, '')
  const rest = address.slice(scheme.length)
  const end = rest.search(/[/?#]/)
  const authority = end === -1 ? rest : rest.slice(0, end)
  const path = end === -1 ? '' : rest.slice(end)
  const user = authority.lastIndexOf('@')
  const host = user === -1 ? authority : authority.slice(user + 1)
  const kept = scheme.includes('ssh') && authority.startsWith('git@') ? 'git@' : ''
  return `${scheme}${kept}${host}${path.replace(/\?[^#]*/, '')}`
}

/** `registry.npmjs.org`; undefined where the text has no host. */
export function hostOf(address: string): string | undefined {
  return /^[a-z][a-z0-9+.-]{0,30}:\/\/(?:[^/?#@]*@)?([^/?#:]+)/i.exec(address)?.[1]?.toLowerCase()
}
