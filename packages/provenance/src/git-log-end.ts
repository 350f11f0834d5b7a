/** Text in which each character is one byte, so that offsets are byte offsets and nothing is lost. */
export type ByteText = string

const cutLine = '------------------------ >8 ------------------------\n'

/**
 * Where the log message ends: before the patch (`divider`), the scissors line, and the trailing run of comments, empty lines and
 * an old `Conflicts:` block, in the way of `git interpret-trailers`.
 */
export function logEnd(text: ByteText, commentChar: string, divider: boolean): number {
  const patch = divider ? patchStart(text) : text.length
  const cut = Math.min(patch, cutStart(text, commentChar))
  return ignoredStart(text, cut, commentChar)
}

/** Offset of the line after the one that starts at `at`. */
export function nextLine(text: ByteText, at: number): number {
  const feed = text.indexOf('\n', at)
  return feed === -1 ? text.length : feed + 1
}

function patchStart(text: ByteText): number {
  for (let at = 0; at < text.length; at = nextLine(text, at)) {
    if (text.startsWith('---', at) && isSpace(text.charCodeAt(at + 3))) return at
  }
  return text.length
}

/** Offset of the scissors line of `git commit --verbose`; the end of the text where there is none. */
export function cutStart(text: ByteText, commentChar: string): number {
  const line = `${commentChar} ${cutLine}`
  if (text.startsWith(line)) return 0
  const at = text.indexOf(`\n${line}`)
  return at === -1 ? text.length : at + 1
}

function ignoredStart(text: ByteText, end: number, commentChar: string): number {
  // Git uses 0 for "no run": a run that starts with the message does not count.
  let runStart = 0
  let isConflicts = false
  for (let at = 0; at < end; at = nextLine(text, at)) {
    if (text.startsWith(commentChar, at) || text[at] === '\n') runStart ||= at
    else if (text.startsWith('Conflicts:\n', at)) {
      isConflicts = true
      runStart ||= at
    } else if (!(isConflicts && text[at] === '\t') && runStart !== 0) {
      runStart = 0
      isConflicts = false
    }
  }
  return runStart === 0 ? end : runStart
}

/** Git's own idea of white space: no vertical tab, no form feed, nothing beyond ASCII. */
export function isSpace(code: number): boolean {
  return code === 32 || code === 9 || code === 10 || code === 13
}

export function isBlankLine(text: ByteText, at: number): boolean {
  for (let i = at; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === 10) return true
    if (!isSpace(code)) return false
  }
  return true
}
