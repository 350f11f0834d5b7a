/**
 * C0 and C1 controls, soft hyphen, bidirectional marks and overrides, zero-width characters, line separators, variation selectors
 * that hide, tag characters, lone surrogates: everything that moves the cursor, hides text or lies about its order.
 */
const unsafe =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]|\p{Surrogate}/gu

/** Most text; asking this first saves a passing hook the compilation of the large pattern. */
const plain = /^[ -~]*$/
const longestQuote = 80

/** Makes untrusted text safe for one line of a terminal: controls become visible `\u{…}`. Every path, message and excerpt goes through here. */
export function displayText(text: string): string {
  if (plain.test(text)) return text
  return text.replace(unsafe, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`)
}

/** The same for a value that a message quotes: no longer than a few words. */
export function quotedText(text: string): string {
  return text.length > longestQuote ? `${displayText(text.slice(0, longestQuote))}…` : displayText(text)
}

/** The same for several lines: line feeds stay, tabs become two spaces, a carriage return before a line feed goes. */
export function displayLines(text: string): string {
  return text
    .replaceAll('\r\n', '\n')
    .split('\n')
    .map((line) => displayText(line.replaceAll('\t', '  ')))
    .join('\n')
}
