const range = (low: string, high: string) =>
  Array.from({ length: high.charCodeAt(0) - low.charCodeAt(0) + 1 }, (_, index) => low.charCodeAt(0) + index)

const digit = range('0', '9')
const lower = range('a', 'z')
const upper = range('A', 'Z')
const space = [9, 10, 12, 13, 32]
const everything = Array.from({ length: 256 }, (_, byte) => byte)

const posix: Readonly<Record<string, readonly number[]>> = {
  alnum: [...digit, ...lower, ...upper],
  alpha: [...lower, ...upper],
  ascii: everything.slice(0, 128),
  blank: [9, 32],
  cntrl: [...everything.slice(0, 32), 127],
  digit,
  graph: range('!', '~'),
  lower,
  print: range(' ', '~'),
  punct: range('!', '~').filter((byte) => !/[A-Za-z0-9]/.test(String.fromCharCode(byte))),
  space: [...space, 11],
  upper,
  word: [...digit, ...lower, ...upper, 95],
  xdigit: [...digit, ...range('a', 'f'), ...range('A', 'F')],
}

/** `alpha`, `^alpha` of `[:alpha:]`. */
export function posixClass(name: string): readonly number[] | undefined {
  const own = Object.hasOwn(posix, name.replace('^', '')) ? posix[name.replace('^', '')] : undefined
  return name.startsWith('^') && own !== undefined ? everything.filter((byte) => !own.includes(byte)) : own
}

/** `\d`, `\w`, `\s` and their opposites, which RE2 limits to ASCII. */
export function shorthandClass(letter: string): readonly number[] | undefined {
  const own = { d: digit, w: posix.word, s: space }[letter.toLowerCase()]
  if (own === undefined || letter === letter.toLowerCase()) return own
  return everything.filter((byte) => !own.includes(byte))
}

/** A class of JavaScript for these bytes. */
export function byteClass(
  set: ReadonlySet<number>,
  { isNegated, isFolding }: { isNegated: boolean; isFolding: boolean },
): string {
  const folded = isFolding ? new Set([...set].flatMap(bothCases)) : set
  const bytes = everything.filter((byte) => folded.has(byte) !== isNegated)
  let text = ''
  for (let at = 0; at < bytes.length; ) {
    let end = at
    while (bytes[end + 1] === (bytes[end] ?? 0) + 1) end++
    text += escaped(bytes[at]) + (end > at ? `-${escaped(bytes[end])}` : '')
    at = end + 1
  }
  return `[${text}]`
}

function bothCases(byte: number): number[] {
  return /[A-Za-z]/.test(String.fromCharCode(byte)) ? [byte, byte ^ 0x20] : [byte]
}

function escaped(byte = 0): string {
  const character = String.fromCharCode(byte)
  return /[A-Za-z0-9]/.test(character) ? character : `\\x${byte.toString(16).padStart(2, '0')}`
}
