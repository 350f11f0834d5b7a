import type { JsonRecord } from '../json-value.ts'
import type { LiteralCondition, LiteralKind } from '../prescan/conditions/condition.ts'
import { formulaCondition } from '../prescan/conditions/rule-condition.ts'
import { isCutShort } from '../prescan/exclusions/linear-expression.ts'
import { shapeExpression } from '../prescan/exclusions/shape-expression.ts'
import { isWholeFile, type TextCondition, wholeFileExclusion } from '../prescan/exclusions/whole-file-exclusion.ts'
import type { Judge, Verdict } from '../rule-syntax/tailor-rule.ts'
import { latin1 } from '../source/source-text.ts'

/**
 * Tells which parts of rules cannot match anything in one file: those that ask for words that it does not hold. And which match it as a
 * whole: `\A.*word.*\z` beside other patterns; the engine gives such an expression up on large files.
 */
export class PossibleParts {
  readonly #text: string
  readonly #lowerCase: string
  readonly #found = new Map<string, boolean>()
  readonly #verdicts = new Map<string, Verdict>()

  constructor(bytes: Uint8Array) {
    this.#text = latin1(bytes)
    this.#lowerCase = this.#text.toLowerCase()
  }

  judge(languages: readonly string[]): Judge {
    return (part) => {
      const key = JSON.stringify([languages, part])
      const verdict = this.#verdicts.get(key) ?? this.#verdictOn(part, languages)
      this.#verdicts.set(key, verdict)
      return verdict
    }
  }

  #verdictOn(part: JsonRecord, languages: readonly string[]): Verdict {
    const negated = part['pattern-not'] ?? part['pattern-not-inside']
    if (negated !== undefined)
      return this.#holds(formulaCondition({ pattern: negated }, languages, [])) ? 'unknown' : 'idle'
    const expression = part['pattern-regex']
    const verdict =
      typeof expression === 'string' && isWholeFile(expression) ? this.#verdictOnWhole(expression) : 'unknown'
    if (verdict !== 'unknown') return verdict
    return this.#holds(formulaCondition(part, languages, [])) ? 'unknown' : 'never'
  }

  #verdictOnWhole(expression: string): Verdict {
    const verdicts = wholeFileExclusion(expression)?.conditions.map((condition) => this.#verdictOnText(condition)) ?? []
    if (verdicts.includes('never')) return 'never'
    return verdicts.length > 0 && !verdicts.includes('unknown') ? 'idle' : 'unknown'
  }

  #verdictOnText({ kind, shape }: TextCondition): Verdict {
    const isFound = shapeExpression(shape).test(this.#text)
    if (isFound === (kind === 'holds')) return 'idle'
    return kind === 'holds' && isCutShort(shape) ? 'unknown' : 'never'
  }

  #holds(condition: LiteralCondition): boolean {
    if (condition.kind !== 'literal')
      return condition.kind === 'all'
        ? condition.of.every((one) => this.#holds(one))
        : condition.of.some((one) => this.#holds(one))
    const key = JSON.stringify(condition)
    const known = this.#found.get(key) ?? this.#hasLiteral(condition.text, condition)
    this.#found.set(key, known)
    return known
  }

  #hasLiteral(wanted: string, { isCased, starts, ends }: LiteralKind): boolean {
    const text = isCased ? this.#text : this.#lowerCase
    const bytes = Buffer.from(wanted).toString('latin1')
    for (let at = text.indexOf(bytes); at !== -1; at = text.indexOf(bytes, at + 1)) {
      const isApart = (!starts || !isWordSign(text[at - 1])) && (!ends || !isWordSign(text[at + bytes.length]))
      if (isApart) return true
    }
    return false
  }
}

function isWordSign(sign: string | undefined): boolean {
  return sign !== undefined && /\w/.test(sign)
}
