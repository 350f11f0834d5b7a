import { baseName, fileLanguages } from '../languages/file-language.ts'
import { escapedLanguages, everyFileLanguages } from '../languages/languages.ts'
import type { PackedRule, RulePack } from '../rules/pack/rule-pack.ts'
import { latin1 } from '../source/source-text.ts'
import { shapeExpression } from './exclusions/shape-expression.ts'
import type { TextCondition } from './exclusions/whole-file-exclusion.ts'
import { LiteralAutomaton } from './literals/literal-automaton.ts'
import { RuleIndex } from './rule-index.ts'

export interface PrescanResult {
  /** Rules that might match; none: proved that no rule can. */
  readonly rules: readonly PackedRule[]
  /** Of these rules, those of their exclusions that hold in the file, where one has any. */
  readonly excluded?: ExcludedParts
  /** Ending that the snapshot must add. */
  readonly addedExtension?: string
}

/** By rule, the `source` of the exclusions that hold in one file. */
export type ExcludedParts = ReadonlyMap<PackedRule, readonly string[]>

/** Tells for each file, from its name and bytes alone, which rules of a pack could match it. */
export class Prescan {
  readonly #pack: RulePack
  readonly #isDeep: boolean
  readonly #automaton: LiteralAutomaton
  /** By the languages of a file: files of one kind ask again and again. */
  readonly #indexes = new Map<string, RuleIndex>()
  readonly #shapes = new Map<string, RegExp>()

  constructor(pack: RulePack, options: { readonly deep: boolean } = { deep: true }) {
    this.#pack = pack
    this.#isDeep = options.deep
    this.#automaton = new LiteralAutomaton(pack.literals)
  }

  /** False where no rule looks at files of this name, so that they need not be read. A `#!` line may still make one a script. */
  isInteresting(path: string): boolean {
    if (media.test(path)) return false
    const { languages } = fileLanguages(path, new Uint8Array())
    return languages.length === 0 || this.#indexFor(languages).mayLookAt(baseName(path))
  }

  scan(path: string, bytes: Uint8Array): PrescanResult {
    const { languages, addedExtension } = fileLanguages(path, bytes)
    const name = baseName(path)
    const index = this.#indexFor(languages)
    if (!index.mayLookAt(name)) return { rules: [] }
    const possible = mayHideLiterals(languages, bytes)
      ? index.all(name)
      : this.#ofShape(index.possible(name, this.#automaton.literalsIn(bytes)), bytes)
    return { ...this.#withoutExcluded(possible, bytes), ...(addedExtension === undefined ? {} : { addedExtension }) }
  }

  /** Few rules come so far, so that the text is seldom needed. */
  #ofShape(rules: readonly PackedRule[], bytes: Uint8Array): readonly PackedRule[] {
    if (rules.every(({ shape }) => shape === undefined)) return rules
    const text = latin1(bytes)
    return rules.filter(({ shape }) => shape === undefined || this.#shape(shape).test(text))
  }

  #withoutExcluded(rules: readonly PackedRule[], bytes: Uint8Array): Pick<PrescanResult, 'rules' | 'excluded'> {
    if (rules.every(({ exclusions }) => exclusions === undefined)) return { rules }
    const text = latin1(bytes)
    const excluded = new Map<PackedRule, readonly string[]>()
    const left = rules.filter((rule) => {
      const held = (rule.exclusions ?? []).filter(({ conditions }) => this.#areMet(conditions, text))
      if (held.length > 0)
        excluded.set(
          rule,
          held.map(({ source }) => source),
        )
      return !held.some(({ isOutermost }) => isOutermost)
    })
    return { rules: left, excluded }
  }

  #areMet(conditions: readonly TextCondition[], text: string): boolean {
    return conditions.every(({ kind, shape }) => this.#shape(shape).test(text) === (kind === 'holds'))
  }

  #shape(source: string): RegExp {
    const known = this.#shapes.get(source) ?? shapeExpression(source)
    this.#shapes.set(source, known)
    return known
  }

  #indexFor(languages: readonly string[]): RuleIndex {
    const key = languages.join(' ')
    let index = this.#indexes.get(key)
    if (index === undefined) {
      const wanted = new Set([...languages, ...everyFileLanguages])
      const groups = this.#pack.groups.filter(
        (group) => (this.#isDeep || group.tier === 'fast') && group.languages.some((language) => wanted.has(language)),
      )
      index = new RuleIndex(groups.flatMap(({ rules }) => rules))
      this.#indexes.set(key, index)
    }
    return index
  }
}

/** Pictures, sound, fonts, archives and programs: nothing that a rule is written for. */
const media =
  /\.(png|jpe?g|gif|webp|avif|ico|bmp|tiff?|pdf|zip|gz|tgz|bz2|xz|zst|7z|tar|woff2?|ttf|otf|eot|mp[34]|mov|webm|ogg|wav|flac|wasm|so|dylib|dll|exe|jar|class|pyc)$/i

function mayHideLiterals(languages: readonly string[], bytes: Uint8Array): boolean {
  if (!languages.some((language) => escapedLanguages.has(language))) return false
  return /\\[xuU0-7\n\r]/.test(latin1(bytes))
}
