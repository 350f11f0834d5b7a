import type { ChangeSet, CheckContext, Failure, Finding } from '@sallyport/core'
import type { AdvisoryIndex } from '../advisories/advisory-index.ts'
import { matchAdvisories } from '../advisories/match-advisories.ts'
import type { Component } from '../component.ts'
import type { DependenciesOptions, DependenciesResult } from '../dependencies-options.ts'
import { alertsOf } from '../diff/alerts.ts'
import { diffComponents } from '../diff/diff-components.ts'
import { advisoryFailures } from './advisory-failures.ts'
import { deniedFindings } from './denied.ts'
import { failureOf } from './failure.ts'
import { advisoryFinding, alertFinding, type FindingContext } from './findings.ts'
import { locator } from './locate.ts'
import { type LockfileChange, readChanges } from './lockfile-change.ts'
import { lookAlikeFindings } from './look-alikes.ts'
import { manifestFailures } from './manifest-failures.ts'
import { folderOf } from './manifest-mismatch.ts'

const shownUnjudged = 20

/** The check itself; loaded when a lockfile or manifest differs. */
export async function judgeChange(
  changeSet: ChangeSet,
  context: CheckContext,
  options: DependenciesOptions,
): Promise<DependenciesResult> {
  const changes = await readChanges(changeSet.entries, context.blobs)
  const manifests = await manifestFailures(changeSet.entries, changes, context.blobs)
  const ecosystems = ecosystemsOf(changes)
  const data = ecosystems.size === 0 ? undefined : await options.advisories?.()
  using index = data?.kind === 'index' ? data : undefined
  const isWhole = changeSet.kind === 'tree' || changeSet.kind === 'files'
  const judged = changes.map((change) => judgeLockfile(change, { index, options, isWhole }))
  const read = changes.filter(({ after }) => after !== undefined && after.components.length > 0)
  return {
    findings: judged.flatMap((one) => one.findings),
    failures: [
      ...changes.flatMap((change) => readFailures(change, manifests.emptyFolders)),
      ...manifests.failures,
      ...advisoryFailures(data, { ecosystems, maximumAgeDays: options.maximumAgeDays, now: context.now }),
      ...judged.flatMap((one) => one.failures),
    ],
    coverage: {
      check: 'dependencies',
      files: read.length,
      bytes: read.reduce((sum, { bytes }) => sum + (bytes?.length ?? 0), 0),
      rules: index?.count ?? 0,
      ...(index?.label === undefined ? {} : { engine: index.label }),
    },
    ...(changes.length === 0 ? {} : { sbomDiff: diffOf(changes) }),
  }
}

/** OSV has no ecosystem of images, so none of its records could speak of them. */
function ecosystemsOf(changes: readonly LockfileChange[]): ReadonlySet<string> {
  const components = changes.flatMap(({ after }) => after?.components ?? [])
  return new Set(components.map(({ ecosystem }) => ecosystem).filter((ecosystem) => ecosystem !== 'Docker'))
}

/** An empty lockfile beside a manifest that asks for nothing is right. */
function readFailures({ entry, failure, after }: LockfileChange, emptyFolders: ReadonlySet<string>): Failure[] {
  if (failure !== undefined) return [failure]
  return (after?.problems ?? [])
    .filter(({ code }) => code !== 'lockfile-empty' || !emptyFolders.has(folderOf(entry.path)))
    .map((problem) => failureOf.problem(entry.path, problem))
}

interface Judging {
  readonly index: AdvisoryIndex | undefined
  readonly options: DependenciesOptions
  /** Nothing was there before: what is remarkable about a change is not remarkable here. */
  readonly isWhole: boolean
}

function judgeLockfile(
  change: LockfileChange,
  { index, options, isWhole }: Judging,
): { findings: Finding[]; failures: Failure[] } {
  const { entry, before, after, bytes } = change
  if (after === undefined || bytes === undefined) return { findings: [], failures: [] }
  const known = new Set(before.map((component) => component.purl))
  const isNew = (component: Component) => !known.has(component.purl)
  const context: FindingContext = { entry, components: after.components, locate: locator(entry.path, bytes) }
  const { matches, unjudged, unread } =
    index === undefined ? { matches: [], unjudged: [], unread: [] } : matchAdvisories(after.components, index)
  const [lost] = unread
  const alerts = alertsOf(before, after.components).filter(({ kind }) => !isWhole || kind !== 'new-install-script')
  const more = unjudged.length - shownUnjudged
  return {
    findings: [
      ...matches.map((match) => advisoryFinding(match, isNew(match.component), context)),
      ...alerts.flatMap((alert) => alertFinding(alert, context)),
      ...deniedFindings(options, isNew, context),
      ...lookAlikeFindings(before, context),
    ],
    failures: [
      ...(lost === undefined ? [] : [failureOf.notLookedUp(entry.path, lost, unread.length)]),
      ...unjudged.slice(0, shownUnjudged).map((one) => failureOf.unjudged(entry.path, one)),
      ...(more > 0 ? [failureOf.unjudgedMore(entry.path, more)] : []),
    ],
  }
}

/** A lockfile that could not be read has no place in the diff: all its packages would seem to be gone. */
function diffOf(changes: readonly LockfileChange[]) {
  const comparable = changes.filter(
    ({ after, entry }) => entry.status === 'deleted' || (after?.components.length ?? 0) > 0,
  )
  return diffComponents(
    comparable.map(({ entry, before }) => ({ path: entry.path, components: before })),
    comparable.map(({ entry, after }) => ({ path: entry.path, components: after?.components ?? [] })),
  )
}
