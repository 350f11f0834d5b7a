import { displayText } from '@sallyport/core'

/** `displayText`, which costs the compilation of a large pattern, only for text that can need it. */
export function safeText(text: string): string {
  return /^[ -~]*$/.test(text) ? text : displayText(text)
}
