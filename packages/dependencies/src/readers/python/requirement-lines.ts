import { linesOf } from '../text/lock-lines.ts'

/** A requirement or option, its continuation lines joined. */
export interface RequirementLine {
  readonly text: string
  readonly hashes: readonly string[]
  /** `# via` remarks, as pip-compile and uv write them below or beside the line. */
  readonly via: readonly string[]
}

export function logicalLines(bytes: Uint8Array): RequirementLine[] {
  const found: { text: string; hashes: string[]; via: string[] }[] = []
  let open = ''
  for (const raw of linesOf(bytes)) {
    const comment = /(?:^|\s)#\s*(.*)$/.exec(raw)
    const code = comment === null ? raw : raw.slice(0, comment.index)
    const isContinued = code.trimEnd().endsWith('\\')
    open += `${isContinued ? code.trimEnd().slice(0, -1) : code} `
    if (!isContinued) {
      if (open.trim() !== '') found.push(finish(open))
      open = ''
    }
    const last = found.at(-1)
    const isRemark = comment !== null && (/^\s/.test(raw) || /\S/.test(code))
    if (last !== undefined && isRemark) addVia(last.via, comment[1] ?? '')
  }
  if (open.trim() !== '') found.push(finish(open))
  return found
}

/** Runs of space become one: patterns that begin with space would start over at every one of them. */
function finish(written: string): { text: string; hashes: string[]; via: string[] } {
  const line = written.replace(/\s+/g, ' ')
  const hashes = [...line.matchAll(/ --hash[= ]([a-z0-9]+:[0-9a-f]+)/g)].map((match) => match[1] ?? '')
  return { text: line.replace(/ --(hash|config-settings|global-option)[= ]\S+/g, '').trim(), hashes, via: [] }
}

/** `via`, `via flask`, and on the following lines `  flask`. */
function addVia(via: string[], comment: string): void {
  const names = /^via\b\s*(.*)$/.exec(comment)
  const text = names === null ? comment : (names[1] ?? '')
  if (names === null && via.length === 0 && !/^[\w.-]+$|^-r /.test(text)) return
  via.push(
    ...text
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== ''),
  )
}
