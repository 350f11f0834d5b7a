import { createHash } from 'node:crypto'
import type { Confidence, Entry, Finding, Severity } from '@sallyport/core'
import type { AdvisoryMatch } from '../advisories/match-advisories.ts'
import type { Component } from '../component.ts'
import type { Alert } from '../diff/alert.ts'
import { label } from '../diff/messages.ts'
import { why } from '../why.ts'
import { ruleOf } from './alert-rules.ts'
import type { locator } from './locate.ts'
import { removeCommand, updateCommand } from './remediation.ts'

/** What every finding of one lockfile needs. */
export interface FindingContext {
  readonly entry: Pick<Entry, 'path' | 'commit'>
  readonly components: readonly Component[]
  readonly locate: ReturnType<typeof locator>
}

interface Draft {
  readonly rule: string
  readonly severity: Severity
  readonly confidence: Confidence
  readonly message: string
  readonly cwe: readonly string[]
  readonly remediation: string
  readonly isNew: boolean
  readonly facts: Readonly<Record<string, string | number | boolean>>
  /** With rule and purl the whole identity: neither the file nor the line belong to it. */
  readonly identity: string
}

export function finding(component: Component, draft: Draft, { entry, locate }: FindingContext): Finding {
  const { identity, ...kept } = draft
  const rule = `dependencies/${draft.rule}`
  return {
    check: 'dependencies',
    ...kept,
    rule,
    ...locate(component),
    fingerprint: createHash('sha256').update([rule, component.purl, identity].join('\0')).digest('hex'),
    facts: { purl: component.purl, isDirect: component.isDirect, scope: component.scope, ...draft.facts },
    ...(entry.commit === undefined ? {} : { introducedBy: entry.commit }),
  }
}

export function advisoryFinding(match: AdvisoryMatch, isNew: boolean, context: FindingContext): Finding {
  const { component, advisory, fixedVersion } = match
  const path = context.entry.path
  const via = component.isDirect ? undefined : why(context.components, component.name, 1)[0]?.[0]?.name
  const summary = advisory.summary === '' ? '' : `: ${advisory.summary}`
  return finding(
    component,
    {
      rule: advisory.isMalicious ? 'malicious-package' : 'known-vulnerability',
      severity: advisory.isMalicious ? 'critical' : match.severity,
      confidence: 'high',
      message: advisory.isMalicious
        ? `${label(component)} is a known malicious package, ${advisory.id}${summary}`
        : `${label(component)} has a known vulnerability, ${advisory.id}${summary}`,
      cwe: advisory.isMalicious ? ['CWE-506'] : advisory.cwe,
      remediation: advisory.isMalicious
        ? removeCommand(component, path, via)
        : updateCommand(component, path, fixedVersion, via),
      isNew,
      identity: advisory.id,
      facts: {
        advisory: advisory.id,
        aliases: match.ids.filter((id) => id !== advisory.id).join(' '),
        hasFix: fixedVersion !== undefined,
        ...(fixedVersion === undefined ? {} : { fixedVersion }),
        severitySource: advisory.severitySource,
      },
    },
    context,
  )
}

export function alertFinding({ kind, component, message }: Alert, context: FindingContext): Finding[] {
  const rule = ruleOf(kind)
  if (rule === undefined) return []
  const address = 'url' in component.source ? (component.source.url ?? '') : ''
  const draft: Draft = {
    rule: kind,
    severity: rule.severity,
    confidence: rule.confidence,
    message,
    cwe: [rule.cwe],
    remediation: rule.remediation,
    isNew: true,
    // A waiver for one hash or address must not cover the next.
    identity: kind === 'new-install-script' ? '' : [address, ...component.integrity].join(' '),
    facts: {},
  }
  return [finding(component, draft, context)]
}
