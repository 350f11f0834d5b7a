import type { Draft } from '../../draft.ts'
import { formatPackageUrl } from '../../package-url.ts'
import { plainDraft } from '../plain-draft.ts'

/** `registry/namespace/name:tag@sha256:…`. The digest, where there is one, is the version: the tag may move. */
export function imageDraft(image: string): Draft | undefined {
  const match = /^((?:[\w.-]+(?::\d+)?\/)*)([\w.-]+)(?::([\w.-]+))?(?:@(sha\d+:[0-9a-f]+))?$/.exec(image.slice(0, 500))
  if (match?.[2] === undefined) return undefined
  const folders = (match[1] ?? '').split('/').filter((part) => part !== '')
  const hasHost = /[.:]|^localhost$/.test(folders[0] ?? '')
  const host = hasHost ? folders[0] : undefined
  const namespace = folders.slice(hasHost ? 1 : 0).join('/')
  const [tag, digest] = [match[3], match[4]]
  const version = digest ?? tag ?? ''
  const qualifiers = {
    ...(host === undefined ? {} : { repository_url: host }),
    ...(digest === undefined || tag === undefined ? {} : { tag }),
  }
  const place = namespace === '' ? {} : { namespace }
  const purl = formatPackageUrl({ type: 'docker', ...place, name: match[2], version, qualifiers })
  return plainDraft(
    { key: image, purl, name: [...folders, match[2]].join('/'), version },
    {
      ecosystem: 'Docker',
      source: { kind: 'registry', ...(host === undefined ? {} : { url: `https://${host}` }) },
      anchor: image,
    },
  )
}
