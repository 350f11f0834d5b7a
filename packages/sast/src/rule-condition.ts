import { all, always, any, type LiteralCondition, literal } from './condition.ts'
import { patternWords } from './pattern-words.ts'
import { regexCondition } from './regex-literals.ts'

type Node = Readonly<Record<string, unknown>>

/** What a file must hold for the rule to match, from the rule's own patterns. Too weak where they are not understood. */
export function ruleCondition(rule: Node, languages: readonly string[]): LiteralCondition {
  if (
    languages.includes('regex') &&
    rule['pattern-regex'] === undefined &&
    rule.patterns === undefined &&
    rule['pattern-either'] === undefined
  )
    return always
  if (rule.mode !== undefined && rule.mode !== 'search' && rule.mode !== 'taint') return always
  return rule.mode === 'taint' ? taintCondition(rule, languages) : formulaCondition(rule, languages, '')
}

/** A flow needs a source and a sink. With `requires: not …` a sink may match without a source. */
function taintCondition(rule: Node, languages: readonly string[]): LiteralCondition {
  const of = (key: string) => any(nodes(rule[key]).map((node) => formulaCondition(node, languages, '')))
  const needsNoSource = nodes(rule['pattern-sinks']).some((sink) => /\bnot\b/.test(String(sink.requires ?? '')))
  return needsNoSource ? of('pattern-sinks') : all([of('pattern-sources'), of('pattern-sinks')])
}

/** `context` is the text of the patterns around: it tells whether a metavariable stands for a name. */
function formulaCondition(node: Node, languages: readonly string[], context: string): LiteralCondition {
  return all(Object.entries(node).map(([key, value]) => partCondition(key, value, languages, context)))
}

function partCondition(key: string, value: unknown, languages: readonly string[], context: string): LiteralCondition {
  switch (key) {
    case 'pattern':
    case 'pattern-inside':
      if (typeof value !== 'string') return isNode(value) ? formulaCondition(value, languages, context) : always
      return languages.includes('regex') ? always : wordsCondition(value, languages)
    case 'pattern-regex':
      return typeof value === 'string' ? regexCondition(value) : always
    case 'patterns':
      return conjunction(nodes(value), languages, context)
    case 'pattern-either':
      return any(nodes(value).map((part) => formulaCondition(part, languages, context)))
    case 'metavariable-regex':
      return isNode(value) ? nameCondition(value, context) : always
    default:
      // Negations, focus, comparisons and options never make a file hold more than it does.
      return always
  }
}

/** Languages in which `EVAL` may be `eval`. */
const caseless = new Set(['php', 'dockerfile', 'html', 'xml', 'generic'])

function wordsCondition(pattern: string, languages: readonly string[]): LiteralCondition {
  const as = languages.some((language) => caseless.has(language)) ? 'word' : 'exact'
  return all(patternWords(pattern, languages).map((word) => literal(word, as)))
}

function conjunction(parts: readonly Node[], languages: readonly string[], context: string): LiteralCondition {
  const here = `${context}\n${JSON.stringify(parts.filter((part) => !Object.keys(part).some((key) => key.startsWith('pattern-not'))))}`
  return all(parts.map((part) => formulaCondition(part, languages, here)))
}

/** Only where the metavariable is called or a member: elsewhere it may hold a value that was computed from parts. */
function nameCondition(node: Node, context: string): LiteralCondition {
  const { metavariable, regex } = node
  if (typeof metavariable !== 'string' || typeof regex !== 'string' || node['constant-propagation'] === true)
    return always
  const name = metavariable.replace('$', '\\$')
  const isName = new RegExp(`${name}\\s*\\(|\\.\\s*${name}(?![A-Z_0-9(])`).test(context)
  return isName ? regexCondition(regex) : always
}

function nodes(value: unknown): Node[] {
  return Array.isArray(value) ? value.filter(isNode) : []
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
