import { assemble, unreadable } from '../assemble.ts'
import type { Reader } from '../component.ts'
import type { Draft } from '../draft.ts'
import { isObject, type JsonObject, objectAt, parseJson, textAt } from '../json-value.ts'
import { formatPackageUrl } from '../package-url.ts'

/** packages.lock.json of NuGet: per target framework, each package with its type and content hash. */
export const readNugetLock: Reader = (bytes, { path }) => {
  const lock = parseJson(Buffer.from(bytes).toString('utf8'))
  const frameworks = isObject(lock) ? objectAt(lock, 'dependencies') : undefined
  if (frameworks === undefined)
    return unreadable(path, 'NuGet', 'it is not valid JSON of NuGet', 'dotnet restore --force-evaluate')
  const drafts: Draft[] = []
  const declared: { name: string; spec: string; scope: 'runtime'; key: string }[] = []
  for (const [framework, packages] of Object.entries(frameworks))
    for (const [name, entry] of isObject(packages) ? Object.entries(packages) : []) {
      if (!isObject(entry) || textAt(entry, 'type') === 'Project') continue
      const key = keyOf(framework, name)
      drafts.push(draftOf(entry, name, framework))
      if (textAt(entry, 'type') === 'Direct')
        declared.push({ name, spec: textAt(entry, 'requested') ?? '', scope: 'runtime', key })
    }
  return assemble({ path, ecosystem: 'NuGet', drafts, roots: [{ path: '', declared }] })
}

function keyOf(framework: string, name: string): string {
  return `${framework} ${name.toLowerCase()}`
}

function draftOf(entry: JsonObject, name: string, framework: string): Draft {
  const version = textAt(entry, 'resolved') ?? ''
  const hash = textAt(entry, 'contentHash')
  return {
    key: keyOf(framework, name),
    purl: formatPackageUrl({ type: 'nuget', name, version }),
    name,
    version,
    // A hash of the content without its signature, so no hash of the file.
    integrity: hash === undefined ? [] : [`nugetcontent:${hash}`],
    source: { kind: 'registry' },
    licence: { kind: 'unknown' },
    dependsOn: Object.keys(objectAt(entry, 'dependencies') ?? {}).map((to) => keyOf(framework, to)),
    anchor: `${JSON.stringify(name)}: {`,
  }
}
