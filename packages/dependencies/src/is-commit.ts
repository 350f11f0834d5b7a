/** A whole object id of Git, SHA-1 or SHA-256: a pin that no range of versions speaks of. */
export function isCommit(version: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(version)
}
