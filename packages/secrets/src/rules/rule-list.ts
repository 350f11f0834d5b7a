import { contextPattern } from './context-pattern.ts'
import type { SecretRule } from './secret-rule.ts'

/** Rules by number. Those of an artefact are read when they are asked for: most keywords never occur in a commit. */
export interface RuleList {
  readonly length: number
  get(index: number): SecretRule | undefined
  all(): readonly SecretRule[]
}

export function listOfRules(rules: readonly SecretRule[]): RuleList {
  return { length: rules.length, get: (index) => rules[index], all: () => rules }
}

/** `read(index)` gives the text of one rule, JSON. */
export function storedRules(length: number, read: (index: number) => string): RuleList {
  const known: (SecretRule | undefined)[] = new Array(length)
  const get = (index: number): SecretRule | undefined => {
    if (index < 0 || index >= length) return undefined
    known[index] ??= readRule(read(index))
    return known[index]
  }
  return {
    length,
    get,
    all: () => Array.from({ length }, (_, index) => get(index)).filter((rule) => rule !== undefined),
  }
}

/** As JSON; without the expression where it follows from the context, of which it is ten times the size. */
export function writeRule(rule: SecretRule): string {
  return JSON.stringify(rule.context === undefined ? rule : { ...rule, regex: undefined })
}

function readRule(text: string): SecretRule {
  // Only `writeRule` makes such texts.
  const rule = JSON.parse(text) as SecretRule
  return rule.context === undefined ? rule : { ...rule, regex: contextPattern(rule.context) }
}
