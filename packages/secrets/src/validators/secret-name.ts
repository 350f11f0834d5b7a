import {
  askingVerbs,
  harmlessEndings,
  harmlessWords,
  holderWords,
  joinedWord,
  otherKeys,
  otherTokens,
  strongWords,
  weakWords,
  wordsOf,
} from './name-words.ts'
import type { Candidate } from './validator.ts'

const longestName = 80
const longestContext = 240
const uuid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i

/** A line on which a value under a secret's name is something else: an import, a build mount, a checksum, a reference. */
const harmlessLine =
  /^\s{0,40}(?:import|from|package|using|#include|@import|extends)\s|type=secret\b|CHKSUM|(?:sha\d{1,3}|md5)sums?\b|["']?(?:integrity|resolved|checksum)["']?\s{0,3}[:=/]|secretKeyRef|valueFrom|recv-keys?|keyserver|fingerprint/i

/** False where the name left of the value says that it is no secret: `publicKey`, `token_url`, `keyboard`, `getToken(`. */
export function isSecretName(candidate: Candidate): boolean {
  const { text, start, value } = candidate
  const name = nameOf(candidate)
  const strength = strengthOf(name.words)
  if (strength === 'none') return false
  if (isListOrPath(candidate) || name.words.length === 0) return false
  if (name.isCall && askingVerbs.has(name.words[0] ?? '')) return false
  if (strength === 'weak' && (uuid.test(value) || value.length < 16)) return false
  const lineStart = Math.max(text.lastIndexOf('\n', start - 1) + 1, start - longestContext)
  return !harmlessLine.test(text.slice(lineStart, start))
}

/** A function between the name and its argument that takes no secret: `password.encode("latin1")`, `token.split("…")`. */
const otherCall =
  /(?:\.encode|(?<!64)[._]?decode|\.get\w*|\bget\w*|split|replace|format|join|includes|indexof|match|test|query\w*|find\w*|read\w*|require|import|hash\w*|digest|trim|strip|starts_?with|ends_?with|equals|load\w*|resolve\w*|lookup|describe|label|translate)\(\s*["'`\\]*$/i

/** `f(pass, "x")`, `"/etc/passwd", "utf8"`, "pass `--help`": neighbours, not a name with its value. */
function isListOrPath({ text, matchStart, start }: Candidate): boolean {
  const own = text.slice(matchStart, start)
  if (/[/~]$/.test(text.slice(Math.max(0, matchStart - 1), matchStart)) && /^\w*["'`]?,/.test(own)) return true
  if (/^[\w.$-]*[\s)]*,/.test(own) || otherCall.test(own)) return true
  return isWholeWord(text, matchStart) && /^(?:pass|key|secret|token|access|private|session|auth)\s+["'`]+$/i.test(own)
}

function isWholeWord(text: string, at: number): boolean {
  return !/[\w$.-]/.test(text[at - 1] ?? ' ')
}

/** Doubts a UUID: under the name of a secret it may be one, but most are ids. */
export function isNoUuid(value: string): boolean {
  return !uuid.test(value)
}

/** The identifier from its own beginning, which may be left of the match, to where the operator begins. */
function nameOf({ text, matchStart, start }: Candidate): { words: string[]; isCall: boolean } {
  const left =
    /(?:\b(?:public|pub|csrf|xsrf|primary|foreign)\s)?[\w$-]*$/i.exec(
      text.slice(Math.max(0, matchStart - longestName), matchStart),
    )?.[0] ?? ''
  const own = text.slice(matchStart, start)
  const right = /^[^=:,;(>|?\n"'`\\]*(?:["'`\\]{1,3}[\s,]{1,4}["'`\\]{0,3}(?:default|value)\b)?/i.exec(own)?.[0] ?? ''
  return { words: wordsOf(withoutType(left + right)), isCall: /^[\w.$]*\(/.test(own) }
}

/** `API_KEY string` (Go), `token str`: the type is no part of the name. */
function withoutType(name: string): string {
  return name.trim().replace(/\s+(?:string|str|char|const|is|was|as|or)\b.*$/i, '')
}

function strengthOf(all: readonly string[]): 'strong' | 'weak' | 'none' {
  const words = [...all]
  while (words.length > 1 && holderWords.has(words.at(-1) ?? '')) words.pop()
  if (words.some((word) => harmlessWords.has(word))) return 'none'
  if (words.length > 1 && harmlessEndings.has(words.at(-1) ?? '')) return 'none'
  if (isOtherKind(words)) return 'none'
  if (words.some((word) => strongWords.has(word) || joinedWord.test(word)) || isNamedKey(words)) return 'strong'
  return words.some((word) => weakWords.has(word)) ? 'weak' : 'none'
}

/** The last word is a key or a token, and the word before it says of which harmless kind. */
function isOtherKind(words: readonly string[]): boolean {
  const [kind = '', last = ''] = words.slice(-2)
  return (/^keys?$/.test(last) && otherKeys.test(kind)) || (/^tokens?$/.test(last) && otherTokens.test(kind))
}

const keyKinds =
  /^(?:api|app|access|auth|secret|private|client|master|account|shared|signing|encryption|license|licence|service|admin|hmac|aes|storage|subscription|integration|deploy|write|ingest|server|user|dev|developer|consumer|application|rest|live|prod|production)$/

/** `api key`, `access_key`, `signingKey`. */
function isNamedKey(words: readonly string[]): boolean {
  return words.some((word, index) => /^keys?$/.test(word) && keyKinds.test(words[index - 1] ?? ''))
}
