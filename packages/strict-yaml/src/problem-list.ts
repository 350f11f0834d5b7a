import { displayText, quotedText } from '@sallyport/core'

/** A mistake in a file, found at a place of it. */
export interface LocatedProblem {
  readonly line: number
  readonly column: number
  /** Path of the key, such as `checks.sast`; empty for the file as a whole. */
  readonly key: string
  readonly message: string
}

const mostShown = 20

/** `file:line:column: key message`, one line each; the first twenty of `total`. */
export function problemList(source: string, problems: readonly LocatedProblem[], total = problems.length): string {
  const lines = problems
    .slice(0, mostShown)
    .map(
      ({ line, column, key, message }) =>
        `${displayText(source)}:${line}:${column}: ${key === '' ? '' : `${quotedText(key)} `}${message}`,
    )
  const rest = total - lines.length
  return rest > 0 ? [...lines, `and ${rest} more`].join('\n') : lines.join('\n')
}
