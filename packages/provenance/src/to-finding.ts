import { createHash } from 'node:crypto'
import { displayText, type Finding } from '@sallyport/core'
import type { ParsedMessage } from './parse-message.ts'
import type { Problem } from './problem.ts'
import { ruleOf } from './rule-of.ts'

/** Advice and what is merely undeclared are facts for policy, except where the configuration asks for more. */
export function isFinding({ code, severity }: Problem): boolean {
  if (severity === 'advice') return false
  return !(severity === 'warning' && (code === 'AP001' || code === 'AP041'))
}

export function toFinding(problem: Problem, parsed: ParsedMessage, oid: string | undefined): Finding {
  const rule = ruleOf(problem.code)
  const line = problem.line ?? 1
  const text = parsed.lines[line - 1]?.text ?? ''
  return {
    check: 'provenance',
    rule,
    severity: problem.severity === 'error' ? 'high' : 'low',
    confidence: 'high',
    message: `${problem.code} ${problem.message}`,
    cwe: [],
    location: { path: 'commit message', startLine: line, startColumn: 1, endLine: line, endColumn: text.length + 1 },
    excerpt: problem.line === undefined ? '' : excerptOf(text),
    fingerprint: createHash('sha256')
      .update([rule, problem.key ?? '', problem.value ?? ''].join('\0'))
      .digest('hex'),
    remediation: problem.fix,
    isNew: true,
    facts: { code: problem.code },
    ...(oid === undefined ? {} : { introducedBy: oid }),
  }
}

/** Free text may hold what nobody should print; the key says enough. */
function excerptOf(line: string): string {
  const [key] = line.split(':', 1)
  const isFree = /^\s|^ai-(prompt|session|params|record)/i.test(line)
  return displayText(isFree && key !== undefined ? `${key.slice(0, 40)}: …` : line.slice(0, 200))
}
