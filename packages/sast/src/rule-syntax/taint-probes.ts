import { isRecord, type JsonRecord } from '../json-value.ts'
import { fieldsOf } from './engine-rule.ts'

/** Rules for a first look at a large file, and what their matches say of the rules that follow values. */
interface TaintProbes {
  /** JSON for the engine. */
  readonly rules: readonly string[]
  isProbe(rule: string): boolean
  /** The rules of which a source is among the probes that matched, and a sink too; `sinks` are those that count where not all do. */
  worthwhile(matched: ReadonlySet<string>, sinks?: ReadonlySet<string>): readonly string[]
}

/** Anything but labels that must be there: a sink that asks for `not SAFE` could be one without a source. */
const unclearRequirement = /"requires":(?!"(?!not\b)\w+(?: (?:and|or) (?!not\b)\w+)*")/

/** Any parameter of any function: there is one in every file, and to list them takes longer than to follow them. */
const parameterOfAny = /"(?:(?:def|func|function) )?(?:\$\w+ ?)?\(\.\.\., \$\w+(?: \w+)?, \.\.\.\)/

/**
 * The engine follows values through every function of a file even where a rule has no source in it; on large files that takes
 * most of the time. So it is asked for sources and sinks first, for each once, however many rules share it.
 */
export function taintProbes(taintRules: readonly string[]): TaintProbes {
  const byFormula = new Map<string, { readonly id: string; readonly rule: string }>()
  const probeFor = (part: unknown, rule: JsonRecord): string => {
    const { languages, options } = rule
    const formula = { ...formulaOf(part), languages, ...(options === undefined ? {} : { options }) }
    const key = JSON.stringify(formula)
    const known = byFormula.get(key)
    if (known !== undefined) return known.id
    const id = `sallyport-probe-${byFormula.size}`
    byFormula.set(key, { id, rule: JSON.stringify({ id, severity: 'INFO', message: '-', ...formula }) })
    return id
  }
  const asked = taintRules.map((text) => {
    const rule = fieldsOf(text)
    if (rule === undefined || unclearRequirement.test(text)) return { text }
    const sinks = probesOf(rule, 'pattern-sinks', probeFor)
    if (parameterOfAny.test(JSON.stringify(rule['pattern-sources']))) return { text, sinks }
    return { text, sources: probesOf(rule, 'pattern-sources', probeFor), sinks }
  })
  return {
    rules: [...byFormula.values()].map(({ rule }) => rule),
    isProbe: (rule) => rule.startsWith('sallyport-probe-'),
    worthwhile: (matched, sinksMatched = matched) =>
      asked
        .filter(({ sources, sinks }) => {
          const hasSource = sources?.some((id) => matched.has(id)) ?? true
          return hasSource && (sinks?.some((id) => sinksMatched.has(id)) ?? true)
        })
        .map(({ text }) => text),
  }
}

function probesOf(
  rule: JsonRecord,
  key: string,
  probeFor: (part: unknown, rule: JsonRecord) => string,
): string[] | undefined {
  const parts = rule[key]
  return Array.isArray(parts) && parts.every(isRecord) ? parts.map((part) => probeFor(part, rule)) : undefined
}

/** A source or sink as a rule of its own: without what only taint mode knows. */
function formulaOf(part: unknown): JsonRecord {
  if (!isRecord(part)) return {}
  const {
    'by-side-effect': _,
    exact: _exact,
    control: _control,
    label: _label,
    requires: _requires,
    'at-exit': _exit,
    ...formula
  } = part
  return formula
}
