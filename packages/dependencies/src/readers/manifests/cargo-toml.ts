import { assemble, unreadable } from '../../assemble.ts'
import type { Reader, Scope, Source } from '../../component.ts'
import type { Draft } from '../../draft.ts'
import { isObject, type JsonObject, objectAt, textAt, valueAt } from '../../json-value.ts'
import { publicUrl } from '../../public-url.ts'
import { cargoDraft } from '../cargo/cargo-draft.ts'
import { readToml } from '../text/read-toml.ts'
import { declaredRoot } from './declared-root.ts'

/** Cargo.toml by itself: three tables of dependencies, for all targets and for some, and those of the workspace. */
export const readCargoToml: Reader = (bytes, { path }) => {
  const manifest = readToml(bytes)
  if (manifest === undefined) return unreadable(path, 'crates.io', 'it is not valid TOML')
  const targets = Object.values(objectAt(manifest, 'target') ?? {}).filter(isObject)
  const drafts = [manifest, ...targets, objectAt(manifest, 'workspace') ?? {}].flatMap(tablesOf)
  const own = objectAt(manifest, 'package') ?? {}
  const root = declaredRoot(drafts, textAt(own, 'name'), textAt(own, 'version'))
  return assemble({ path, ecosystem: 'crates.io', drafts, roots: [root] })
}

const sections: readonly (readonly [string, Scope])[] = [
  ['dependencies', 'runtime'],
  ['build-dependencies', 'dev'],
  ['dev-dependencies', 'dev'],
]

function tablesOf(part: JsonObject): Draft[] {
  return sections.flatMap(([section, scope]) =>
    Object.entries(objectAt(part, section) ?? {}).flatMap(([name, value]) => draftOf(name, value, scope)),
  )
}

/** `a = "1.0"`, `a = { version, git, path, package, optional }`, `a.workspace = true` (stands in the workspace's own file). */
function draftOf(written: string, value: unknown, scope: Scope): Draft[] {
  const options = isObject(value) ? value : {}
  const git = textAt(options, 'git')
  if (valueAt(options, 'workspace') === true) return []
  if (textAt(options, 'path') !== undefined && git === undefined && textAt(options, 'version') === undefined) return []
  const spec = typeof value === 'string' ? value : (textAt(options, 'version') ?? '')
  // `1.2.3` means `^1.2.3` here.
  const version = /^=\s*(\d+\.\d+\.\d+[\w.+-]*)$/.exec(spec.trim())?.[1] ?? ''
  const rev = textAt(options, 'rev')
  const source: Source =
    git === undefined
      ? { kind: 'registry' }
      : { kind: 'git', url: `git+${publicUrl(git)}`, ...(rev === undefined ? {} : { commit: rev }) }
  const own = valueAt(options, 'optional') === true && scope === 'runtime' ? 'optional' : scope
  const name = textAt(options, 'package') ?? written
  return [
    cargoDraft({ key: `${own} ${written}`, name, version }, source, {
      scope: own,
      requested: git ?? spec,
      anchor: written,
    }),
  ]
}
