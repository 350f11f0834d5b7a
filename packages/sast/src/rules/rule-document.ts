import { UserError } from '@sallyport/core'
import { isRecord, type JsonRecord } from '../json-value.ts'

export interface RuleFile {
  /** As people know it: a path. */
  readonly name: string
  readonly text: string
}

/** One entry of `rules:`, still as written. */
export interface WrittenRule {
  readonly file: string
  /** 1-based line of the entry, or of one of its keys. */
  readonly lineOf: (...keys: readonly (string | number)[]) => number
  readonly fields: JsonRecord
}

export interface RuleProblem {
  readonly file: string
  readonly line: number
  readonly message: string
}

/** Reads Semgrep rule files (YAML or JSON). Needs the YAML parser: for building, and for rules of the user's own. */
export async function readRuleDocument(file: RuleFile, problems: RuleProblem[]): Promise<WrittenRule[]> {
  const { LineCounter, parseDocument } = await import('./yaml.ts')
  const lineCounter = new LineCounter()
  const document = parseDocument(file.text, { lineCounter, prettyErrors: false, logLevel: 'silent', strict: true })
  const lineAt = (offset: number) => Math.max(1, lineCounter.linePos(offset).line)
  const [error] = document.errors
  if (error !== undefined) {
    problems.push({ file: file.name, line: lineAt(error.pos[0]), message: firstLine(error.message) })
    return []
  }
  const value: unknown = document.toJS({ maxAliasCount: 100 })
  const rules = isRecord(value) ? value.rules : undefined
  if (!Array.isArray(rules) || rules.length === 0) {
    problems.push({ file: file.name, line: 1, message: 'a rule file holds a list under the key "rules"' })
    return []
  }
  return rules.flatMap((fields: unknown, index) => {
    const lineOf = (...keys: readonly (string | number)[]) =>
      lineAt(offsetOf(document.getIn(['rules', index, ...keys], true)) ?? 0)
    if (isRecord(fields)) return [{ file: file.name, lineOf, fields }]
    problems.push({ file: file.name, line: lineOf(), message: 'a rule is a mapping with at least an id' })
    return []
  })
}

/** Throws what is wrong, all at once, each with file and line. */
export function refuseProblems(problems: readonly RuleProblem[]): void {
  if (problems.length === 0) return
  const shown = problems.slice(0, 20).map(({ file, line, message }) => `${file}:${line}: ${message}`)
  const more = problems.length > shown.length ? `\n… and ${problems.length - shown.length} more` : ''
  throw new UserError(
    'rules-invalid',
    `Semgrep rules that cannot be used:\n${shown.join('\n')}${more}`,
    'correct the rules, or move the files out of the rule directories',
  )
}

function offsetOf(node: unknown): number | undefined {
  if (!isRecord(node)) return undefined
  const range: unknown = node.range
  return Array.isArray(range) && typeof range[0] === 'number' ? range[0] : undefined
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0] ?? text
}
