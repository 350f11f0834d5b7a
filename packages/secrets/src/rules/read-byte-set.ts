import type { ByteSet } from './byte-set.ts'
import { PatternError } from './pattern-error.ts'

/** Thousands of rules share a few hundred of them. */
const known = { plain: new Map<string, ByteSet>(), folding: new Map<string, ByteSet>() }

/** The bytes that one character, escape or class of an expression matches: `a`, `\d`, `[a-f0-9_]`. The same set for the same text. */
export function readByteSet(text: string, isFolding: boolean): ByteSet {
  const sets = isFolding ? known.folding : known.plain
  const set = sets.get(text) ?? setOfText(text, isFolding)
  sets.set(text, set)
  return set
}

function setOfText(text: string, isFolding: boolean): ByteSet {
  if (text === '.') return setOf((byte) => byte !== 10 && byte !== 13)
  const members = text.startsWith('[') ? classMembers(text) : setOfMember(text)
  const set = isFolding ? folded(members) : members
  return text.startsWith('[^') ? setOf((byte) => set[byte] === 0) : set
}

const member = /\\(?:x.{2}|u.{4}|.)|./sy

/** The text of the character or escape at `at`. */
export function memberAt(source: string, at: number): string {
  member.lastIndex = at
  return member.exec(source)?.[0] ?? ''
}

function classMembers(text: string): ByteSet {
  const set = new Uint8Array(256)
  let at = text.startsWith('[^') ? 2 : 1
  const last = text.length - 1
  const next = () => {
    const read = memberAt(text, at)
    at += read.length
    return read
  }
  while (at < last) {
    const low = next()
    const members = setOfMember(low)
    if (text[at] === '-' && at + 1 < last && !isShorthand(low)) {
      at++
      const first = members.indexOf(1)
      const high = next()
      set.fill(1, first, (isShorthand(high) ? first : setOfMember(high).indexOf(1)) + 1)
    } else for (const [byte, flag] of members.entries()) if (flag === 1) set[byte] = 1
  }
  return set
}

function setOfMember(text: string): ByteSet {
  if (!text.startsWith('\\')) return one(text)
  const letter = text[1] ?? ''
  const shorthand = isShorthand(text) ? shorthands[letter.toLowerCase()] : undefined
  if (shorthand !== undefined) return letter === letter.toLowerCase() ? setOf(shorthand) : setOf((b) => !shorthand(b))
  if (text.length > 2) return one(String.fromCharCode(Number.parseInt(text.slice(2), 16)))
  return one(controls[letter] ?? letter)
}

function isShorthand(text: string): boolean {
  return /^\\[dDwWsS]$/.test(text)
}

const controls: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', f: '\f', v: '\v', 0: '\0', b: '\b' }

const shorthands: Readonly<Record<string, (byte: number) => boolean>> = {
  d: (byte) => byte >= 48 && byte <= 57,
  w: (byte) => (byte >= 48 && byte <= 57) || byte === 95 || isLetter(byte),
  s: (byte) => byte === 32 || (byte >= 9 && byte <= 13) || byte === 0xa0,
}

function isLetter(byte: number): boolean {
  return (byte >= 65 && byte <= 90) || (byte >= 97 && byte <= 122)
}

function folded(set: ByteSet): ByteSet {
  const both = set.slice()
  for (let upper = 65; upper <= 90; upper++) {
    if (set[upper] === 1 || set[upper + 32] === 1) both.fill(1, upper, upper + 1).fill(1, upper + 32, upper + 33)
  }
  return both
}

function one(character: string): ByteSet {
  const code = character.codePointAt(0) ?? 0
  if (code > 255) throw new PatternError('patterns work on bytes: characters above U+00FF cannot match')
  const set = new Uint8Array(256)
  set[code] = 1
  return set
}

function setOf(has: (byte: number) => boolean): ByteSet {
  return Uint8Array.from({ length: 256 }, (_, byte) => (has(byte) ? 1 : 0))
}
