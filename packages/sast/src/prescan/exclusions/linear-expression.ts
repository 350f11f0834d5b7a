/** Longer runs are not followed: behind a repeat without an end, hostile text would cost its length squared. */
const longestRun = 200

export interface PcreFlags {
  readonly isCaseless: boolean
  readonly isMultiline: boolean
  readonly dotIsAll: boolean
}

const space = ' \\t\\n\\v\\f\\r'

/**
 * An expression of PCRE → one of JavaScript that matches the same texts, read as Latin-1. Undefined where the two may differ.
 * `isBounded` cuts repeats short, so that it may match less, never more.
 */
export function linearExpression(pcre: string, flags: PcreFlags, isBounded: boolean): string | undefined {
  // A comment's indentation is on its own line; `\s` would walk over all empty lines in front of it.
  const source = pcre.replace(/^\^\(\?!\\s\*/, '^(?![ \\t]*')
  const wholeLine = /^\^(?:\(\?!(?:[^()]|\([^()]*\))*\))?\[\^\\n\]\*/.exec(source)?.[0] ?? ''
  const start = translated(wholeLine, flags, false)
  const end = source.slice(wholeLine.length)
  // There, less would be more.
  if (hasFreeAlternative(source) || (isBounded && /\(\?<?![^()]*[*+{(]/.test(end))) return undefined
  const rest = translated(end, flags, isBounded)
  return start === undefined || rest === undefined ? undefined : start + rest
}

/** Whether a repeat of the result was cut short. */
export function isCutShort(expression: string): boolean {
  return expression.includes(`,${longestRun}}`)
}

/** `a|b` outside any group: what stands around it would belong to one of them only. */
function hasFreeAlternative(source: string): boolean {
  let depth = 0
  for (const [piece] of source.matchAll(/\\.|\[\^?(?:\\.|[^\]\\])+\]|[()|]/gs)) {
    if (piece === '(') depth++
    if (piece === ')') depth--
    if (piece === '|' && depth === 0) return true
  }
  return false
}

const token =
  /\\(.)|(\[)(\^?)((?:\\[^dDhHpPQEx0-9]|[^[\]\\])+)\]|(\((?!\?)|\(\?[:!=]|\(\?<[!=]|\)|\||\?)|([*+])(?![+?])|\{(\d+)(,\d+)?\}(?![+?])|([.^$])|([ -~])/sy

function translated(source: string, flags: PcreFlags, isBounded: boolean): string | undefined {
  let result = ''
  token.lastIndex = 0
  while (token.lastIndex < source.length) {
    const found = token.exec(source)
    if (found === null) return undefined
    const [text, escaped, openClass, negation = '', inClass = '', group, repeat, least, , sign, plain] = found
    if (escaped !== undefined) {
      const one = literalOf(escaped)
      if (one === undefined) return undefined
      result += one
    } else if (openClass !== undefined) {
      if (/\\[A-Zac-eg-mo-qsu-z]/.test(inClass.replaceAll(/\\[swWd]/g, '')) || inClass.includes('\\W')) return undefined
      result += `[${negation}${inClass.replaceAll('\\s', space)}]`
    } else if (repeat !== undefined) {
      const from = repeat === '*' ? 0 : 1
      result += isBounded ? `{${from},${longestRun}}` : repeat
    } else if (sign !== undefined) {
      const one = signOf(sign, flags)
      if (one === undefined) return undefined
      result += one
    } else if (group !== undefined || least !== undefined) result += text
    else if (plain !== undefined && !'()*+{}[]'.includes(plain)) result += plain
    else return undefined
  }
  return result
}

function literalOf(character: string): string | undefined {
  if (character === 's') return `[${space}]`
  if (character === 'S') return `[^${space}]`
  if (/[wWdbBntr1]/.test(character)) return `\\${character}`
  return /[!-/:-@[-`{-~ ]/.test(character) ? `\\${character}` : undefined
}

function signOf(sign: string, { isMultiline, dotIsAll }: PcreFlags): string | undefined {
  if (sign === '.') return dotIsAll ? '[^]' : '[^\\n]'
  if (!isMultiline) return undefined
  return sign === '^' ? '(?<![^\\n])' : '(?![^\\n])'
}
