import { assemble, unreadable } from '../assemble.ts'
import type { Problem, Reader } from '../component.ts'
import { isLockfile } from '../lockfile-kinds.ts'
import { expandVariables } from './container/expand-variables.ts'
import { declaredOf, readImages } from './container/image-reading.ts'
import { readYaml } from './text/read-yaml.ts'
import { isMap, mapAt, textIn, type YamlMap, type YamlValue } from './text/yaml-value.ts'

/** Compose: the `image` of every service that is not built here (there it names the result). */
export const readCompose: Reader = async (bytes, { path }) => {
  const documents = await readYaml(Buffer.from(bytes).toString('utf8'))
  if (documents === undefined) return unreadable(path, 'Docker', 'it is not valid YAML')
  const images = new Map<string, string>()
  const problems: Problem[] = []
  for (const document of documents.filter(isMap)) {
    for (const [name, service] of mapAt(document, 'services')) {
      const image = isMap(service) ? textIn(service, 'image') : undefined
      if (image !== undefined && isMap(service) && !service.has('build')) images.set(expandVariables(image), image)
      if (isMap(service) && mapAt(service, 'build').has('dockerfile_inline')) problems.push(inline(name))
    }
    problems.push(...included(document))
  }
  const read = readImages(images)
  return assemble({
    path,
    ecosystem: 'Docker',
    drafts: read.drafts,
    roots: [{ path: '', declared: declaredOf(read.drafts) }],
    problems: [...problems, ...read.problems],
  })
}

function inline(service: string): Problem {
  return {
    code: 'external-content',
    message: `the Dockerfile inside of its service ${service.slice(0, 80)} is not read`,
    hint: 'Move it to a file of its own',
  }
}

/** `include: [a.yaml]` or `include: [{ path: a.yaml }]`; a file whose name tells what it is gets read by itself. */
function included(document: YamlMap): Problem[] {
  const value = document.get('include')
  const files = (Array.isArray(value) ? value : []).flatMap((item: YamlValue) =>
    isMap(item) ? [item.get('path') ?? ''].flat() : item,
  )
  return files.flatMap((file) =>
    typeof file !== 'string' || isLockfile(file)
      ? []
      : [{ code: 'external-content' as const, message: `it includes ${file.slice(0, 200)}, which is not read` }],
  )
}
