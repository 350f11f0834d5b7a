import { isRecord, type JsonRecord, recordsIn } from '../../json-value.ts'
import { partsOf } from '../../rule-syntax/tailor-rule.ts'
import { type Exclusion, isWholeFile, wholeFileExclusion } from './whole-file-exclusion.ts'

export interface RuleExclusion extends Exclusion {
  /** Where it excludes a file, the rule can match nothing there; another one may stand in one branch of the rule. */
  readonly isOutermost: boolean
}

/** The exclusions of a rule that can be decided without the engine. */
export function ruleExclusions(rule: JsonRecord): RuleExclusion[] {
  const outermost = new Set(sourcesIn(recordsIn(rule.patterns)))
  return [...new Set(sourcesIn(partsOf(rule)))].flatMap((source) => {
    const exclusion = wholeFileExclusion(source)
    return exclusion === undefined ? [] : { ...exclusion, isOutermost: outermost.has(source) }
  })
}

function sourcesIn(parts: readonly JsonRecord[]): string[] {
  return parts.map((part) => part['pattern-not-regex']).filter((source) => typeof source === 'string')
}

/** Whole-file exclusions that the engine alone could decide: on a large file it gives them up. */
export function exclusionsForEngine(rule: JsonRecord): string[] {
  const known = new Set(ruleExclusions(rule).map(({ source }) => source))
  return wholeFileIn(rule).filter((source) => !known.has(source))
}

function wholeFileIn(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(wholeFileIn)
  if (!isRecord(node)) return []
  return Object.entries(node).flatMap(([key, value]) =>
    key === 'pattern-not-regex' && isWholeFile(String(value)) ? [String(value)] : wholeFileIn(value),
  )
}
