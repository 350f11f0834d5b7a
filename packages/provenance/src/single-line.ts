/** Everything that ends a line for Git, a terminal or JavaScript, with the white space around it. */
const lineBreak = /[\n\r\v\f\u0085\u2028\u2029]/

/**
 * One line, single spaces, no NUL. A line feed in a value would write a further trailer, a forged sign-off among them, so no
 * value is written without this.
 */
export function singleLine(value: string): string {
  return value
    .split(lineBreak)
    .join(' ')
    .replaceAll('\0', '')
    .split(/[ \t]+/)
    .filter((word) => word !== '')
    .join(' ')
}
