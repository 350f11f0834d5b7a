import { isRecord } from './json-value.ts'
import type { PackedRule } from './rule-pack.ts'
import { tailorRule } from './tailor-rule.ts'

/** The rule for files in which these exclusions of its hold and its others do not; undefined where nothing of it is left. */
export function tailoredRule(rule: PackedRule, id: string, held: readonly string[]): string | undefined {
  const written: unknown = JSON.parse(rule.engine)
  if (!isRecord(written)) return rule.engine
  const known = new Set(rule.exclusions?.map(({ source }) => source))
  const tailored = tailorRule(written, (part) => {
    const source = part['pattern-not-regex']
    if (typeof source !== 'string' || !known.has(source)) return 'unknown'
    return held.includes(source) ? 'never' : 'idle'
  })
  return tailored === undefined ? undefined : JSON.stringify({ ...tailored, id })
}
