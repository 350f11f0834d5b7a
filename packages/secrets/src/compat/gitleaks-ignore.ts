/** One line of `.gitleaksignore`: `commit:file:rule:line` or `file:rule:line`. */
export interface IgnoreEntry {
  readonly commit?: string
  readonly path: string
  readonly rule: string
  readonly line: number
}

/** Reads `.gitleaksignore`; lines that are no fingerprint come back as `unread`, with their numbers. */
export function parseGitleaksIgnore(text: string): { entries: IgnoreEntry[]; unread: number[] } {
  const entries: IgnoreEntry[] = []
  const unread: number[] = []
  for (const [index, raw] of text.split(/\r?\n/).entries()) {
    const line = raw.replace(/(?:^|\s)#.*$/, '').trim()
    const entry = line === '' ? undefined : readEntry(line)
    if (entry !== undefined) entries.push(entry)
    else if (line !== '') unread.push(index + 1)
  }
  return { entries, unread }
}

function readEntry(line: string): IgnoreEntry | undefined {
  const found = /^(?:([0-9a-f]{40}|[0-9a-f]{64}):)?(.{1,4000}):([\w.-]{1,200}):(\d{1,9})$/.exec(line)
  if (found === null) return undefined
  const [, commit, path = '', rule = '', number] = found
  return { ...(commit === undefined ? {} : { commit }), path: path.replaceAll('\\', '/'), rule, line: Number(number) }
}

export interface FoundAt {
  readonly path: string
  readonly line: number
  readonly rule: string
  readonly commit?: string
}

/**
 * The entry that covers a finding. Rule names differ between gitleaks and us: an entry whose rule is one of ours must name this one,
 * any other covers whatever stands on its line.
 */
export function ignoreEntryFor(
  entries: readonly IgnoreEntry[],
  found: FoundAt,
  ourRules: ReadonlySet<string>,
): IgnoreEntry | undefined {
  return entries.find(
    ({ path, line, rule, commit }) =>
      path === found.path &&
      line === found.line &&
      (commit === undefined || found.commit === undefined || commit === found.commit) &&
      (rule === found.rule || !ourRules.has(rule)),
  )
}
