import type { Problem } from '../../component.ts'
import { isObject, type JsonObject, objectAt, textAt, textsAt, valueAt } from '../../json-value.ts'
import { brokenEntry } from '../lost-entry.ts'

const deepest = 64

/**
 * Version 1 nests: `dependencies: { a: { version, resolved, requires: {…}, dependencies: { b: … } } }`. Gives the same
 * entries under the paths that versions 2 and 3 use.
 */
export function flattenVersion1(nested: JsonObject): { packages: JsonObject; problems: Problem[] } {
  const packages: Record<string, JsonObject> = Object.create(null)
  const problems: Problem[] = []
  const visit = (level: JsonObject, above: string, depth: number) => {
    if (depth > deepest) {
      problems.push({ code: 'limit-hit', message: `it nests packages more than ${deepest} levels deep` })
      return
    }
    for (const [name, entry] of Object.entries(level)) {
      if (!isObject(entry)) {
        problems.push(brokenEntry(name))
        continue
      }
      const key = `${above}node_modules/${name}`
      packages[key] = asPackage(name, entry)
      const below = objectAt(entry, 'dependencies')
      if (below !== undefined) visit(below, `${key}/`, depth + 1)
    }
  }
  visit(nested, '', 1)
  return { packages, problems }
}

/** `version` may be `npm:real@1.0.0` (an alias) or an address. */
function asPackage(name: string, entry: JsonObject): JsonObject {
  const version = textAt(entry, 'version') ?? ''
  const alias = /^npm:(.+)@([^@]+)$/.exec(version)
  const isAddress = alias === null && /^[a-z][a-z0-9+.-]*:/i.test(version)
  // A folder of the repository: members of the workspace are written like that.
  if (/^file:(?!\.\.)/.test(version) && !/\.(tgz|tar|tar\.gz)$/.test(version)) return { link: true }
  return {
    name: alias?.[1] ?? name,
    version: isAddress ? '' : (alias?.[2] ?? version),
    resolved: isAddress ? version : textAt(entry, 'resolved'),
    integrity: textAt(entry, 'integrity'),
    dev: valueAt(entry, 'dev'),
    optional: valueAt(entry, 'optional'),
    dependencies: Object.fromEntries(textsAt(entry, 'requires')),
  }
}
