import { holds } from './condition.ts'
import { fileLanguages } from './file-language.ts'
import { everyFileLanguages } from './languages.ts'
import { LiteralAutomaton } from './literal-automaton.ts'
import type { PackedRule, RulePack } from './rule-pack.ts'
import { shapeExpression } from './shape-expression.ts'

export interface PrescanResult {
  /** Rules that might match; none: proved that no rule can. */
  readonly rules: readonly PackedRule[]
  /** Ending that the snapshot must add. */
  readonly addedExtension?: string
}

/** Tells for each file, from its name and bytes alone, which rules of a pack could match it. */
export class Prescan {
  readonly #automaton: LiteralAutomaton
  readonly #byLanguage = new Map<string, PackedRule[]>()
  readonly #baseNames = new Map<PackedRule, RegExp>()
  /** Rules of several languages at once: files of one kind ask again and again. */
  readonly #together = new Map<string, readonly PackedRule[]>()

  readonly #shapes = new Map<string, RegExp>()

  constructor(pack: RulePack, isUsed: (rule: PackedRule) => boolean = () => true) {
    this.#automaton = new LiteralAutomaton(pack)
    for (const rule of pack.rules.filter(isUsed)) {
      for (const language of rule.languages) {
        const known = this.#byLanguage.get(language)
        if (known === undefined) this.#byLanguage.set(language, [rule])
        else known.push(rule)
      }
      if (rule.baseNames !== undefined) this.#baseNames.set(rule, nameExpression(rule.baseNames))
    }
  }

  /** False where no rule looks at files of this name, so that they need not be read. A `#!` line may still make one a script. */
  isInteresting(path: string): boolean {
    if (media.test(path)) return false
    const { languages } = fileLanguages(path, new Uint8Array())
    return languages.length === 0 || this.#rulesFor(path, languages).length > 0
  }

  scan(path: string, bytes: Uint8Array): PrescanResult {
    const { languages, addedExtension } = fileLanguages(path, bytes)
    const rules = this.#rulesFor(path, languages)
    if (rules.length === 0) return { rules }
    const isOpaque = mayHideLiterals(languages, bytes)
    const literals = this.#automaton.literalsIn(bytes)
    const possible = isOpaque ? rules : rules.filter((rule) => holds(rule.condition, (index) => literals.has(index)))
    const shaped = isOpaque ? possible : this.#ofShape(possible, bytes)
    return { rules: shaped, ...(addedExtension === undefined ? {} : { addedExtension }) }
  }

  /** Few rules come so far, so that the text is seldom needed. */
  #ofShape(rules: readonly PackedRule[], bytes: Uint8Array): readonly PackedRule[] {
    if (rules.every(({ shape }) => shape === undefined)) return rules
    const text = latin1(bytes)
    return rules.filter(({ shape }) => shape === undefined || this.#shape(shape).test(text))
  }

  #shape(source: string): RegExp {
    const known = this.#shapes.get(source) ?? shapeExpression(source)
    this.#shapes.set(source, known)
    return known
  }

  #rulesFor(path: string, languages: readonly string[]): readonly PackedRule[] {
    const name = path.slice(path.lastIndexOf('/') + 1)
    return this.#rulesOf(languages).filter((rule) => this.#baseNames.get(rule)?.test(name) ?? true)
  }

  #rulesOf(languages: readonly string[]): readonly PackedRule[] {
    const key = languages.join(' ')
    let rules = this.#together.get(key)
    if (rules === undefined) {
      const all = [...languages, ...everyFileLanguages].flatMap((language) => this.#byLanguage.get(language) ?? [])
      rules = [...new Set(all)]
      this.#together.set(key, rules)
    }
    return rules
  }
}

/** Pictures, sound, fonts, archives and programs: nothing that a rule is written for. */
const media =
  /\.(png|jpe?g|gif|webp|avif|ico|bmp|tiff?|pdf|zip|gz|tgz|bz2|xz|zst|7z|tar|woff2?|ttf|otf|eot|mp[34]|mov|webm|ogg|wav|flac|wasm|so|dylib|dll|exe|jar|class|pyc)$/i

/** Semgrep compares keys and values of these after undoing escapes, so a literal may be there without being seen. */
const escapedLanguages = new Set(['yaml', 'json', 'terraform'])

function mayHideLiterals(languages: readonly string[], bytes: Uint8Array): boolean {
  if (!languages.some((language) => escapedLanguages.has(language))) return false
  return /\\[xuU0-7\n\r]/.test(latin1(bytes))
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
}

/** `*` and `?` of globs over base names, without case. */
function nameExpression(globs: readonly string[]): RegExp {
  const one = (glob: string) =>
    glob
      .replace(/[.+^$()|]/g, '\\$&')
      .replace(/\*+/g, '.*')
      .replaceAll('?', '.')
  return new RegExp(`^(?:${globs.map(one).join('|')})$`, 'is')
}
