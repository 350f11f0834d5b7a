import { assemble, unreadable } from '../../assemble.ts'
import type { Reader, Scope } from '../../component.ts'
import type { Draft } from '../../draft.ts'
import { isObject, parseJson, textAt, textsAt } from '../../json-value.ts'
import { manifestSections } from '../../manifest.ts'
import { npmDraft } from '../npm/npm-draft.ts'
import { declaredRoot } from './declared-root.ts'
import { exactVersion } from './npm-version.ts'

/** package.json by itself: what it asks for, without what that brings along. */
export const readPackageJson: Reader = (bytes, { path }) => {
  const manifest = parseJson(Buffer.from(bytes).toString('utf8'))
  if (!isObject(manifest)) return unreadable(path, 'npm', 'it is not valid JSON')
  const drafts = manifestSections.flatMap(([section, scope]) =>
    textsAt(manifest, section).flatMap(([name, spec]) => draftOf(name, spec, scope) ?? []),
  )
  return assemble({
    path,
    ecosystem: 'npm',
    drafts,
    roots: [declaredRoot(drafts, textAt(manifest, 'name'), textAt(manifest, 'version'))],
  })
}

/** Members of the workspace and folders are code of this repository. */
function draftOf(name: string, spec: string, scope: Scope): Draft | undefined {
  if (/^(workspace|link|portal|file|catalog):|^\.{0,2}\//.test(spec))
    return spec.startsWith('catalog:') ? open(name, spec, scope) : undefined
  const alias = /^npm:(@?[^@]+)(?:@(.*))?$/.exec(spec)
  if (alias?.[1] !== undefined) return open(alias[1], alias[2] ?? '', scope, name)
  // `user/repository` is GitHub's; so are the prefixes of other hosts and plain addresses.
  const isAddress = /^[a-z][a-z0-9+.-]*:|^git@|^[\w.-]+\/[\w.-]+(#|$)/i.test(spec)
  if (!isAddress) return open(name, spec, scope)
  const resolved = /^[\w.-]+\/[\w.-]+(#|$)/.test(spec) ? `github:${spec}` : spec
  return npmDraft({ key: name, name, version: '', resolved, integrity: [] }, [], {
    ...rest(name, scope),
    requested: spec,
  })
}

function open(name: string, spec: string, scope: Scope, written = name): Draft {
  const version = exactVersion(spec)
  return npmDraft({ key: written, name, version, integrity: [] }, [], { ...rest(written, scope), requested: spec })
}

function rest(name: string, scope: Scope) {
  return { scope, anchor: `${JSON.stringify(name)}:` }
}
