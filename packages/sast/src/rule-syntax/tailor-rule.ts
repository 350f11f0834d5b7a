import { isRecord, type JsonRecord } from '../json-value.ts'

/** What is known of a part of a rule in one file: it cannot match there, it changes nothing, or nobody knows. */
export type Verdict = 'never' | 'idle' | 'unknown'

/** Asked for each part of a conjunction or alternative, and for sources, sinks and sanitizers. */
export type Judge = (part: JsonRecord) => Verdict

const lists = ['pattern-sources', 'pattern-sinks', 'pattern-sanitizers', 'pattern-propagators'] as const
const needed: ReadonlySet<string> = new Set(['pattern-sources', 'pattern-sinks'])

/** The rule without the parts that are known to do nothing in a file; undefined where then nothing can match. */
export function tailorRule(rule: JsonRecord, judge: Judge): JsonRecord | undefined {
  const formula = tailorPart(rule, judge)
  if (formula === undefined) return undefined
  const result: Record<string, unknown> = { ...formula }
  for (const key of lists) {
    if (!Array.isArray(rule[key])) continue
    const parts = alternatives(rule[key], judge)
    if (parts.length === 0 && needed.has(key)) return undefined
    if (parts.length === 0) delete result[key]
    else result[key] = parts
  }
  return result
}

/** Undefined: never matches. */
function tailorPart(node: JsonRecord, judge: Judge): JsonRecord | undefined {
  const result: Record<string, unknown> = { ...node }
  if (Array.isArray(node.patterns)) {
    const parts = conjunction(node.patterns, judge)
    if (parts === undefined) return undefined
    result.patterns = parts
  }
  if (Array.isArray(node['pattern-either'])) {
    const parts = alternatives(node['pattern-either'], judge)
    if (parts.length === 0) return undefined
    result['pattern-either'] = parts
  }
  return result
}

function conjunction(parts: readonly unknown[], judge: Judge): unknown[] | undefined {
  const result: unknown[] = []
  for (const part of parts) {
    const verdict = isRecord(part) ? judge(part) : 'unknown'
    const tailored = verdict === 'unknown' && isRecord(part) ? tailorPart(part, judge) : part
    if (verdict === 'never' || tailored === undefined) return undefined
    if (verdict !== 'idle') result.push(tailored)
  }
  // What matches the whole file still has to be there where nothing else says what to find.
  return result.some(isFound) ? result : [...parts]
}

function isFound(part: unknown): boolean {
  return isRecord(part) && ['pattern', 'patterns', 'pattern-either', 'pattern-regex'].some((key) => key in part)
}

function alternatives(parts: readonly unknown[], judge: Judge): unknown[] {
  return parts.flatMap((part) => {
    if (!isRecord(part)) return [part]
    return judge(part) === 'never' ? [] : (tailorPart(part, judge) ?? [])
  })
}

/** Every part that `tailorRule` would ask about, where nothing is known of any. */
export function partsOf(rule: JsonRecord): readonly JsonRecord[] {
  const parts: JsonRecord[] = []
  tailorRule(rule, (part) => {
    parts.push(part)
    return 'unknown'
  })
  return parts
}
