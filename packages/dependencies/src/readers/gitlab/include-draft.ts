import type { Source } from '../../component.ts'
import type { Draft } from '../../draft.ts'
import { formatPackageUrl } from '../../package-url.ts'
import { publicUrl } from '../../public-url.ts'
import { plainDraft } from '../plain-draft.ts'
import { isMap, textIn, type YamlMap, type YamlValue } from '../text/yaml-value.ts'

/**
 * `include: file`, `{ local }`, `{ project, ref, file }`, `{ remote, integrity }`, `{ template }`, `{ component }`. What is
 * local is code of this repository.
 */
export function includeDrafts(include: YamlValue | undefined): Draft[] {
  if (include === undefined) return []
  if (Array.isArray(include)) return include.flatMap((item: YamlValue) => includeDrafts(item))
  if (isMap(include)) return draftOf(include)
  return typeof include === 'string' && /^https?:/.test(include) ? [remote(include, undefined)] : []
}

function draftOf(include: YamlMap): Draft[] {
  const address = textIn(include, 'remote')
  if (address !== undefined) return [remote(address, textIn(include, 'integrity'))]
  const component = textIn(include, 'component')
  if (component !== undefined) return [componentDraft(component)]
  const project = textIn(include, 'project')
  // Without a reference GitLab takes the newest state.
  if (project !== undefined) return [draft(project, project, textIn(include, 'ref') ?? '')]
  const template = textIn(include, 'template')
  return template === undefined ? [] : [draft(template, `gitlab-template/${template}`, '')]
}

/** `$CI_SERVER_FQDN/group/project/name@1.0.0`. */
function componentDraft(component: string): Draft {
  const at = component.lastIndexOf('@')
  const path = at <= 0 ? component : component.slice(0, at)
  return draft(component, path.replace(/^\$\{?CI_SERVER_(FQDN|HOST)\}?\//, ''), at <= 0 ? '' : component.slice(at + 1))
}

function remote(address: string, integrity: string | undefined): Draft {
  const url = publicUrl(address)
  const name = url.replace(/^[a-z]+:\/\//i, '')
  return { ...draft(address, name, '', { kind: 'url', url }), integrity: integrity === undefined ? [] : [integrity] }
}

/** There is no purl type for GitLab: a generic one, by the path. */
function draft(written: string, path: string, version: string, source: Source = { kind: 'registry' }): Draft {
  const parts = path.split('/').filter((part) => part !== '')
  const name = parts.pop() ?? path
  const purl = formatPackageUrl({
    type: 'generic',
    ...(parts.length === 0 ? {} : { namespace: parts.join('/') }),
    name,
    version,
    qualifiers: source.kind === 'url' ? { download_url: source.url } : {},
  })
  return plainDraft({ key: written, purl, name: path, version }, { source, anchor: written })
}
