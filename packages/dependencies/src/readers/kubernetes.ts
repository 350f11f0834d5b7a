import { assemble, unreadable } from '../assemble.ts'
import type { Reader } from '../component.ts'
import { declaredOf, readImages } from './container/image-reading.ts'
import { readYaml } from './text/read-yaml.ts'
import { isMap, textIn, type YamlMap, type YamlValue } from './text/yaml-value.ts'

/**
 * Kubernetes objects, kustomizations and the values of Helm charts: every `image`. A template of Helm is no YAML; what it
 * fills in comes from the values, and that it was not read is said.
 */
export const readKubernetes: Reader = async (bytes, { path }) => {
  const text = Buffer.from(bytes).toString('utf8')
  const nothing = { path, ecosystem: 'Docker' as const, drafts: [], roots: [] }
  if (!/image/i.test(text)) return assemble(nothing)
  if (/\{\{/.test(text) && /(^|\/)templates\//.test(path)) return assemble({ ...nothing, problems: [template] })
  const images = new Map<string, string>()
  // One after the other: files of a whole installation are too large for the full parser, their parts are not.
  for (const part of text.split(/^---(?=\s|$)/m).filter(mayNameImages)) {
    const documents = await readYaml(part)
    if (documents === undefined) return unreadable(path, 'Docker', 'it is not valid YAML')
    for (const document of documents) if (isMap(document) && isOurs(document, path)) collect(document, images)
  }
  const { drafts, problems } = readImages(images)
  return assemble({ ...nothing, drafts, roots: [{ path: '', declared: declaredOf(drafts) }], problems })
}

/** The definition of a new kind of object describes images, and names none. */
function mayNameImages(text: string): boolean {
  return /image/i.test(text) && !/^kind: CustomResourceDefinition\s*$/m.test(text)
}

const template = {
  code: 'external-content',
  message: 'it is a template: its images come from the values of the chart',
} as const

/** Other YAML lies in such folders too. */
function isOurs(document: YamlMap, path: string): boolean {
  return (document.has('apiVersion') && document.has('kind')) || /(^|\/)(kustomization|values[^/]*)\.ya?ml$/.test(path)
}

function collect(value: YamlValue, images: Map<string, string>): void {
  if (typeof value === 'string') return
  if (!isMap(value)) for (const item of value) collect(item, images)
  else
    for (const [key, item] of value) {
      if (key === 'image' && typeof item === 'string' && item !== '') images.set(item, item)
      else if (key === 'image' && isMap(item)) addParts(item, images)
      else if (key === 'images' && Array.isArray(item)) for (const part of item) addReplacement(part, images)
      else collect(item, images)
    }
}

/** Values of Helm: `image: { registry: ghcr.io, repository: a/b, tag: "1.0", digest: sha256:… }`. */
function addParts(image: YamlMap, images: Map<string, string>): void {
  const repository = textIn(image, 'repository') ?? textIn(image, 'name') ?? ''
  if (repository === '') return
  const registry = textIn(image, 'registry') ?? ''
  const host = registry === '' ? '' : `${registry}/`
  images.set(`${host}${repository}${suffix(textIn(image, 'tag'), textIn(image, 'digest'))}`, repository)
}

/** Kustomize: `images: [{ name: a, newName: b, newTag: "1.0", digest: sha256:… }]`. */
function addReplacement(value: YamlValue, images: Map<string, string>): void {
  if (!isMap(value)) {
    collect(value, images)
    return
  }
  const name = textIn(value, 'newName') ?? textIn(value, 'name') ?? ''
  const [tag, digest] = [textIn(value, 'newTag'), textIn(value, 'digest')]
  const isReplaced = tag !== undefined || digest !== undefined || value.has('newName')
  if (name !== '' && isReplaced) images.set(`${name}${suffix(tag, digest)}`, name)
}

function suffix(tag = '', digest = ''): string {
  return `${tag === '' ? '' : `:${tag}`}${digest === '' ? '' : `@${digest}`}`
}
