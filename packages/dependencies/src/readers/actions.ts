import { assemble, unreadable } from '../assemble.ts'
import type { Reader } from '../component.ts'
import type { Draft } from '../draft.ts'
import { isCommit } from '../is-commit.ts'
import { formatPackageUrl } from '../package-url.ts'
import { imageDraft } from './container/image-draft.ts'
import { plainDraft } from './plain-draft.ts'
import { claimedVersions } from './text/claimed-versions.ts'
import { readYaml } from './text/read-yaml.ts'
import { isMap, type YamlValue } from './text/yaml-value.ts'

/** GitHub workflows and actions: every `uses: owner/repository/path@ref`. Images (`docker://`) are left to the purl type of images. */
export const readActions: Reader = async (bytes, { path }) => {
  const text = Buffer.from(bytes).toString('utf8')
  const documents = await readYaml(text)
  if (documents === undefined) return unreadable(path, 'GitHub Actions', 'it is not valid YAML')
  const claims = claimedVersions(text)
  const drafts = [...new Set(documents.flatMap(usesOf))].flatMap((uses) => draftOf(uses, claims.get(uses)) ?? [])
  const declared = drafts.map(({ key, name, version }) => ({ name, spec: version, scope: 'dev' as const, key }))
  return assemble({ path, ecosystem: 'GitHub Actions', drafts, roots: [{ path: '', declared }] })
}

function usesOf(value: YamlValue): string[] {
  if (typeof value === 'string') return []
  if (!isMap(value)) return value.flatMap(usesOf)
  return [...value].flatMap(([key, item]) => (key === 'uses' && typeof item === 'string' ? item : usesOf(item)))
}

/** Local actions (`./…`) are code of this repository. */
function draftOf(uses: string, claimed: string | undefined): Draft | undefined {
  if (uses.startsWith('docker://')) return imageDraft(uses.slice('docker://'.length))
  const match = /^([\w.-]+)\/([\w.-]+)((?:\/[^@\s]+)?)@(\S+)$/.exec(uses)
  if (match === null) return undefined
  const [, owner = '', repository = '', subpath = '', version = ''] = match
  const purl = formatPackageUrl({
    type: 'github',
    namespace: owner.toLowerCase(),
    name: repository.toLowerCase(),
    version,
    ...(subpath === '' ? {} : { subpath }),
  })
  return plainDraft(
    { key: uses, purl, name: `${owner}/${repository}`, version },
    {
      source: { kind: 'registry', url: `https://github.com/${owner}/${repository}` },
      anchor: uses,
      ...(claimed === undefined || !isCommit(version) ? {} : { claimed }),
    },
  )
}
