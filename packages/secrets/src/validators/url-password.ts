import { isPlaceholder } from './placeholder.ts'
import type { Candidate } from './validator.ts'

const ordinary =
  /^(?:[a-z]{0,12}[-_]?(?:pass(?:word|wd|w|phrase)?|pwd)[0-9]{0,3}|pw|secret|token|test|admin|root|user(?:name)?|postgres(?:ql)?|mysql|mongo|redis|guest|rabbitmq|minio(?:admin)?|changeme|default|dev|local|docker|xxx|\*{2,}|x-oauth-basic|x-access-token|x-token-auth|oauth2?|gitlab-ci-token|anonymous|hunter2|12345?6?7?8?9?0?)$/i
const localHost =
  /@(?:localhost|127\.0\.0\.1|\[::1\]|0\.0\.0\.0|host\.docker\.internal|db|database|mysql|postgres|redis|mongo(?:db)?|rabbitmq)(?=[:/?"'\s]|$)/i
const sampleHost =
  /@(?:[\w-]{1,60}\.){0,4}(?:example\.(?:com|org|net)|example|test|invalid|host(?:name)?|server|your[\w.-]{1,40}|domain\.com|foo\.com|bar\.com)(?=[:/?"'\s]|$)/i

/** Password of `user:password@host`: no variable, no stand-in, and on a local or sample host nothing as plain as the user's own name. */
export function isUrlPassword({ text, matchStart, matchEnd, start, value }: Candidate): boolean {
  if (/[${}<>]|%[sv(]|%d\b|^:/.test(value) || ordinary.test(value) || isPlaceholder(value)) return false
  const match = text.slice(matchStart, matchEnd)
  const user = text.slice(matchStart, start - 1).replace(/^.*\/\//s, '')
  if (/[${}<>]/.test(user) || value.length < 4 || new Set(value).size < 3 || /^(?:mailto)$/i.test(user)) return false
  return (
    value.toLowerCase() !== user.toLowerCase() && !(localHost.test(match) && /^[a-z]{1,12}[0-9]{0,3}$/i.test(value))
  )
}

/** False for hosts of documentation. */
export function isRealHost({ text, matchStart, matchEnd }: Candidate): boolean {
  return !sampleHost.test(text.slice(matchStart, matchEnd))
}

/** The password inside base64 `user:password` is no stand-in. */
export function isBasicPassword({ value }: Candidate): boolean {
  const [user = '', ...rest] = Buffer.from(value, 'base64').toString('latin1').split(':')
  const password = rest.join(':')
  return password !== user && !ordinary.test(password) && !isPlaceholder(password) && !isPlaceholder(user)
}
