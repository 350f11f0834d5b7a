/** Words that people write where a secret belongs. */
const words =
  /example|sample|placeholder|change[-_ ]?(?:me|it|this)|your[-_ ]|[-_ ]here\b|dummy|redacted|insert[-_ ]|replace[-_ ]?(?:me|with|this)|\bto ?do\b|\bfix ?me\b|\*{3,}|\.{3,}|\u2026|<[^>]*>|foo[-_]?bar|(?:my|the|some|any|super)[-_ ]?(?:(?:super|api|access|auth|client)[-_ ]?){0,2}(?:secret|token|password|passwd|api|key(?![a-z]))|&lt;|enter[-_ ]|fill[-_ ](?:in|me)|goes[-_ ]here|(?:not|no)[-_]?(?:a[-_]?)?(?:real|secret|valid)|deadbeef|lorem/gi

/** In this much randomness a short word stands by chance: one in a hundred thousand tokens holds `myApi`. */
const longRandom = 32
const shortWord = 6

/** Case matters: a random token of mixed case has `Xxxx` now and then. */
const crosses = /x{4,}|X{4,}/

/** A reference that is filled in elsewhere: `${X}`, `$(x)`, `{{x}}`, `%X%`, `#{x}`, `@x@`, `<%= x %>`, `[x]`, `$X`. */
const reference =
  /^(?:\$\{[^}]*\}?|\$\([^)]*\)?|\{\{.*|\{[\w.:-]{0,60}\}|%[\w.]{1,60}%|%[sdv]|%\([\w.]{1,60}\)s|#\{.*|@[\w.-]{1,60}@|<%.*|\[[\w .-]{1,60}\]|\$[A-Za-z_]\w{0,60}|__[A-Z_]{1,60}__|vault:.*|op:\/\/.*|secret:\/\/.*|arn:aws:.*|ssm:.*|env[.:(].*|ENC\[.*|\$ANSIBLE_VAULT.*)$/i

const sequences = [
  'abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz',
  '01234567890123456789',
  '98765432109876543210',
  'qwertyuiopasdfghjklzxcvbnm',
]

/** True where the value only stands for a secret: a reference, a placeholder word (also under base64), one character repeated. */
export function isPlaceholder(value: string): boolean {
  return isStandIn(value) || isStandIn(decodedText(value))
}

function isStandIn(value: string): boolean {
  return (
    reference.test(value) || holdsWord(value) || crosses.test(value) || isOneCharacter(value) || isShortGroup(value)
  )
}

function holdsWord(value: string): boolean {
  for (const { 0: word, index } of value.matchAll(words)) {
    const isInside = isAlphanumeric(value[index - 1]) && isAlphanumeric(value[index + word.length])
    if (!isInside || value.length < longRandom || word.length > shortWord) return true
  }
  return false
}

function isAlphanumeric(character: string | undefined): boolean {
  return character !== undefined && /[A-Za-z0-9]/.test(character)
}

function isOneCharacter(value: string): boolean {
  const body = value.replace(prefix, '')
  return body.length >= 4 && new Set(body.replace(/[-_. ]/g, '').toLowerCase()).size <= 1
}

/** `abababab…`, `123123123…`: a group of at most four characters, again and again. */
function isShortGroup(value: string): boolean {
  const body = value.replace(prefix, '')
  if (body.length < 12) return false
  const period = [1, 2, 3, 4].find((length) => body.startsWith(body.slice(0, length).repeat(3)))
  return period !== undefined && body.slice(period) === body.slice(0, body.length - period)
}

const prefix = /^(?:[A-Za-z0-9]{2,10}[-_.]){1,3}/

/** What base64 of a word says; empty for everything else: a document may hold any word. */
function decodedText(value: string): string {
  if (value.length < 12 || value.length > 400 || !/^[A-Za-z0-9+/]+={0,2}$/.test(value)) return ''
  const text = Buffer.from(value, 'base64').toString('latin1')
  return /^[\x20-\x7e\r\n\t]+$/.test(text) && !/[{<\n].*[:=>]/s.test(text) ? text : ''
}

/** Two characters only, one character in a run, or a run of the alphabet or of digits: most of the value is no secret's. */
export function isFilling(value: string): boolean {
  const body = value.replace(prefix, '')
  if (body.length < 4) return false
  return (
    new Set(body.toLowerCase()).size <= 2 ||
    longestRun(body) * 2 > body.length ||
    sequentialShare(body.toLowerCase()) > 0.6
  )
}

function longestRun(value: string): number {
  let longest = 0
  let run = 0
  for (let index = 0; index < value.length; index++) {
    run = index > 0 && value[index] === value[index - 1] ? run + 1 : 1
    if (run > longest) longest = run
  }
  return longest
}

/** Share of the characters that stand in runs of at least four taken from a sequence. */
function sequentialShare(value: string): number {
  let covered = 0
  let index = 0
  while (index < value.length) {
    const run = sequentialRun(value, index)
    if (run >= 4) covered += run
    index += run >= 4 ? run : 1
  }
  return covered / value.length
}

function sequentialRun(value: string, from: number): number {
  let length = 4
  if (!isSequence(value.slice(from, from + length))) return 0
  while (from + length < value.length && isSequence(value.slice(from, from + length + 1))) length++
  return length
}

function isSequence(text: string): boolean {
  return text.length >= 4 && sequences.some((sequence) => sequence.includes(text))
}
