import { assemble, unreadable } from '../assemble.ts'
import type { Problem, Reader } from '../component.ts'
import type { Draft } from '../draft.ts'
import { formatPackageUrl } from '../package-url.ts'
import { publicUrl } from '../public-url.ts'
import { readTerm, type Term } from './elixir/elixir-terms.ts'
import { brokenEntry } from './lost-entry.ts'
import { qualifiersOf } from './npm/npm-source.ts'

/**
 * mix.lock: `%{ "app": {:hex, :package, "1.0.0", "inner hash", [:mix], [dependencies], "hexpm", "outer hash"},
 * "app": {:git, "address", "commit", [options]} }`. What the project asked for is not in it.
 */
export const readMixLock: Reader = (bytes, { path }) => {
  const lock = readTerm(
    Buffer.from(bytes)
      .toString('utf8')
      .replace(/^\ufeff/, ''),
  )
  const isEmpty = Array.isArray(lock) && lock.length === 0
  if (!(lock instanceof Map) && !isEmpty) return unreadable(path, 'Hex', 'it is not a map of Elixir', 'mix deps.get')
  const drafts: Draft[] = []
  const problems: Problem[] = []
  for (const [app, entry] of lock instanceof Map ? lock : []) {
    const draft = draftOf(app, entry)
    if (draft === undefined) problems.push(brokenEntry(app, 'mix deps.get'))
    else drafts.push(draft)
  }
  return assemble({ path, ecosystem: 'Hex', drafts, roots: [], problems })
}

function draftOf(app: string, entry: Term): Draft | undefined {
  if (!Array.isArray(entry)) return undefined
  const parts: readonly Term[] = entry
  if (parts[0] === 'git') return gitDraft(app, parts)
  return parts[0] === 'hex' ? hexDraft(app, parts) : undefined
}

function textOf(term: Term | undefined): string {
  return typeof term === 'string' ? term : ''
}

function hexDraft(app: string, parts: readonly Term[]): Draft | undefined {
  const [name, version] = [textOf(parts[1]), textOf(parts[2])]
  if (name === '' || version === '') return undefined
  const repository = textOf(parts[6])
  // `hexpm:organisation` is a private repository at hex.pm.
  const organisation = repository.startsWith('hexpm:') ? repository.slice('hexpm:'.length) : ''
  const needed = Array.isArray(parts[5]) ? parts[5] : []
  return {
    key: app,
    purl: formatPackageUrl({
      type: 'hex',
      ...(organisation === '' ? {} : { namespace: organisation.toLowerCase() }),
      name: name.toLowerCase(),
      version,
    }),
    name,
    version,
    integrity: integrityOf(textOf(parts[3]), textOf(parts[7])),
    source: { kind: 'registry' },
    licence: { kind: 'unknown' },
    dependsOn: needed.flatMap((item) => (Array.isArray(item) && typeof item[0] === 'string' ? item[0] : [])),
    anchor: `"${app}": {`,
  }
}

/** The outer hash is of the archive; the inner one, older, of its parts. */
function integrityOf(inner: string, outer: string): string[] {
  if (/^[0-9a-f]{64}$/i.test(outer)) return [`sha256:${outer.toLowerCase()}`]
  return /^[0-9a-f]{64}$/i.test(inner) ? [`hexinner:${inner.toLowerCase()}`] : []
}

function gitDraft(app: string, parts: readonly Term[]): Draft | undefined {
  const commit = textOf(parts[2])
  if (textOf(parts[1]) === '') return undefined
  const address = publicUrl(textOf(parts[1]))
  const source = { kind: 'git', url: `git+${address}`, ...(commit === '' ? {} : { commit }) } as const
  return {
    key: app,
    purl: formatPackageUrl({
      type: 'hex',
      name: app.toLowerCase(),
      version: '',
      qualifiers: qualifiersOf(source) ?? {},
    }),
    name: app,
    version: '',
    integrity: [],
    source,
    licence: { kind: 'unknown' },
    dependsOn: [],
    anchor: `"${app}": {`,
  }
}
