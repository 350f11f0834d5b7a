import { linearExpression, type PcreFlags } from './linear-expression.ts'

/** What a file must hold, or must not hold, for an exclusion to fit. */
export interface TextCondition {
  readonly kind: 'holds' | 'lacks'
  /** As `metadata.shape`: an expression of JavaScript over the file as Latin-1. */
  readonly shape: string
}

/** A `pattern-not-regex` that fits the whole file or nothing: it excludes where all conditions are met. */
export interface Exclusion {
  /** As the rule has it. */
  readonly source: string
  readonly conditions: readonly TextCondition[]
}

/** Begins at the start of the file and ends at its end. */
export function isWholeFile(expression: string): boolean {
  return /^(?:\(\?[a-z]+\))?\\A/.test(expression) && expression.endsWith('\\z')
}

/**
 * `\A.*(a|b).*\z`: the file holds `a` or `b`. `\A(?!.*a).*\z`: it does not. `\A(?=.*a)(?!.*b).*\z`: both. Semgrep gives such an expression
 * up on files of some hundred KB, and then excludes no more. Undefined where it is not of these forms.
 */
export function wholeFileExclusion(source: string): Exclusion | undefined {
  const [, flagText = '', body = ''] = /^(?:\(\?([ims]+)\))?\\A(.*)\\z$/s.exec(source) ?? []
  const flags: PcreFlags = {
    isCaseless: flagText.includes('i'),
    isMultiline: flagText.includes('m'),
    dotIsAll: flagText.includes('s'),
  }
  const anything = flags.dotIsAll ? ['(?s:.*)', '(?s:.*?)', '.*', '.*?'] : ['(?s:.*)', '(?s:.*?)']
  const conditions: (TextCondition | undefined)[] = []
  let rest = body
  for (let end = lookAheadEnd(rest); end !== undefined; end = lookAheadEnd(rest)) {
    const kind = rest.startsWith('(?=') ? 'holds' : 'lacks'
    conditions.push(textCondition(kind, withoutStart(rest.slice(3, end - 1), anything), flags))
    rest = rest.slice(end)
  }
  if (!anything.includes(rest)) conditions.push(textCondition('holds', between(rest, anything), flags))
  const understood = conditions.filter((condition) => condition !== undefined)
  return understood.length === conditions.length && understood.length > 0
    ? { source, conditions: understood }
    : undefined
}

function textCondition(kind: TextCondition['kind'], wanted: string | undefined, flags: PcreFlags) {
  // What may match less excludes less where it is wanted, and more where it is not.
  const expression = wanted === undefined ? undefined : linearExpression(wanted, flags, kind === 'holds')
  return expression === undefined ? undefined : { kind, shape: `${flags.isCaseless ? '(?i)' : ''}${expression}` }
}

/** Where the look-ahead that the text begins with ends. */
function lookAheadEnd(text: string): number | undefined {
  if (!/^\(\?[=!]/.test(text)) return undefined
  let depth = 0
  for (const { 0: piece, index } of text.matchAll(/\\.|\[\^?(?:\\.|[^\]\\])+\]|[()]/gs)) {
    if (piece === '(') depth++
    if (piece === ')') depth--
    if (depth === 0) return index + 1
  }
  return undefined
}

function withoutStart(text: string, starts: readonly string[]): string | undefined {
  const start = starts.filter((one) => text.startsWith(one)).reduce((a, b) => (a.length > b.length ? a : b), '')
  return start === '' ? undefined : text.slice(start.length)
}

function between(text: string, ends: readonly string[]): string | undefined {
  const inner = withoutStart(text, ends)
  const end = ends.filter((one) => inner?.endsWith(one)).reduce((a, b) => (a.length > b.length ? a : b), '')
  const wanted = inner?.slice(0, -end.length)
  return end === '' || wanted === undefined || /(?<!\\)(?:\\\\)*\\$/.test(wanted) ? undefined : wanted
}
