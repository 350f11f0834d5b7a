import { entropyOf } from './character-classes.ts'
import { isKnownData } from './known-data.ts'
import type { Candidate } from './validator.ts'
import { isWordy, wordLetters } from './wordiness.ts'

/** Code, not a literal: a call, an index, a type, a comparison. */
const codeValue =
  /^[A-Za-z_$][\w$]*(?:(?:\?\.|\.|::|->)[A-Za-z_$][\w$]*){0,10}[([{]|^(?:true|false|null|none|nil|undefined|void|string|str|bytes|number|int|integer|bool|boolean|any|object|self|this|new|await|async|function|return|optional|required|yes|no|on|off)\b|^!{1,2}[a-z]+(?::[a-z]+)?$|^[!&*-]*[a-z_$]\w*\s*(?:===?(?!=*$)|!==?|\|\||&&|\?\?|=>)/i

const memberChain = /^[A-Za-z_$][\w$]*(?:(?:\?\.|\.|::|->)[A-Za-z_$][\w$]*){1,10}$/

/** `acme.dev/secret-name`: what Kubernetes and others call labels and annotations. */
const qualifiedName = /^(?:[a-z0-9-]{1,40}\.){1,5}[a-z]{2,10}\/[a-z][\w.-]{0,60}$/

const pathOrUrl =
  /^(?:[a-z][a-z0-9+.-]{1,20}:\/\/|\.{1,2}\/|~\/|[A-Z]:\\|#\/|data:|mailto:|\*\*|urn:|arn:|cpe:2|pkg:|\*:|(?:workspace|catalog|portal|npm|patch|link):|[\w.-]{1,40}\/[\w./-]{1,80}\.\w{1,5}$)/i

const absolutePath = /^\/[\w.@{}:-]{1,60}(?:\/[\w.@{}:-]{1,60}){0,12}\/?$/
const systemPath = /^\/(?:users|home|usr|etc|var|opt|tmp|bin|root|mnt|srv|dev|proc|sys|run|api|app|v\d)(?:\/|$)/i
/** `--mode`, `-v`, `-Dname=value`. */
const commandFlag = /^--?[a-z][\w-]{0,40}(?:=.*|\/-.*)?$/i

const hostName =
  /^(?:[a-z0-9-]{1,40}\.){1,5}(?:com|org|net|io|dev|app|co|ai|cloud|local|internal|svc|test|example|invalid|localhost|gov|edu|de|uk|fr|eu|us)(?::[0-9]{2,5})?$/i

const fileName =
  /^[\w.@-]{1,80}\.(?:jsx?|tsx?|[cm]js|json5?|ya?ml|toml|pem|key|crt|cer|pub|txt|html?|png|jpe?g|gif|svg|ico|s?css|less|xml|md|py|go|rb|rs|sh|ps1|bat|conf|cfg|ini|env|properties|lock|log|java|class|kt|cs|php|c|h|cpp|zip|gz|tgz|jar|war|csv|sql|db|p12|pfx|jks|gpg|asc|proto|graphql|vue|exe|dll|so)$/i

/** Versions, dates, times, IP addresses, sizes, colours, e-mail addresses, media types. */
const measure =
  /^v?\d{1,5}(?:\.\d{1,6}){1,4}(?:[-+.][\w.]{1,30})?$|^\d{4}-\d\d-\d\d|^\d{1,3}(?:\.\d{1,3}){3}(?::\d+)?$|^[\d.,:_+-]*\s?(?:px|r?em|ms|s|kb|mb|gb|%|deg|days?|hours?|min(?:utes)?|seconds?)$|^#[0-9a-f]{3,8}$|^[\w.+-]{1,60}@[\w-]{1,60}(?:\.[\w-]{1,20}){1,4}$|^(?:application|text|image|audio|video|font)\/[\w.+-]+$/i

/** Regular expressions, globs, templates and other texts with places to fill. */
const pattern =
  /^\^.*\$$|\\[dwsSbWD]|\[[a-z0-9]-[a-z0-9]|\(\?[:=!]|\{\d*,?\d*\}|%[sdvq](?![A-Za-z0-9])|\{[\w.]*\}|<\/?[a-z]/i

const interpolation =
  /@@|&lt;|\[\[|^#!|^[),;]|\)\.|\(['"]?$|\$\{|\$\(|#\{|\{\{|<%|%\(|\$[A-Z_]{3,}|\$\w+\.\w|"\s*\+|'\s*\+|\+\s*["']/

/** False where the value shows that no secret is written here. */
export function isAssignedLiteral({ value }: Candidate): boolean {
  if (pathOrUrl.test(value) || hostName.test(value) || fileName.test(value) || measure.test(value)) return false
  if (isKnownData(value) || codeValue.test(value) || pattern.test(value) || interpolation.test(value)) return false
  if (systemPath.test(value) || (/^\W/.test(value) && isFlagOrPath(value))) return false
  if (qualifiedName.test(value) && isPartlyWords(value, 2)) return false
  if (memberChain.test(value) && isPartlyWords(value, 3)) return false
  return !/\s.*\s/.test(value) && !isIdentifier(value)
}

function isFlagOrPath(value: string): boolean {
  return (commandFlag.test(value) || absolutePath.test(value)) && (value.length < 6 || isPartlyWords(value, 2))
}

/** `MY_CONSTANT_NAME`, `chain_Anvil1_Key`, `com.acme.Thing`, `kebab-case-name`: joined words, numbers at most at their ends. */
function isIdentifier(value: string): boolean {
  if (/^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(value)) return isPartlyWords(value, 2)
  if (/^[A-Za-z]+\d{0,4}(?:[-_.:/](?:[A-Za-z]+\d{0,4}|\d{1,4})){2,12}$/.test(value)) return true
  if (/^[A-Za-z]+\d{0,3}[-_.:/][A-Za-z]+\d{0,4}$/.test(value)) return isPartlyWords(value, 2)
  return /^[A-Za-z]?[a-z]*(?:[A-Z]{1,5}[a-z]+)+\d{0,3}$/.test(value) && isWordy(value)
}

/** At least one in `share` letters stands in a word, or no part is longer than an abbreviation. */
function isPartlyWords(value: string, share: number): boolean {
  const letters = value.replace(/[^A-Za-z]/g, '').length
  return wordLetters(value) * share >= letters || value.split(/[-_.:/>]/).every((part) => part.length <= 5)
}

const passwordWord =
  /^(?:[\w.$-]{0,20}[-_.]?)?(?:pass(?:word|wd|phrase|code)?|pwd|secret|token|credentials?|api[-_]?key|auth|user(?:name)?|login|email|key|value|text|hidden|input|null|empty|test|admin|root|guest|default|required|optional|invalid|incorrect|wrong|confirm|new|old|current|reset|forgot|change|enter)(?:[-_. :]?[A-Za-z]{0,16}){0,2}$/i

/** `SuperSecretPassword!`, `NewPassword1234`, `secret12345`: talks about a password, and adds what people add. */
const talksOfPassword =
  /^[\W_]{0,2}[A-Za-z]{0,24}[-_. ]?(?:p[a@4][s5$]{2}w[o0]rd|passwd|secret|geheim)s?[-_. ]?[A-Za-z]{0,16}[\W_\d]{0,6}$/i

/** False where the value is the word itself, an identifier, a plain word or a phrase of the interface. */
export function isPasswordLike({ value }: Candidate): boolean {
  if (
    passwordWord.test(value) ||
    (talksOfPassword.test(value) && !/\d[\W_]|[\W_]\d/.test(value)) ||
    /^(?:[A-Z]?[a-z]+|[A-Z]+)[.!?,:]?$/.test(value)
  )
    return false
  if (/^[A-Za-z][a-z]{0,20}(?:[A-Z][a-z]{1,20}){1,6}[.!?]?$/.test(value) && isWordy(value)) return false
  if (/^[A-Z]?[a-z]+(?: [A-Za-z]+)+[.!?:]?$/.test(value)) return false
  return !/^[a-z]{1,24}(?:[-_.][a-z]{1,24}){1,6}$/.test(value) && entropyOf(value) >= 1.5
}

/** `TigerHouse76!`: words with what rules about passwords ask for. */
export function isDressedUp(value: string): boolean {
  return /\d/.test(value) && (/[!@#$%^&*+=?~]/.test(value) || /[a-z][A-Z].*\d\d|\d[A-Z][a-z]/.test(value))
}

/** False for short values that are half words: `src1337-login`; long ones must be wordy throughout to fall. */
export function isTokenLike(value: string): boolean {
  const share = value.length < 20 ? 0.3 : value.length < 32 ? 0.45 : 0.55
  return wordLetters(value) < value.length * share
}
