/** `0.9s`; empty at or under a tenth of a second, which nobody notices. */
export function duration(ms: number): string {
  if (ms <= 100) return ''
  if (ms < 60_000) return `${(ms / 1000).toFixed(1)}s`
  return `${Math.floor(ms / 60_000)}m ${Math.round((ms % 60_000) / 1000)}s`
}
