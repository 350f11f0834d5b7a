/** A repository path as a relative URI reference: each segment percent-encoded, also a colon, which would read as a scheme. */
export function pathUri(path: string): string {
  return path.toWellFormed().split('/').map(encodeURIComponent).join('/')
}
