import type { Draft } from '../../draft.ts'
import { type JsonObject, listAt, textAt } from '../../json-value.ts'
import { formatPackageUrl } from '../../package-url.ts'
import { hostOf, publicUrl } from '../../public-url.ts'
import type { DenoIndex } from './deno-index.ts'

/**
 * `@std/path@1.0.0` of JSR. There is no purl type for JSR; the name under which JSR serves the package to npm, pnpm and
 * yarn is the same in their lockfiles, so that one package keeps one name (decision 0010).
 */
export function jsrDraft(id: string, entry: JsonObject, index: DenoIndex): Draft {
  const at = id.indexOf('@', 1)
  const [own, version] = at === -1 ? [id, ''] : [id.slice(0, at), id.slice(at + 1)]
  const plain = own.replace(/^@/, '').replace('/', '__')
  const hash = textAt(entry, 'integrity')
  return {
    key: `jsr:${id}`,
    purl: formatPackageUrl({
      type: 'npm',
      namespace: '@jsr',
      name: plain,
      version,
      qualifiers: { repository_url: 'https://npm.jsr.io' },
    }),
    name: `@jsr/${plain}`,
    version,
    // Of the list of files that JSR publishes, so no hash of an archive.
    integrity: hash === undefined ? [] : [`jsrmeta:${hash}`],
    source: { kind: 'registry', url: 'https://jsr.io' },
    licence: { kind: 'unknown' },
    dependsOn: listAt(entry, 'dependencies').flatMap((edge) =>
      typeof edge === 'string' ? (index.keyOf(edge) ?? []) : [],
    ),
    anchor: `${JSON.stringify(id)}: {`,
  }
}

/** Hosts that serve published versions of packages file by file. */
const registries: ReadonlySet<string> = new Set(['deno.land', 'esm.sh', 'jsr.io', 'unpkg.com', 'cdn.jsdelivr.net'])

/** A file by its address, `https://deno.land/std@0.177.0/path/mod.ts`, with the SHA-256 of its text. */
export function remoteDraft(address: string, hash: string): Draft[] {
  const url = publicUrl(address)
  const path = url.replace(/^[a-z]+:\/\//i, '')
  const version = /@(v?\d[^/@]*)(?=\/|$)/.exec(path)?.[1] ?? ''
  const name = version === '' ? path : path.replace(`@${version}`, '')
  const parts = name.split('/').filter((part) => part !== '')
  const file = parts.pop()
  if (file === undefined) return []
  return [
    {
      key: address,
      purl: formatPackageUrl({
        type: 'generic',
        ...(parts.length === 0 ? {} : { namespace: parts.join('/') }),
        name: file,
        version,
        qualifiers: { download_url: url },
      }),
      ecosystem: 'URL',
      name,
      version,
      integrity: /^[0-9a-f]{64}$/.test(hash) ? [`sha256:${hash}`] : [],
      source: version !== '' && registries.has(hostOf(url) ?? '') ? { kind: 'registry', url } : { kind: 'url', url },
      licence: { kind: 'unknown' },
      dependsOn: [],
      anchor: JSON.stringify(address),
    },
  ]
}
