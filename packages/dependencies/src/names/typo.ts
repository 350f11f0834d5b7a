/** How a name resembles a popular one. */
export type TypoKind = 'swap' | 'doubled-letter' | 'missing-letter' | 'extra-letter' | 'other-letter'

/**
 * The slip that leads from a popular name to another, one edit at most. Short names have too many innocent neighbours (`vue` and `vie`, `react` and `preact`): the shorter
 * the name, the fewer slips count.
 */
export function typoOf(name: string, popular: string): TypoKind | undefined {
  const slip = slipOf(name, popular)
  return slip !== undefined && popular.length >= shortest[slip] ? slip : undefined
}

/** Of the popular name; tried on the popular names themselves, each against all others. */
const shortest: Readonly<Record<TypoKind, number>> = {
  swap: 5,
  'doubled-letter': 5,
  'missing-letter': 6,
  'extra-letter': 7,
  'other-letter': 7,
}

/** Any single edit, whatever the length. */
export function slipOf(name: string, popular: string): TypoKind | undefined {
  let head = 0
  while (head < name.length && name[head] === popular[head]) head++
  let tail = 0
  const most = Math.min(name.length, popular.length) - head
  while (tail < most && name.at(-1 - tail) === popular.at(-1 - tail)) tail++
  const [wrong, right] = [name.slice(head, name.length - tail), popular.slice(head, popular.length - tail)]
  if (isNumbering(wrong) && isNumbering(right)) return undefined
  if (wrong.length === 2 && right.length === 2)
    return wrong[0] === right[1] && wrong[1] === right[0] ? 'swap' : undefined
  if (wrong.length === 1 && right.length === 1) return 'other-letter'
  if (wrong.length === 0 && right.length === 1) return 'missing-letter'
  if (wrong.length !== 1 || right.length !== 0) return undefined
  return wrong === name[head - 1] || wrong === name[head + 1] ? 'doubled-letter' : 'extra-letter'
}

/** `lodash4`, `boto`/`boto3`, `sha1`/`sha2`: numbers name successors and sizes. */
function isNumbering(part: string): boolean {
  return /^\d?$/.test(part)
}
