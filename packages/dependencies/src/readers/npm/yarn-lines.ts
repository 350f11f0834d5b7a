/** One block of a Yarn 1 lockfile. */
export interface YarnEntry {
  /** The header as written, without its colon. */
  readonly key: string
  readonly descriptors: readonly string[]
  readonly fields: ReadonlyMap<string, string>
  readonly dependencies: ReadonlyMap<string, string>
  readonly optionalDependencies: ReadonlyMap<string, string>
}

interface Building extends YarnEntry {
  readonly fields: Map<string, string>
  readonly dependencies: Map<string, string>
  readonly optionalDependencies: Map<string, string>
}

/**
 * ```
 * "a@^1.0.0", a@^1.2.0:
 *   version "1.2.3"
 *   dependencies:
 *     b "^2.0.0"
 * ```
 * Names and values may or may not be quoted; other tools quote field names too.
 */
export function readYarnLines(text: string): { entries: readonly YarnEntry[]; brokenLine?: number } {
  const entries: Building[] = []
  let section: Map<string, string> | undefined
  for (const [index, raw] of text
    .replace(/^\ufeff/, '')
    .split('\n')
    .entries()) {
    const line = raw.trimEnd()
    const indent = line.search(/\S/)
    if (indent === -1 || line[indent] === '#') continue
    const words = wordsOf(line.slice(indent))
    const entry = entries.at(-1)
    if (words === undefined || (indent !== 0 && entry === undefined)) return { entries, brokenLine: index + 1 }
    if (indent === 0) {
      if (!line.endsWith(':')) return { entries, brokenLine: index + 1 }
      entries.push(startEntry(line.slice(0, -1), words))
      section = undefined
    } else if (indent <= 2) {
      section = line.endsWith(':') ? sectionOf(entry, words[0]) : undefined
      if (!line.endsWith(':')) entry?.fields.set(words[0] ?? '', words[1] ?? '')
    } else section?.set(words[0] ?? '', words[1] ?? '')
  }
  return { entries }
}

function startEntry(key: string, descriptors: readonly string[]): Building {
  return { key, descriptors, fields: new Map(), dependencies: new Map(), optionalDependencies: new Map() }
}

/** Sections that no edge comes from get a map that nobody reads. */
function sectionOf(entry: Building | undefined, name: string | undefined): Map<string, string> | undefined {
  if (name === 'dependencies') return entry?.dependencies
  return name === 'optionalDependencies' ? entry?.optionalDependencies : new Map()
}

const word = /"((?:[^"\\]|\\.)*)"|([^\s",:](?:[^\s",]*[^\s",:])?)|[\s,:]+/y

/** Quoted or bare words; undefined where quotes do not close. */
function wordsOf(line: string): string[] | undefined {
  const words: string[] = []
  word.lastIndex = 0
  while (word.lastIndex < line.length) {
    const match = word.exec(line)
    if (match === null) return undefined
    const found = match[1]?.replace(/\\(.)/g, '$1') ?? match[2]
    if (found !== undefined) words.push(found)
  }
  return words
}
