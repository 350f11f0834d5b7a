/** In Git's order. */
const candidates = '#;@!$%^&|:'

/**
 * The comment character that Git picked for a message with `core.commentChar=auto`: the first that begins none of its own lines. Git
 * tells nobody which; its instructions stand at the end and begin with it, and the scissors line of `--verbose` does.
 */
export function pickedCommentChar(bytes: Uint8Array): string {
  const lines = Buffer.from(bytes).toString('latin1').split('\n')
  const scissors = lines.findLast((line) => /^[#;@!$%^&|:] -{24} >8 -{24}$/.test(line))
  const last = scissors ?? lines.findLast((line) => line.trim() !== '')
  const picked = last?.charAt(0) ?? ''
  return picked !== '' && candidates.includes(picked) ? picked : '#'
}
