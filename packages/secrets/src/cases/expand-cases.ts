import type { RuleCases } from '../rules/secret-rule.ts'
import { generate } from './generators.ts'
import { seededRandom } from './seeded-random.ts'

export interface RuleCase {
  readonly rule: string
  /** `positive`: found at medium or high; `low`: found at low; `negative`: not found by this rule. */
  readonly kind: 'positive' | 'low' | 'negative'
  readonly path: string
  readonly template: string
  readonly text: string
}

/** The cases of all rules, each expanded with `seeds` different seeds; the same every time. */
export function expandCases({ cases }: { readonly cases: readonly RuleCases[] }, seeds = 5): RuleCase[] {
  return cases.flatMap(({ rule, path, positives, lows, negatives }) => {
    const expand = (kind: RuleCase['kind'], templates: readonly string[]) =>
      templates.flatMap((template, index) =>
        Array.from({ length: seeds }, (_, seed) => {
          const text = expandTemplate(template, `${rule}/${kind}/${index}/${seed}`)
          return { rule, kind, path, template, text }
        }),
      )
    return [...expand('positive', positives), ...expand('low', lows), ...expand('negative', negatives)]
  })
}

/** Replaces each `{{name:argument}}` from left to right. `{{"text"}}` is the text itself, for braces and for splitting words. */
export function expandTemplate(template: string, seed: string): string {
  const random = seededRandom(seed)
  let text = ''
  let at = 0
  for (const found of template.matchAll(/\{\{(?:"([^"]*)"|([a-z0-9-]+)(?::([^}]*))?)\}\}/g)) {
    text += template.slice(at, found.index)
    text += found[1] ?? generate(found[2] ?? '', found[3] ?? '', text, random)
    at = found.index + found[0].length
  }
  return text + template.slice(at)
}
