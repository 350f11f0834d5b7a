import type { Failure, Finding } from '@sallyport/core'
import type { AdvisoryIndex } from '../advisories/advisory-index.ts'
import { type AdvisoryMatch, matchAdvisories } from '../advisories/match-advisories.ts'
import type { Component } from '../component.ts'
import { alertsOf } from '../diff/alerts.ts'
import type { SettingsOnBothSides } from '../diff/registry-alerts.ts'
import { judgeDenied } from './denied.ts'
import type { DenyLists } from './deny-lists.ts'
import { failureOf } from './failure.ts'
import { advisoryFinding, alertFinding, type FindingContext } from './findings.ts'
import { locator } from './locate.ts'
import type { LockfileChange } from './lockfile-change.ts'
import { lookAlikeFindings } from './look-alikes.ts'

const shownUnjudged = 20

interface Judging {
  readonly index: AdvisoryIndex | undefined
  readonly deny: DenyLists
  /** Nothing was there before: what is remarkable about a change is not remarkable here. */
  readonly isWhole: boolean
  readonly settings: SettingsOnBothSides
}

interface Judged {
  readonly findings: readonly Finding[]
  readonly failures: readonly Failure[]
  readonly matches: readonly AdvisoryMatch[]
}

/** Everything that one lockfile of the change gives to say. */
export function judgeLockfile(change: LockfileChange, { index, deny, isWhole, settings }: Judging): Judged {
  const { entry, before, after, bytes } = change
  if (after === undefined || bytes === undefined) return { findings: [], failures: [], matches: [] }
  const known = new Set(before.map((component) => component.purl))
  const isNew = (component: Component) => !known.has(component.purl)
  const context: FindingContext = { entry, components: after.components, locate: locator(entry.path, bytes) }
  const { matches, unjudged, unread } =
    index === undefined ? { matches: [], unjudged: [], unread: [] } : matchAdvisories(after.components, index)
  const [lost] = unread
  const alerts = alertsOf(before, after.components, before, settings).filter(
    ({ kind }) => !isWhole || kind !== 'new-install-script',
  )
  const denied = judgeDenied(deny, isNew, context)
  const more = unjudged.length - shownUnjudged
  return {
    matches,
    findings: [
      ...matches.map((match) => advisoryFinding(match, isNew(match.component), context)),
      ...alerts.flatMap((alert) => alertFinding(alert, context)),
      ...denied.findings,
      ...lookAlikeFindings(before, context),
    ],
    failures: [
      ...(lost === undefined ? [] : [failureOf.notLookedUp(entry.path, lost, unread.length)]),
      ...unjudged.slice(0, shownUnjudged).map((one) => failureOf.unjudged(entry.path, one)),
      ...(more > 0 ? [failureOf.unjudgedMore(entry.path, more)] : []),
      ...denied.failures,
    ],
  }
}
