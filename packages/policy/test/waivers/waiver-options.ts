import type { WaiverOptions } from '../../src/index.ts'

export const options: WaiverOptions = {
  today: '2026-11-22',
  limits: { default: 90, secrets: 14, baseline: 365 },
  matchesGlob: (pattern, path) => pattern.endsWith('/**') && path.startsWith(pattern.slice(0, -2)),
}
export const at = (path: string, startLine = 1) => ({
  location: { path, startLine, startColumn: 1, endLine: startLine, endColumn: 2 },
})
