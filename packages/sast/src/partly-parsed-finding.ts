import { createHash } from 'node:crypto'
import type { Finding, LineRange } from '@sallyport/core'
import type { SourceFile } from './source-file.ts'

/** Says which lines Semgrep could not parse, where the change did not touch them: shown, judged by nobody. */
export function partlyParsedFinding(file: SourceFile, spans: readonly LineRange[]): Finding {
  const startLine = Math.min(...spans.map((span) => span.start))
  const endLine = Math.max(...spans.map((span) => span.end))
  const identity = `partly-unparsable\0${file.entry.pathBytes ?? file.entry.path}`
  return {
    check: 'sast',
    rule: 'sast/partly-unparsable',
    severity: 'info',
    confidence: 'high',
    message: 'Semgrep could not parse some lines that this change did not touch, and looked at the rest',
    cwe: [],
    location: { path: file.entry.path, startLine, startColumn: 1, endLine, endColumn: 1 },
    excerpt: '',
    fingerprint: createHash('sha256').update(identity).digest('hex'),
    remediation: 'Check the syntax of these lines; newer syntax than Semgrep knows needs a newer Semgrep',
    isNew: false,
  }
}
