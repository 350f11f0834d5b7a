import { assemble, unreadable } from '../../assemble.ts'
import type { Reader, Scope } from '../../component.ts'
import type { Draft } from '../../draft.ts'
import { isObject, parseJson, textAt, textsAt } from '../../json-value.ts'
import { formatPackageUrl } from '../../package-url.ts'
import { plainDraft } from '../plain-draft.ts'
import { declaredRoot } from './declared-root.ts'

const sections: readonly (readonly [string, Scope])[] = [
  ['require', 'runtime'],
  ['require-dev', 'dev'],
]

/** composer.json by itself. Names without a slash (`php`, `ext-json`) are the platform. */
export const readComposerJson: Reader = (bytes, { path }) => {
  const manifest = parseJson(Buffer.from(bytes).toString('utf8'))
  if (!isObject(manifest)) return unreadable(path, 'Packagist', 'it is not valid JSON')
  const drafts = sections.flatMap(([section, scope]) =>
    textsAt(manifest, section).flatMap(([name, spec]) => (name.includes('/') ? draftOf(name, spec, scope) : [])),
  )
  const root = declaredRoot(drafts, textAt(manifest, 'name'), textAt(manifest, 'version'))
  return assemble({ path, ecosystem: 'Packagist', drafts, roots: [root] })
}

function draftOf(written: string, spec: string, scope: Scope): Draft {
  const name = written.toLowerCase()
  const slash = name.indexOf('/')
  const version = /^=?\s*(v?\d+\.\d+\.\d+[\w.+-]*)$/.exec(spec.trim())?.[1] ?? ''
  const purl = formatPackageUrl({
    type: 'composer',
    namespace: name.slice(0, slash),
    name: name.slice(slash + 1),
    version,
  })
  const key = `${scope} ${name}`
  return plainDraft({ key, purl, name, version }, { requested: spec, scope, anchor: JSON.stringify(written) })
}
