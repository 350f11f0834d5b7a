import { assemble, unreadable } from '../assemble.ts'
import type { Reader, Source } from '../component.ts'
import type { Draft } from '../draft.ts'
import { publicUrl } from '../public-url.ts'
import { gemDraft } from './ruby/gem-draft.ts'
import { linesOf } from './text/lock-lines.ts'

interface Gem {
  readonly name: string
  readonly version: string
  readonly platform: string | undefined
  readonly source: Source
  readonly needs: string[]
}

/** Gemfile.lock: sections in capitals, `specs:` with gems at four spaces and what they need at six. */
export const readGemfileLock: Reader = (bytes, { path }) => {
  const { gems, direct, checksums } = readSections(linesOf(bytes))
  if (gems.length === 0 && direct.length > 0)
    return unreadable(path, 'RubyGems', 'it lists dependencies but no gems', 'bundle lock')
  const keysByName = Map.groupBy(gems, (gem) => gem.name)
  const keysOf = (name: string) => (keysByName.get(name) ?? []).map(keyOf)
  const drafts = gems
    .filter(({ source }) => source.kind !== 'link')
    .map((gem) => draftOf(gem, gem.needs.flatMap(keysOf), checksums))
  const declared = direct.flatMap((name) =>
    keysOf(name).map((key) => ({ name, spec: '', scope: 'runtime' as const, key })),
  )
  return assemble({ path, ecosystem: 'RubyGems', drafts, roots: [{ path: '', declared }] })
}

function readSections(lines: readonly string[]) {
  const gems: Gem[] = []
  const direct: string[] = []
  const checksums = new Map<string, string>()
  let section = ''
  let fields = new Map<string, string>()
  for (const line of lines) {
    const indent = line.search(/\S/)
    const text = line.trim()
    if (indent === -1) continue
    if (indent === 0) {
      section = text
      fields = new Map()
    } else if (section === 'DEPENDENCIES') direct.push(/^[^\s!]+/.exec(text)?.[0] ?? text)
    else if (section === 'CHECKSUMS') addChecksum(text, checksums)
    else if (indent === 2) fields.set(text.replace(/:.*$/, ''), text.replace(/^[^:]*:\s*/, ''))
    else if (indent === 4) gems.push(gemOf(text, sourceOf(section, fields)))
    else if (indent === 6) gems.at(-1)?.needs.push(text.replace(/\s.*$/, ''))
  }
  return { gems, direct, checksums }
}

/** `nokogiri (1.16.0-x86_64-linux)`: the platform follows the first dash. */
function gemOf(text: string, source: Source): Gem {
  const match = /^(\S+) \(([^-)]+)(?:-([^)]+))?\)$/.exec(text)
  return { name: match?.[1] ?? text, version: match?.[2] ?? '', platform: match?.[3], source, needs: [] }
}

function sourceOf(section: string, fields: ReadonlyMap<string, string>): Source {
  const remote = fields.get('remote') ?? ''
  if (section === 'PATH') return { kind: 'link', path: remote }
  if (section === 'GIT') {
    const commit = fields.get('revision')
    return { kind: 'git', url: `git+${publicUrl(remote)}`, ...(commit === undefined ? {} : { commit }) }
  }
  return { kind: 'registry', url: publicUrl(remote) }
}

/** `rake (13.0.6) sha256=…`. */
function addChecksum(text: string, checksums: Map<string, string>): void {
  const match = /^(\S+ \([^)]+\)) (sha\d+)=([0-9a-f]+)$/.exec(text)
  if (match?.[1] !== undefined) checksums.set(match[1], `${match[2]}:${match[3]}`)
}

function keyOf({ name, version, platform }: Gem): string {
  return `${name} (${version}${platform === undefined ? '' : `-${platform}`})`
}

function draftOf(gem: Gem, dependsOn: readonly string[], checksums: ReadonlyMap<string, string>): Draft {
  const key = keyOf(gem)
  const checksum = checksums.get(key)
  return gemDraft({ key, name: gem.name, version: gem.version }, gem.source, {
    platform: gem.platform,
    integrity: checksum === undefined ? [] : [checksum],
    dependsOn,
    anchor: `\n    ${key}`,
  })
}
