import { displayText } from '@sallyport/core'

/** Words for mistakes in a waiver file. */

const shownCharacters = 60

/** Text from a file, short and harmless. */
function shown(text: string): string {
  const safe = displayText(text)
  return safe.length > shownCharacters ? `${safe.slice(0, shownCharacters)}…` : safe
}

export const ambiguousId = (id: string) => `The waiver ${shown(id)} names more than one finding`
export const writeWholeId = 'Write the whole fingerprint, as sallyport waive does.'
export const waiverForm = 'sallyport waive FINGERPRINT --reason "…" --expires DATE writes a valid entry.'
export const mustBeText = 'must be text'
export const mustNotBeEmpty = 'must not be empty'
export const mustBeDate = 'must be a day such as 2026-12-31'
export const mustBeId = 'must be a fingerprint: 12 to 64 hexadecimal digits'
export const mustBeRule = 'must be a rule such as secrets/aws-access-key-id'
export const mustBeCount = 'must be a whole number from 1 to 999999'
export const mustBeMapping = 'must be a mapping of keys to values'
export const mustBeList = 'must be a list'
export const onlyVersionOne = 'must be 1'
export const isMissing = 'is missing'
export const expiresFirst = 'is before created'
export const notUtf8 = 'is not UTF-8 text'
export const tooLarge = (limit: number) => `is larger than ${limit / 1_048_576} MiB`
export const repeatedEntry = (first: number) => `repeats waivers[${first}]; raise its count instead`
export const unknownKey = (near: string | undefined) =>
  near === undefined ? 'is not a known key' : `is not a known key; did you mean ${near}?`

/** `file:line:column: key message`, one line each; the first twenty of `total`. */
export function problemList(
  source: string,
  problems: readonly { line: number; column: number; key: string; message: string }[],
  total = problems.length,
): string {
  const lines = problems
    .slice(0, 20)
    .map(
      ({ line, column, key, message }) =>
        `${displayText(source)}:${line}:${column}: ${key === '' ? '' : `${shown(key)} `}${message}`,
    )
  const rest = total - lines.length
  return rest > 0 ? [...lines, `and ${rest} more`].join('\n') : lines.join('\n')
}
