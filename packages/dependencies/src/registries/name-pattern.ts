/** Whether a text stands for several names, in the way of shells: `acme-*`, `acme-?`, `acme-[ab]`. */
export function isPattern(text: string): boolean {
  return /[*?[]/.test(text)
}

/**
 * As Python's `fnmatch` compares. Patterns are hostile input, and a regular expression made of one may take for ever: after
 * a mismatch only the last `*` is tried again, which is enough and bounded by the product of both lengths.
 */
export function matchesPattern(pattern: string, name: string): boolean {
  const steps = stepsOf(pattern)
  let [step, at] = [0, 0]
  let [star, retry] = [-1, 0]
  while (at < name.length) {
    const wanted = steps[step]
    if (wanted === 'any') [star, retry] = [step++, at]
    else if (wanted?.(name[at] ?? '') === true) [step, at] = [step + 1, at + 1]
    else if (star === -1) return false
    else [step, at] = [star + 1, ++retry]
  }
  return steps.slice(step).every((one) => one === 'any')
}

type Step = 'any' | ((character: string) => boolean)

function stepsOf(pattern: string): Step[] {
  const steps: Step[] = []
  for (let at = 0; at < pattern.length; at++) {
    const character = pattern[at] ?? ''
    // The first character of a class may be `]` itself.
    const end = character === '[' ? pattern.indexOf(']', at + (pattern[at + 1] === '!' ? 3 : 2)) : -1
    if (character === '*') steps.push('any')
    else if (character === '?') steps.push(() => true)
    else if (end === -1) steps.push((one) => one === character)
    else {
      steps.push(classOf(pattern.slice(at + 1, end)))
      at = end
    }
  }
  return steps
}

/** `abc`, `a-z`, `!0-9`. */
function classOf(text: string): (character: string) => boolean {
  const isNegated = text.startsWith('!')
  const ranges = [...(isNegated ? text.slice(1) : text).matchAll(/(.)-(.)|./gs)].map(
    ([all, from = all, to = all]) => [from, to] as const,
  )
  return (character) => ranges.some(([from, to]) => from <= character && character <= to) !== isNegated
}
