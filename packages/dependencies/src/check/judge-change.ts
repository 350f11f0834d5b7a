import type { ChangeSet, CheckContext, Failure } from '@sallyport/core'
import type { Component } from '../component.ts'
import type { DependenciesOptions, DependenciesResult } from '../dependencies-options.ts'
import { diffComponents } from '../diff/diff-components.ts'
import { hasAdvisories } from '../imports/imported-component.ts'
import { advisoryFailures } from './advisory-failures.ts'
import { readDenyLists } from './deny-lists.ts'
import { failureOf } from './failure.ts'
import type { ReadImport } from './judge-imports.ts'
import { judgeLockfile } from './judge-lockfile.ts'
import { type LockfileChange, readChanges } from './lockfile-change.ts'
import { type ChangedSettings, readChangedSettings } from './lockfile-settings.ts'
import { manifestFailures } from './manifest-failures.ts'
import { folderOf } from './manifest-mismatch.ts'
import { settingsFailures, settingsFindings } from './settings-change.ts'

/** The check itself; loaded when a lockfile or manifest differs, or where there is something to import. */
export async function judgeChange(
  changeSet: ChangeSet,
  context: CheckContext,
  options: DependenciesOptions,
): Promise<DependenciesResult> {
  const deny = readDenyLists(options)
  const changes = await readChanges(changeSet.entries, context.blobs)
  const settings = await readChangedSettings(changeSet.entries, changes, context.blobs, options.standing)
  const manifests = await manifestFailures(changeSet.entries, changes, context.blobs)
  const files = options.imports ?? []
  const importing = files.length === 0 ? undefined : await import('./judge-imports.ts')
  const imports = importing?.readImports(files) ?? []
  const ecosystems = ecosystemsOf(changes, imports)
  const data = ecosystems.size === 0 ? undefined : await options.advisories?.()
  using index = data?.kind === 'index' ? data : undefined
  const isWhole = changeSet.kind === 'tree' || changeSet.kind === 'files'
  const judged = changes.map((change) =>
    judgeLockfile(change, { index, deny, isWhole, settings: settings.of(change.entry.path) }),
  )
  const asked = isWhole ? [] : await askRegistries(changes, settings, options, context)
  const matches = judged.flatMap((one) => one.matches)
  const isNew = newness(changes, changeSet, isWhole)
  const imported = imports.flatMap((one) => importing?.judgeImport(one, { deny, index, isNew, matches }) ?? [])
  return {
    findings: [
      ...[...judged, ...asked, ...imported].flatMap((one) => one.findings),
      ...(isWhole ? [] : settings.changes.flatMap(settingsFindings)),
    ],
    failures: [
      ...changes.flatMap((change) => readFailures(change, manifests.emptyFolders)),
      ...manifests.failures,
      ...settings.changes.flatMap(settingsFailures),
      ...advisoryFailures(data, { ecosystems, maximumAgeDays: options.maximumAgeDays, now: context.now }),
      ...[...judged, ...asked, ...imported].flatMap((one) => one.failures),
    ],
    coverage: {
      check: 'dependencies',
      ...lookedAt(changes, imports),
      rules: index?.count ?? 0,
      ...(index?.label === undefined ? {} : { engine: index.label }),
    },
    ...(changes.length === 0 ? {} : { sbomDiff: diffOf(changes, settings) }),
  }
}

/** Only where the configuration names a registry, and then only about what is new. */
async function askRegistries(
  changes: readonly LockfileChange[],
  settings: ChangedSettings,
  { registries, minimumAgeDays = 0 }: DependenciesOptions,
  context: CheckContext,
) {
  if (registries === undefined || registries.size === 0) return []
  const { registryFindings } = await import('./registry-findings.ts')
  return await Promise.all(
    changes.map((change) => {
      const asking = { registries, minimumAgeDays, settings: settings.of(change.entry.path).after }
      return registryFindings(change, asking, context)
    }),
  )
}

function lookedAt(
  changes: readonly LockfileChange[],
  imports: readonly ReadImport[],
): { files: number; bytes: number } {
  const read = changes.filter(({ after }) => after !== undefined && after.components.length > 0)
  const sizes = [
    ...read.map(({ bytes }) => bytes?.length ?? 0),
    ...imports.flatMap(({ file, report }) => (report === undefined ? [] : file.bytes.length)),
  ]
  return { files: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0) }
}

function ecosystemsOf(changes: readonly LockfileChange[], imports: readonly ReadImport[]): ReadonlySet<string> {
  const components = [
    ...changes.flatMap(({ after }) => after?.components ?? []),
    ...imports.flatMap(({ report }) => report?.components ?? []),
  ]
  return new Set(components.filter(hasAdvisories).map(({ ecosystem }) => ecosystem))
}

/** A package that a changed lockfile names is as new as it is there; of others, the file that brings them tells. */
function newness(changes: readonly LockfileChange[], { entries }: ChangeSet, isWhole: boolean) {
  const before = new Set(changes.flatMap((change) => change.before.map(({ purl }) => purl)))
  const after = new Set(changes.flatMap((change) => (change.after?.components ?? []).map(({ purl }) => purl)))
  const paths = new Set(entries.map(({ path }) => path))
  return (component: Component | undefined, path: string): boolean => {
    if (isWhole) return true
    if (component !== undefined && before.has(component.purl)) return false
    return (component !== undefined && after.has(component.purl)) || paths.has(path)
  }
}

/** An empty lockfile beside a manifest that asks for nothing is right. */
function readFailures({ entry, failure, after }: LockfileChange, emptyFolders: ReadonlySet<string>): Failure[] {
  if (failure !== undefined) return [failure]
  return (after?.problems ?? [])
    .filter(({ code }) => code !== 'lockfile-empty' || !emptyFolders.has(folderOf(entry.path)))
    .map((problem) => failureOf.problem(entry.path, problem))
}

/** A lockfile that could not be read has no place in the diff: all its packages would seem to be gone. */
function diffOf(changes: readonly LockfileChange[], settings: ChangedSettings) {
  const comparable = changes.filter(
    ({ after, entry }) => entry.status === 'deleted' || (after?.components.length ?? 0) > 0,
  )
  return diffComponents(
    comparable.map(({ entry, before }) => ({ path: entry.path, components: before })),
    comparable.map(({ entry, after }) => ({
      path: entry.path,
      components: after?.components ?? [],
      settings: settings.of(entry.path),
    })),
  )
}
