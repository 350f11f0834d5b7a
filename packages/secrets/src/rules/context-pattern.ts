import { bytesOf } from './pattern-head.ts'
import type { PatternNode } from './pattern-syntax.ts'

/** A secret without a form of its own: it is told by the name that stands before it. */
export interface ContextParts {
  /** Pattern of the names, one of which every match begins with. */
  readonly near: string
  /** Pattern of the secret itself. */
  readonly value: string
  /** Words that say that a secret follows. */
  readonly words?: string
  /** The name alone (`acme = …`) is not enough; quoted it is found at low. */
  readonly needsWord?: true
}

/** Also a call that takes a secret first, and the options `-k` and `-t` of a command. */
const secretWords = String.raw`key|token|secret|api|auth|bearer|pass|pwd|cred|access|pat|(?:client|init|log_?in|start|connect|provider|new)\(| -[kt](?= )`

/** Whole names that are ordinary words count without one only right before a quote, with an operator or none: `acme = "…"`. */
const quotedAlone = String.raw`(?!\w)(?=["'\x60\]]{0,2}[\s:=>]{0,6}["'\x60])`

/** The name says that the value is about a secret and none itself. */
const otherNames =
  '(?<!id|sha|a256|a512|md5|sum|hash|tag|name|ur[il]|commit|digest|version|type|path|file|length|count|limit)'

const restOfName = String.raw`\w{0,24}${otherNames}`

/** Between the name and the word of a secret: as much as a URL, a call or the beginning of a JSON object. */
const gap = String.raw`[\s\S]{0,60}?`

/**
 * `: str =`, `= []byte(`, `": { "value":`, `<string>`, ` As String =`, ` login`: one word more before the value; a word in braces, `{v1 `; or the words of a sentence, ` we use is `.
 */
const wrapper = String.raw`(?:[^\w$%#/@]{1,12}(?:(?:android:)?value|default|is|was|(?:as )?string|data|content|login(?= )|[a-z_]{1,16}(?=\s{0,2}(?:[("'\x60=:]|(?<=\{[a-z_]{1,16} )\w)))${otherNames}|(?: [a-z]{1,12}${otherNames}){2} (?:is|was)(?!\w))?`

/** Operators, quotes, brackets, white space. A slash, a dollar sign, a percent sign or `user@` begins something else. */
const separator = String.raw`(?:[^\w$%#/@]|@(?=["'])){1,16}(?<![.-])`

/** One expression, to be read with the flag `i`, for name, operator and value in any language. */
export function contextPattern({ near, value, words = secretWords, needsWord }: ContextParts): string {
  const named = `${gap}(?:${words})${restOfName}`
  const wordInName = `(?<=${words})${restOfName}`
  const alone = words === secretWords ? `|${quotedAlone}` : ''
  const between =
    needsWord === true ? `(?:${wordInName}|${named}${alone})` : String.raw`(?:(?!\w)|${restOfName}|${named})`
  const end = /[+=]|\/\]/.test(value) ? String.raw`(?![\w+/=-])` : String.raw`(?![\w-])`
  return `(?:${near})${between}${wrapper}${separator}(${value})${end}`
}

/** The letters of the value are all small or all large: text with both is of another format, although the expression ignores case. */
export function hasOneCase(value: PatternNode): boolean {
  const bytes = bytesOf(value)
  const has = (from: number) => bytes.subarray(from, from + 26).includes(1)
  return has(65) !== has(97)
}
