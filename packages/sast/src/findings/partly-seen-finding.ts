import { type Failure, type Finding, type LineRange, sha256 } from '@sallyport/core'
import { pathIdentity, type SourceFile } from '../change/source-file.ts'

interface Wording {
  readonly rule: string
  readonly message: string
  readonly remediation: string
}

const unparsed: Wording = {
  rule: 'partly-unparsable',
  message: 'Semgrep could not parse some lines that this change did not touch, and looked at the rest',
  remediation: 'Check the syntax of these lines; newer syntax than Semgrep knows needs a newer Semgrep',
}
const unfollowed: Wording = {
  rule: 'flow-not-followed',
  message: 'Semgrep gave up following values through code that this change did not touch, and looked at the rest',
  remediation: 'Split this code: a loop that wraps a value again and again is never followed to its end',
}

/** Says which lines Semgrep did not look at, where the change did not touch them: shown, judged by nobody. */
export function partlySeenFinding(file: SourceFile, spans: readonly LineRange[], code: Failure['code']): Finding {
  const { rule, message, remediation } = code === 'timed-out' ? unfollowed : unparsed
  const startLine = Math.min(...spans.map((span) => span.start))
  const endLine = Math.max(...spans.map((span) => span.end))
  const path = pathIdentity(file.entry)
  const identity = code === 'timed-out' ? `${rule}\0${path}\0${startLine}` : `${rule}\0${path}`
  return {
    check: 'sast',
    rule: `sast/${rule}`,
    severity: 'info',
    confidence: 'high',
    message,
    cwe: [],
    location: { path: file.entry.path, startLine, startColumn: 1, endLine, endColumn: 1 },
    excerpt: '',
    fingerprint: sha256(identity),
    remediation,
    isNew: false,
  }
}
