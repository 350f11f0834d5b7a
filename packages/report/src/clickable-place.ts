import type { Location } from '@sallyport/core'
import { showText } from './show-text.ts'

/** `path:line:col`, which terminals and editors turn into a link. */
export function clickablePlace({ path, startLine, startColumn }: Location): string {
  return `${showPath(path)}:${startLine}:${startColumn}`
}

/** A path stands at the start of a line, where `::name::` would be a command to GitHub's log. */
export function showPath(path: string): string {
  const shown = showText(path)
  return /^\s*(?:::|##)/.test(shown) ? `./${shown}` : shown
}
