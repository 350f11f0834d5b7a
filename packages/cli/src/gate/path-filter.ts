/** Whether a path is excluded, or matches one glob. picomatch is loaded only where there is a pattern. */
export async function pathFilter(patterns: readonly string[]): Promise<(path: string) => boolean> {
  if (patterns.length === 0) return () => false
  const { picomatch } = await import('./picomatch.ts')
  const matches = picomatch([...patterns], { dot: true })
  return (path) => matches(path)
}

/** For waiver scopes. */
export async function globMatcher(): Promise<(pattern: string, path: string) => boolean> {
  const { picomatch } = await import('./picomatch.ts')
  return (pattern, path) => picomatch.isMatch(path, pattern, { dot: true })
}
