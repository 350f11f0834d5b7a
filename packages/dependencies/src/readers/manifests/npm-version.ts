/** `1.2.3`, `=1.2.3`, `v1.2.3`: one version and no other. Ranges, tags and addresses pin none. */
export function exactVersion(range: string): string {
  return /^[v=]?\s*(\d+\.\d+\.\d+(?:[-+][\w.+-]*)?)$/.exec(range.trim())?.[1] ?? ''
}
