import { assemble, unreadable } from '../assemble.ts'
import type { Problem, Reader } from '../component.ts'
import type { Draft } from '../draft.ts'
import { formatPackageUrl } from '../package-url.ts'
import { publicUrl } from '../public-url.ts'
import { plainDraft } from './plain-draft.ts'
import { hookPackage } from './pre-commit/hook-package.ts'
import { readYaml } from './text/read-yaml.ts'
import { isMap, textIn, type YamlMap, type YamlValue } from './text/yaml-value.ts'

/** .pre-commit-config.yaml: the repositories of hooks at their `rev`, and what hooks install besides. */
export const readPreCommit: Reader = async (bytes, { path }) => {
  const [document] = (await readYaml(Buffer.from(bytes).toString('utf8'))) ?? []
  if (!isMap(document)) return unreadable(path, 'pre-commit', 'it is not valid YAML of pre-commit')
  const drafts: Draft[] = []
  const problems: Problem[] = []
  for (const repository of listIn(document, 'repos').filter(isMap)) {
    const address = textIn(repository, 'repo') ?? ''
    // `local` hooks are code of this repository, `meta` and `builtin` ones of pre-commit itself.
    if (!/^(local|meta|builtin|)$/.test(address)) drafts.push(draftOf(address, textIn(repository, 'rev') ?? ''))
    for (const hook of listIn(repository, 'hooks').filter(isMap)) addPackages(hook, drafts, problems)
  }
  const declared = drafts.map(({ key, name, version }) => ({ name, spec: version, scope: 'dev' as const, key }))
  return assemble({ path, ecosystem: 'pre-commit', drafts, roots: [{ path: '', declared }], problems })
}

function listIn(map: YamlMap, key: string): readonly YamlValue[] {
  const value = map.get(key)
  return Array.isArray(value) ? value : []
}

/** `additional_dependencies` are in the syntax of the hook's language, which only its own repository tells for sure. */
function addPackages(hook: YamlMap, drafts: Draft[], problems: Problem[]): void {
  const texts = listIn(hook, 'additional_dependencies').filter((item) => typeof item === 'string')
  for (const text of texts) {
    const draft = hookPackage(text, textIn(hook, 'language'), texts)
    if (draft !== undefined) drafts.push(draft)
    else if (!/^\.{0,2}\//.test(text))
      problems.push({
        code: 'external-content',
        message: `which package ${text.slice(0, 80)} of its hook ${(textIn(hook, 'id') ?? '').slice(0, 80)} is, only that hook tells`,
      })
  }
}

/** GitHub and Bitbucket have purl types of their own. */
function draftOf(address: string, version: string): Draft {
  const url = publicUrl(address).replace(/\.git$/, '')
  const [host = '', ...parts] = url
    .replace(/^[a-z+]+:\/\//i, '')
    .replace(/^git@([^:/]+):/, '$1/')
    .split('/')
    .filter((part) => part !== '')
  const name = parts.pop() ?? host
  const namespace = parts.join('/')
  const type = host === 'github.com' ? 'github' : host === 'bitbucket.org' ? 'bitbucket' : 'generic'
  const isKnown = type !== 'generic'
  const purl = formatPackageUrl({
    type,
    ...(namespace === '' ? {} : { namespace: isKnown ? namespace.toLowerCase() : namespace }),
    name: isKnown ? name.toLowerCase() : name,
    version,
    qualifiers: isKnown ? {} : { vcs_url: `git+${url}${version === '' ? '' : `@${version}`}` },
  })
  const whole = type === 'github' ? [...parts, name].join('/') : [host, ...parts, name].join('/')
  return plainDraft(
    { key: `${address} ${version}`, purl, name: whole, version },
    { source: { kind: 'registry', url }, anchor: address },
  )
}
