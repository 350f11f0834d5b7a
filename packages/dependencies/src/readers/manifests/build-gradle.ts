import { assemble } from '../../assemble.ts'
import type { Reader, Scope } from '../../component.ts'
import type { Draft } from '../../draft.ts'
import { mavenDraft } from '../jvm/maven-draft.ts'
import { linesOf } from '../text/lock-lines.ts'
import { declaredRoot } from './declared-root.ts'

/**
 * build.gradle and build.gradle.kts by themselves. They are programs: read are `configuration 'group:artifact:version'`,
 * the same with `group:`, `name:`, `version:`, and plugins with a version. Names from the catalogue (`libs.a.b`) are read
 * with that file.
 */
export const readBuildGradle: Reader = (bytes, { path }) => {
  const drafts: Draft[] = []
  const lines = linesOf(bytes).map((line) => line.replace(/(^|\s)\/\/.*$/, '').trim())
  const values = new Map(lines.flatMap(assignment))
  for (const text of lines) {
    const draft = pluginDraft(text, values) ?? dependencyDraft(text, values)
    if (draft !== undefined) drafts.push(draft)
  }
  return assemble({ path, ecosystem: 'Maven', drafts, roots: [declaredRoot(drafts)] })
}

/** `def v = '1.0'`, `val v = "1.0"`, `ext.v = '1.0'`, `v = '1.0'`. */
function assignment(line: string): [string, string][] {
  const match = /^(?:def\s+|val\s+|var\s+|ext\.|extra\[")?([A-Za-z_][\w.]*)(?:"\])?\s*=\s*["']([^"'$]+)["']$/.exec(line)
  return match?.[1] === undefined || match[2] === undefined ? [] : [[match[1], match[2]]]
}

function expand(text: string, values: ReadonlyMap<string, string>): string {
  return text.replace(/\$(?:\{([\w.]+)\}|(\w+))/g, (all, braced?: string, plain?: string) => {
    const name = (braced ?? plain ?? '').replace(/^(rootProject\.|project\.)?(ext\.)?/, '')
    return values.get(name) ?? all
  })
}

const configuration = /^([a-z]\w*)[\s(]+(?:(?:enforcedPlatform|platform|testFixtures|kotlin)\s*\(\s*)?(.*)$/

function dependencyDraft(line: string, values: ReadonlyMap<string, string>): Draft | undefined {
  const [, name = '', rest = ''] = configuration.exec(line) ?? []
  if (
    !/(implementation|api|only|classpath|processor|kapt|ksp|runtime|compile|provided|coreLibraryDesugaring)$/i.test(
      name,
    )
  )
    return undefined
  const quoted = /^["']([^"':\s]+):([^"':\s]+)(?::([^"'\s]*))?["']/.exec(rest)
  const field = (key: string) => new RegExp(`\\b${key}\\s*[:=]\\s*["']([^"']+)["']`).exec(rest)?.[1]
  const [group, artifact] = [quoted?.[1] ?? field('group'), quoted?.[2] ?? field('name')]
  if (group === undefined || artifact === undefined) return undefined
  const [written = '', classifier = ''] = (quoted?.[3] ?? field('version') ?? '').split(/[:@]/)
  return draftOf({ group, artifact, written, classifier, scope: scopeOf(name) }, values)
}

/** `id 'a.b' version '1.0'`, `id("a.b") version "1.0"`: Gradle looks for `a.b:a.b.gradle.plugin`. */
function pluginDraft(line: string, values: ReadonlyMap<string, string>): Draft | undefined {
  const match = /^id[\s(]+["']([\w.-]+)["']\)?\s*\.?version[\s(]+["']([^"']+)["']/.exec(line)
  const id = match?.[1]
  if (id === undefined) return undefined
  return draftOf(
    { group: id, artifact: `${id}.gradle.plugin`, written: match?.[2] ?? '', classifier: '', scope: 'dev' },
    values,
  )
}

interface Written {
  readonly group: string
  readonly artifact: string
  readonly written: string
  readonly classifier: string
  readonly scope: Scope
}

function draftOf({ group, artifact, written, classifier, scope }: Written, values: ReadonlyMap<string, string>): Draft {
  const expanded = expand(written, values)
  const version = /^[\w][\w.-]*$/.test(expanded) && !/^latest\./.test(expanded) ? expanded : ''
  return mavenDraft(
    { key: [scope, group, artifact, classifier, version].join(':'), group, artifact, version },
    { scope, requested: written, anchor: artifact.replace(/\.gradle\.plugin$/, ''), qualifiers: { classifier } },
  )
}

function scopeOf(configuration: string): Scope {
  return /test|processor|kapt|ksp|classpath$/i.test(configuration) ? 'dev' : 'runtime'
}
