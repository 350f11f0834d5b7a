import { isRecord, type JsonRecord, recordsIn } from '../../json-value.ts'
import { all, always, any, anyCaseWord, exactWord, type LiteralCondition, literal, part } from './condition.ts'
import { isSourceText } from './metavariable-text.ts'
import { hasEquality, patternWords } from './pattern-words.ts'
import { regexCondition } from './regex-literals.ts'

/** What a file must hold for the rule to match, from the rule's own patterns. Too weak where they are not understood. */
export function ruleCondition(rule: JsonRecord, languages: readonly string[]): LiteralCondition {
  if (
    languages.includes('regex') &&
    rule['pattern-regex'] === undefined &&
    rule.patterns === undefined &&
    rule['pattern-either'] === undefined
  )
    return always
  if (rule.mode !== undefined && rule.mode !== 'search' && rule.mode !== 'taint') return always
  return rule.mode === 'taint' ? taintCondition(rule, languages) : formulaCondition(rule, languages, [])
}

/**
 * A flow needs a source and a sink. With `requires: not …` a sink may match without a source; a source that requires another
 * one starts no flow.
 */
function taintCondition(rule: JsonRecord, languages: readonly string[]): LiteralCondition {
  const of = (parts: readonly JsonRecord[]) => any(parts.map((node) => formulaCondition(node, languages, [])))
  const isFree = (part: JsonRecord) => part.requires === undefined || /\bnot\b/.test(requirement(part))
  const sinks = recordsIn(rule['pattern-sinks'])
  const needsNoSource = sinks.some((sink) => /\bnot\b/.test(requirement(sink)))
  return needsNoSource ? of(sinks) : all([of(recordsIn(rule['pattern-sources']).filter(isFree)), of(sinks)])
}

function requirement({ requires }: JsonRecord): string {
  return typeof requires === 'string' ? requires : JSON.stringify(requires ?? '')
}

/** What a file must hold for a part of a rule to match. `context` holds the patterns around: they tell whether a metavariable stands for a name or for a piece of the file. */
export function formulaCondition(
  node: JsonRecord,
  languages: readonly string[],
  context: readonly JsonRecord[],
): LiteralCondition {
  return all(Object.entries(node).map(([key, value]) => partCondition(key, value, languages, context)))
}

function partCondition(
  key: string,
  value: unknown,
  languages: readonly string[],
  context: readonly JsonRecord[],
): LiteralCondition {
  switch (key) {
    case 'pattern':
    case 'pattern-inside':
      if (typeof value !== 'string') return isRecord(value) ? formulaCondition(value, languages, context) : always
      return languages.includes('regex') ? always : wordsCondition(value, languages)
    case 'pattern-regex':
      return typeof value === 'string' ? regexCondition(value) : always
    case 'patterns':
      return conjunction(recordsIn(value), languages, context)
    case 'pattern-either':
      return any(recordsIn(value).map((part) => formulaCondition(part, languages, context)))
    case 'metavariable-regex':
      return isRecord(value) ? nameCondition(value, languages, context) : always
    case 'metavariable-pattern':
      return isRecord(value) ? innerCondition(value, languages) : always
    default:
      // Negations, focus, comparisons and options never make a file hold more than it does.
      return always
  }
}

/** Languages in which `EVAL` may be `eval`. */
const caseless = new Set(['php', 'dockerfile', 'html', 'xml', 'generic'])

function isCaseless(languages: readonly string[]): boolean {
  return languages.some((language) => caseless.has(language))
}

function wordsCondition(pattern: string, languages: readonly string[]): LiteralCondition {
  const kind = isCaseless(languages) ? anyCaseWord : exactWord
  const words = patternWords(pattern, languages).map((word) => literal(word, kind))
  return all(hasEquality(pattern, languages) ? [...words, literal('==', part)] : words)
}

function conjunction(
  parts: readonly JsonRecord[],
  languages: readonly string[],
  context: readonly JsonRecord[],
): LiteralCondition {
  const positive = parts.filter((part) => !Object.keys(part).some((key) => key.startsWith('pattern-not')))
  return all(parts.map((part) => formulaCondition(part, languages, [...context, ...positive])))
}

/** Only where the metavariable stands for a name or for code: elsewhere it may hold a value that was computed from parts. */
function nameCondition(
  node: JsonRecord,
  languages: readonly string[],
  context: readonly JsonRecord[],
): LiteralCondition {
  const { metavariable, regex } = node
  if (typeof metavariable !== 'string' || typeof regex !== 'string' || node['constant-propagation'] === true)
    return always
  const isCode = isSourceText(metavariable, context, languages)
  const name = metavariable.replace('$', '\\$')
  const isName = new RegExp(`${name}\\s*\\(|\\.\\s*${name}(?![A-Z_0-9(])`).test(JSON.stringify(context))
  return isCode || isName ? regexCondition(regex, isCaseless(languages)) : always
}

/** What code of the same language must look like. In another one, or as text, it may be the folded content of strings. */
function innerCondition({ metavariable: _name, ...node }: JsonRecord, languages: readonly string[]): LiteralCondition {
  if (node.language !== undefined || languages.includes('generic') || /-regex"/.test(JSON.stringify(node)))
    return always
  return formulaCondition(node, languages, [])
}
