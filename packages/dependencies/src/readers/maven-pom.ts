import { assemble, unreadable } from '../assemble.ts'
import type { Problem, Reader, Scope } from '../component.ts'
import type { Draft } from '../draft.ts'
import { mavenDraft } from './jvm/maven-draft.ts'
import { type Expand, expander } from './jvm/pom-properties.ts'
import { childNamed, childrenNamed, readXml, textNamed, type XmlElement } from './text/read-xml.ts'

/**
 * pom.xml: what the project declares, with versions from `<dependencyManagement>` and properties of the same file. What
 * a parent or an imported list of versions sets is not in it: then the version is open. Plugins run in the build: `dev`.
 */
export const readMavenPom: Reader = (bytes, { path }) => {
  const project = readXml(Buffer.from(bytes).toString('utf8'))
  if (project?.name !== 'project') return unreadable(path, 'Maven', 'it is not valid XML of a Maven project')
  const expand = expander(project)
  const parts = [project, ...childrenNamed(childNamed(project, 'profiles'), 'profile')]
  const managed = new Map(
    parts.flatMap((part) =>
      childrenNamed(childNamed(childNamed(part, 'dependencyManagement'), 'dependencies'), 'dependency').map(
        (entry) => [coordinatesOf(entry, expand), entry] as const,
      ),
    ),
  )
  const problems: Problem[] = []
  const drafts: Draft[] = []
  const parent = childNamed(project, 'parent')
  const entries = [
    ...parts.flatMap((part) => childrenNamed(childNamed(part, 'dependencies'), 'dependency')),
    // A parent and an imported list of versions are downloaded and decide what else is.
    ...(parent === undefined ? [] : [parent]),
    ...[...managed.values()].filter((entry) => textNamed(entry, 'scope') === 'import'),
    ...parts.flatMap(pluginsOf),
  ]
  for (const entry of entries) {
    const draft = draftOf(entry, managed.get(coordinatesOf(entry, expand)), expand)
    if (draft === undefined) problems.push(unresolved(entry))
    else drafts.push(draft)
  }
  const declared = drafts.map(({ key, name, requested, version, scope = 'runtime' }) => ({
    name,
    spec: requested ?? version,
    scope,
    key,
  }))
  // What the project does not say of itself it has from its parent.
  const own = (field: string) => expand(textNamed(project, field) ?? textNamed(parent, field)) ?? ''
  const name = `${own('groupId')}:${own('artifactId')}`
  const roots = [{ path: '', declared, ...(name === ':' ? {} : { name, version: own('version') }) }]
  return assemble({ path, ecosystem: 'Maven', drafts, roots, problems })
}

function pluginsOf(part: XmlElement): XmlElement[] {
  const build = childNamed(part, 'build')
  const plugins = childrenNamed(childNamed(build, 'plugins'), 'plugin')
  const inside = plugins.flatMap((plugin) => childrenNamed(childNamed(plugin, 'dependencies'), 'dependency'))
  const extensions = childrenNamed(childNamed(build, 'extensions'), 'extension')
  return [...plugins, ...[...inside, ...extensions].map((entry) => ({ ...entry, name: 'plugin' }))]
}

/** What `<dependencyManagement>` goes by. */
function coordinatesOf(entry: XmlElement, expand: Expand): string {
  const field = (name: string) => expand(textNamed(entry, name)) ?? ''
  return [field('groupId'), field('artifactId'), field('type') || 'jar', field('classifier')].join(':')
}

function unresolved(entry: XmlElement): Problem {
  const name = [textNamed(entry, 'groupId'), textNamed(entry, 'artifactId')].join(':').slice(0, 100)
  return { code: 'external-content', message: `which package ${name} is, is set outside this file` }
}

function draftOf(entry: XmlElement, managed: XmlElement | undefined, expand: Expand): Draft | undefined {
  const isPlugin = entry.name === 'plugin'
  const group = expand(textNamed(entry, 'groupId') ?? (isPlugin ? 'org.apache.maven.plugins' : undefined))
  const artifact = expand(textNamed(entry, 'artifactId'))
  if (group === undefined || artifact === undefined) return undefined
  const written = textNamed(entry, 'version') ?? textNamed(managed, 'version')
  const version = expand(written) ?? ''
  const isPinned = /^[^[\](),${}\s]+$/.test(version) && !/^(LATEST|RELEASE)$/.test(version)
  const classifier = expand(textNamed(entry, 'classifier')) ?? ''
  const type = expand(textNamed(entry, 'type')) ?? (entry.name === 'parent' ? 'pom' : '')
  return mavenDraft(
    { key: [group, artifact, version, type, classifier].join(':'), group, artifact, version: isPinned ? version : '' },
    {
      scope: isPlugin ? 'dev' : scopeOf(entry, managed),
      qualifiers: { classifier, type: type === 'jar' ? '' : type },
      requested: written ?? '',
      anchor: `<artifactId>${textNamed(entry, 'artifactId')}</artifactId>`,
    },
  )
}

function scopeOf(entry: XmlElement, managed: XmlElement | undefined): Scope {
  if (entry.name === 'parent') return 'dev'
  const scope = textNamed(entry, 'scope') ?? textNamed(managed, 'scope')
  if (scope === 'test' || scope === 'import') return 'dev'
  return textNamed(entry, 'optional') === 'true' ? 'optional' : 'runtime'
}
