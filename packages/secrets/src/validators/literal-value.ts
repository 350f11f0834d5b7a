import { entropyOf } from './character-classes.ts'
import type { Candidate } from './validator.ts'
import { isWordy } from './wordiness.ts'

/** Code, not a literal: a call, a member chain, an index, a type, a comparison. */
const codeValue =
  /^[A-Za-z_$][\w$]*(?:(?:\.|::|->)[A-Za-z_$][\w$]*){1,10}\(?|^[A-Za-z_$][\w$.:]*[([]|^(?:true|false|null|none|nil|undefined|void|string|str|bytes|number|int|integer|bool|boolean|any|object|self|this|new|await|async|function|return|optional|required|yes|no|on|off)\b/i

const pathOrUrl = /^(?:[a-z][a-z0-9+.-]{1,20}:\/\/|\.{0,2}\/|~\/|[A-Z]:\\|#\/|data:|mailto:|\*\*)/i

const hostName =
  /^(?:[a-z0-9-]{1,40}\.){1,5}(?:com|org|net|io|dev|app|co|ai|cloud|local|internal|svc|test|example|invalid|localhost)(?::[0-9]{2,5})?$/i

/** False where the value shows that no secret is written here. */
export function isAssignedLiteral({ value }: Candidate): boolean {
  if (pathOrUrl.test(value) || hostName.test(value)) return false
  return (
    !codeValue.test(value) &&
    !/\s.*\s/.test(value) &&
    !/^[\w.-]{1,60}\.(?:js|ts|json|ya?ml|pem|key|crt|txt|html?|png|svg|css|xml|md|py|go|rb|sh|conf)$/i.test(value)
  )
}

const passwordWord =
  /^(?:[\w.$-]{0,20}[-_.]?)?(?:pass(?:word|wd|phrase|code)?|pwd|secret|token|credentials?|api[-_]?key|auth|user(?:name)?|login|email|key|value|text|hidden|input|null|empty|test|admin|root|guest|default|required|optional|invalid|incorrect|wrong|confirm|new|old|current|reset|forgot|change|enter)(?:[-_. :]?[A-Za-z]{0,16}){0,2}$/i

/** False where the value is the word itself, an identifier or a phrase of the interface. */
export function isPasswordLike({ value }: Candidate): boolean {
  if (passwordWord.test(value)) return false
  if (/^[a-z]{1,20}(?:[A-Z][a-z]{1,20}){1,6}$/.test(value) && isWordy(value)) return false
  return !/^[a-z]{1,24}(?:[-_.][a-z]{1,24}){1,6}$/.test(value) && entropyOf(value) >= 1.5
}
