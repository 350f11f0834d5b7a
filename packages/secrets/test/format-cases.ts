import { seededRandom } from '../src/cases/seeded-random.ts'
import type { CompiledSecretRules } from '../src/index.ts'
import { namesOf } from '../src/rules/pattern-literals.ts'
import { parsePattern } from '../src/rules/pattern-syntax.ts'
import { bareStyles, type Name, nameOf, type Style, styles, unfitting } from './format-lines.ts'
import { formatOf, randomValue, type SecretFormat } from './format-values.ts'

export interface FormatCase {
  readonly rule: string
  readonly style: string
  /** Why it is no secret; absent for one. */
  readonly flaw?: string
  readonly text: string
  readonly value: string
}

/** Of the styles one in so many is tried with each rule, of the flaws one in so many with each value: the rules are many. */
const styleShare = 4
const flawShare = 8

const endings = [['api', 'key'], ['token'], ['secret'], ['access', 'token'], ['key']]
const beginnings = [[], [], ['my'], ['prod']]

/** For each rule with a format: values of it in every style, and in the same lines values that are almost of it. */
export function* formatCases({ rules }: CompiledSecretRules, seed: string): Generator<FormatCase> {
  for (const rule of rules) {
    const format = rule.isPart ? undefined : formatOf(rule)
    if (format !== undefined) yield* casesOf(format, seed)
  }
}

function* casesOf(format: SecretFormat, seed: string): Generator<FormatCase> {
  const { rule } = format
  const isOwn = rule.context === undefined && rule.offset !== undefined
  const known: Readonly<Record<string, Style>> = isOwn ? { ...styles, ...bareStyles } : styles
  for (const [style, write] of Object.entries(known)) {
    const random = seededRandom(`${seed}/${rule.id}/${style}`)
    if (random(styleShare) > 0) continue
    const value = randomValue(format, random)
    if (value === undefined) continue
    const name = nameFor(format, random)
    yield { rule: rule.id, style, text: write(name, value), value }
    for (const [flaw, change] of Object.entries(unfitting)) {
      if (random(flawShare) > 0) continue
      const flawed = change(value, random)
      if (isAboutRandomness(flaw) || !holdsValue(format, flawed)) {
        yield { rule: rule.id, style, flaw, text: write(name, flawed), value: flawed }
      }
    }
  }
}

/** It is a value, or begins with a shorter one that a foreign character ends. */
function holdsValue({ accepts }: SecretFormat, text: string): boolean {
  return accepts(text) || accepts(text.replace(/[~+].*$/, ''))
}

/** The form is right; that the characters are not random is the flaw. */
function isAboutRandomness(flaw: string): boolean {
  return ['one character', 'three characters', 'a short group', 'a sequence', 'crosses', 'an example'].includes(flaw)
}

function nameFor({ rule }: SecretFormat, random: (limit: number) => number): Name {
  const known = rule.context === undefined ? rule.keywords : namesOf(parsePattern(`(?i)${rule.context.near}`).root)
  const names = known.filter((name) => /^[a-z0-9_-]+$/.test(name))
  const isNeeded = rule.context !== undefined || rule.offset === undefined
  const keyword = isNeeded ? (names[random(names.length)] ?? rule.provider) : rule.provider
  const words = rule.context?.words ?? 'key'
  const fitting = endings.filter(
    (ending) => rule.context?.words === undefined || new RegExp(words).test(ending.join('_')),
  )
  const ending = fitting[random(fitting.length)] ?? [words.split('|')[0] ?? 'key']
  const beginning = beginnings[random(beginnings.length)] ?? []
  return nameOf([...beginning, keyword, ...ending])
}
