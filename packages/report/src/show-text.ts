import { displayText } from '@sallyport/core'

/**
 * Untrusted text, safe on a terminal and in a CI log. A log is a terminal with escapes of its own: GitHub obeys `::command::`
 * at the start of a line and `##[command]` anywhere, Azure `##vso[…]`, TeamCity `##teamcity[…]`.
 */
export function showText(text: string): string {
  return disarm(displayText(text))
}

function disarm(line: string): string {
  return line.replace(/##(?=[\w-]*\[)/g, '#\\u{23}').replace(/(^|\s)::(?=[\w-]+(?:\s[^\n]*)?::)/g, '$1:\\u{3a}')
}
