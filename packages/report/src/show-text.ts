import { displayLines, displayText } from '@sallyport/core'

/**
 * Untrusted text, safe on a terminal and in a CI log. A log is a terminal with escapes of its own: GitHub obeys `::command::`
 * at the start of a line and `##[command]` anywhere, Azure `##vso[…]`, TeamCity `##teamcity[…]`.
 */
export function showText(text: string): string {
  return disarm(displayText(text))
}

export function showLines(text: string): string {
  return displayLines(text).split('\n').map(disarm).join('\n')
}

function disarm(line: string): string {
  return line.replace(/##(?=[\w-]*\[)/g, '#\\u{23}').replace(/(^|\s)::(?=[\w-]+(?:\s[^\n]*)?::)/g, '$1:\\u{3a}')
}
