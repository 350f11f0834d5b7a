import { escapedLanguages } from '../languages/languages.ts'
import { fieldsOf } from '../rule-syntax/engine-rule.ts'
import { type Judge, tailorRule } from '../rule-syntax/tailor-rule.ts'
import type { PackedRule } from '../rules/pack/rule-pack.ts'
import type { PossibleParts } from './possible-parts.ts'

/**
 * The rule for files in which these exclusions of its hold and its others do not, and without the parts that are not possible
 * in the one file given. Undefined where nothing of it is left.
 */
export function tailoredRule(
  rule: PackedRule,
  id: string,
  held: readonly string[],
  parts?: PossibleParts,
): string | undefined {
  const written = fieldsOf(rule.engine)
  if (written === undefined) return rule.engine
  const known = new Set(rule.exclusions?.map(({ source }) => source))
  const impossible = parts === undefined || !isPlain(rule) ? undecided : parts.judge(rule.languages)
  const tailored = tailorRule(written, (part) => {
    const source = part['pattern-not-regex']
    if (typeof source !== 'string' || !known.has(source)) return impossible(part)
    return held.includes(source) ? 'never' : 'idle'
  })
  return tailored === undefined ? undefined : JSON.stringify({ ...tailored, id })
}

const undecided: Judge = () => 'unknown'

/** A sink that requires no source, and text that may be written with escapes, are other than they seem. */
function isPlain({ engine, languages }: PackedRule): boolean {
  return !engine.includes('"requires"') && !languages.some((language) => escapedLanguages.has(language))
}
