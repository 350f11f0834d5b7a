import { assemble, unreadable } from '../assemble.ts'
import type { Reader, Source } from '../component.ts'
import type { Draft, DraftRoot } from '../draft.ts'
import { isObject, type JsonObject, listAt, objectAt, textAt } from '../json-value.ts'
import { publicUrl } from '../public-url.ts'
import { cargoDraft } from './cargo/cargo-draft.ts'
import { readToml } from './text/read-toml.ts'

/** Cargo.lock, versions 1 to 4. Packages without a source are members of the workspace. */
export const readCargoLock: Reader = (bytes, { path }) => {
  const lock = readToml(bytes)
  if (lock === undefined) return unreadable(path, 'crates.io', 'it is not valid TOML', 'cargo generate-lockfile')
  const entries = listAt(lock, 'package').filter(isObject)
  const byName = Map.groupBy(entries, (entry) => textAt(entry, 'name') ?? '')
  const metadata = objectAt(lock, 'metadata') ?? {}
  // `name`, `name version` where a name has several, `name version (source)` in old files and where versions clash too.
  const edges = (entry: JsonObject) =>
    listAt(entry, 'dependencies').flatMap((to) => {
      const [name = '', version, source] = typeof to === 'string' ? to.split(' ') : []
      const found = (byName.get(name) ?? []).filter(
        (other) =>
          (version === undefined || textAt(other, 'version') === version) &&
          (source === undefined ||
            `(${textAt(other, 'source')?.replace(/#.*$/, '')})` === source.replace(/#.*\)$/, ')')),
      )
      return found.map(keyOf)
    })
  const isMember = (entry: JsonObject) => textAt(entry, 'source') === undefined
  const drafts = entries.filter((entry) => !isMember(entry)).map((entry) => draftOf(entry, edges(entry), metadata))
  const roots = entries.filter(isMember).map((entry) => rootOf(entry, edges(entry)))
  return assemble({ path, ecosystem: 'crates.io', drafts, roots })
}

function keyOf(entry: JsonObject): string {
  return `${textAt(entry, 'name')} ${textAt(entry, 'version')} (${textAt(entry, 'source')})`
}

/** Members are known by name only; where they live is in their manifests. */
function rootOf(entry: JsonObject, keys: readonly string[]): DraftRoot {
  const name = textAt(entry, 'name') ?? ''
  const declared = keys.map((key) => ({
    name: key.slice(0, key.indexOf(' ')),
    spec: '',
    scope: 'runtime' as const,
    key,
  }))
  return { path: name, name, version: textAt(entry, 'version') ?? '', declared }
}

function draftOf(entry: JsonObject, dependsOn: readonly string[], metadata: JsonObject): Draft {
  const name = textAt(entry, 'name') ?? ''
  const version = textAt(entry, 'version') ?? ''
  const checksum = textAt(entry, 'checksum') ?? textAt(metadata, `checksum ${keyOf(entry)}`)
  return cargoDraft({ key: keyOf(entry), name, version }, sourceOf(textAt(entry, 'source') ?? ''), {
    integrity: checksum === undefined ? [] : [`sha256:${checksum}`],
    dependsOn,
    anchor: `\nname = ${JSON.stringify(name)}\nversion = ${JSON.stringify(version)}`,
  })
}

/** `registry+https://…`, `sparse+https://…`, `git+https://…?rev=a#commit`. */
function sourceOf(source: string): Source {
  if (!source.startsWith('git+'))
    return { kind: 'registry', url: publicUrl(source.replace(/^(registry|sparse)\+/, '')) }
  const commit = /#([0-9a-f]+)$/.exec(source)?.[1]
  return { kind: 'git', url: publicUrl(source).replace(/#.*$/, ''), ...(commit === undefined ? {} : { commit }) }
}
