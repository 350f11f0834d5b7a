import { childNamed, textNamed, type XmlElement } from '../text/read-xml.ts'

/** Fills in `${…}` from this file's properties and its own coordinates; undefined where one of them is set elsewhere. */
export type Expand = (text: string | undefined) => string | undefined

export function expander(project: XmlElement): Expand {
  const parent = childNamed(project, 'parent')
  const own = new Map<string, string>()
  for (const profile of childNamed(project, 'profiles')?.children ?? []) addProperties(profile, own)
  // The project's own win over those of a profile that may not be active.
  addProperties(project, own)
  for (const field of ['groupId', 'artifactId', 'version']) {
    const value = textNamed(project, field) ?? textNamed(parent, field)
    const above = textNamed(parent, field)
    for (const prefix of ['project.', 'pom.', '']) if (value !== undefined) own.set(`${prefix}${field}`, value)
    if (above !== undefined) own.set(`project.parent.${field}`, above)
  }
  return (text) => (text === undefined ? undefined : expand(text, own, 0))
}

function addProperties(element: XmlElement, own: Map<string, string>): void {
  for (const property of childNamed(element, 'properties')?.children ?? []) own.set(property.name, property.text.trim())
}

/** A property may name others; past a few steps it names itself. */
function expand(text: string, own: ReadonlyMap<string, string>, depth: number): string | undefined {
  if (!text.includes('${')) return text
  if (depth > 8 || text.length > 1_000) return undefined
  const filled = text.replace(/\$\{([^{}]+)\}/g, (all, name: string) => own.get(name.trim()) ?? all)
  return filled === text ? undefined : expand(filled, own, depth + 1)
}
