import type { Severity } from '@sallyport/core'

const words: ReadonlyMap<string, Severity> = new Map([
  ['critical', 'critical'],
  ['high', 'high'],
  ['important', 'high'],
  ['medium', 'medium'],
  ['moderate', 'medium'],
  ['low', 'low'],
  ['negligible', 'low'],
  ['minor', 'low'],
  ['info', 'info'],
  ['informational', 'info'],
  ['none', 'info'],
])

/** The tool's word. What it does not know counts as high: unknown must not mean harmless. */
export function importedSeverity(
  word: string | undefined,
  tool: string,
): { readonly severity: Severity; readonly severitySource: string } {
  const severity = words.get(word?.toLowerCase() ?? '')
  return severity === undefined ? { severity: 'high', severitySource: 'none' } : { severity, severitySource: tool }
}

export function cweNames(list: readonly unknown[]): string[] {
  return list
    .map((cwe) => (typeof cwe === 'number' ? `CWE-${cwe}` : cwe))
    .filter((cwe): cwe is string => typeof cwe === 'string' && /^CWE-\d+$/.test(cwe))
}

/** The first line, short enough for a report. */
export function firstLine(text: string | undefined): string {
  return (text ?? '').trim().split('\n', 1)[0]?.slice(0, 200) ?? ''
}
