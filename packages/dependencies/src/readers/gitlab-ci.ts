import { assemble, unreadable } from '../assemble.ts'
import type { Reader } from '../component.ts'
import { expandVariables } from './container/expand-variables.ts'
import { readImages } from './container/image-reading.ts'
import { includeDrafts } from './gitlab/include-draft.ts'
import { readYaml } from './text/read-yaml.ts'
import { isMap, mapAt, textIn, textsIn, type YamlMap, type YamlValue } from './text/yaml-value.ts'

/** GitLab CI: what `include` brings in from elsewhere, and the images of jobs and services. */
export const readGitlabCi: Reader = async (bytes, { path }) => {
  const documents = await readYaml(Buffer.from(bytes).toString('utf8'))
  if (documents === undefined) return unreadable(path, 'GitLab CI', 'it is not valid YAML')
  const maps = documents.filter(isMap)
  const images = new Map<string, string>()
  for (const map of maps) {
    const variables = new Map(textsIn(map, 'variables'))
    for (const part of [map, mapAt(map, 'default'), ...[...map.values()].filter(isMap)])
      for (const image of imagesOf(part)) images.set(expandVariables(image, variables), image)
  }
  const includes = maps.flatMap((map) => includeDrafts(map.get('include')))
  const read = readImages(images)
  const drafts = [...includes, ...read.drafts]
  const declared = drafts.map(({ key, name, version }) => ({ name, spec: version, scope: 'dev' as const, key }))
  return assemble({ path, ecosystem: 'GitLab CI', drafts, roots: [{ path: '', declared }], problems: read.problems })
}

/** `image: a` or `image: { name: a }`; `services` is a list of the same. */
function imagesOf(part: YamlMap): string[] {
  const services = part.get('services')
  const written: (YamlValue | undefined)[] = [part.get('image'), ...(Array.isArray(services) ? services : [])]
  return written.flatMap((value) => {
    const name = isMap(value) ? textIn(value, 'name') : value
    return typeof name === 'string' && name !== '' ? name : []
  })
}
