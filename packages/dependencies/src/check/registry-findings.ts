import type { CheckContext, Failure, Finding } from '@sallyport/core'
import type { Component } from '../component.ts'
import { label } from '../diff/messages.ts'
import type { RegistrySettings } from '../registries/registry-settings.ts'
import type { Registries, RegistryAnswer } from '../registry/registry.ts'
import { failureOf } from './failure.ts'
import { type FindingContext, finding } from './findings.ts'
import { locator } from './locate.ts'
import type { LockfileChange } from './lockfile-change.ts'
import { askAll, askable } from './registry-questions.ts'
import { removeCommand } from './remediation.ts'

const dayMs = 86_400_000
const mostAsked = 200

interface Asking {
  readonly registries: Registries
  /** Names that were first published less than so many days ago are said. */
  readonly minimumAgeDays: number
  /** Of the project: what comes from a place of its own is not asked about elsewhere. */
  readonly settings: RegistrySettings
}

interface Judged {
  readonly findings: readonly Finding[]
  readonly failures: readonly Failure[]
}

/** What registries say of packages that the change brings in: whether there is such a name and version, and since when. */
export async function registryFindings(
  { entry, before, after, bytes }: LockfileChange,
  { registries, minimumAgeDays, settings }: Asking,
  context: CheckContext,
): Promise<Judged> {
  if (after === undefined || bytes === undefined) return { findings: [], failures: [] }
  const purls = new Set(before.map(({ purl }) => purl))
  const names = new Set(before.map(({ name }) => name))
  const open = askable(after.components, registries, settings).filter(({ purl }) => !purls.has(purl))
  const answers = await askAll(open.slice(0, mostAsked), registries, context)
  const place: FindingContext = { entry, components: after.components, locate: locator(entry.path, bytes) }
  const findings = open.flatMap((component) => {
    const answer = answers.get(component)
    if (answer === undefined) return []
    const said = names.has(component.name) ? aboutVersion(answer) : aboutName(answer, minimumAgeDays, context.now)
    return said === undefined ? [] : registryFinding(component, said, place)
  })
  const unasked = open.filter((component) => (answers.get(component)?.kind ?? 'not-asked') === 'not-asked')
  const [first] = unasked
  if (first === undefined) return { findings, failures: [] }
  const answer = answers.get(first)
  const reason = answer?.kind === 'not-asked' ? answer.reason : `more than ${mostAsked} packages are new`
  return { findings, failures: [failureOf.registryNotAsked(entry.path, first, unasked.length, reason)] }
}

type Said = Pick<Finding, 'rule' | 'severity' | 'confidence'> & { readonly what: string; readonly since?: string }

function aboutName(answer: RegistryAnswer, days: number, now: Date): Said | undefined {
  if (answer.kind === 'absent')
    return {
      rule: 'package-does-not-exist',
      severity: 'critical',
      confidence: 'high',
      what: 'is in no registry: a name that nobody has published is free to be taken',
    }
  const wrong = aboutVersion(answer)
  if (wrong !== undefined || answer.kind !== 'present' || answer.firstPublished === undefined) return wrong
  const age = now.getTime() - Date.parse(answer.firstPublished)
  if (age >= days * dayMs) return undefined
  const since = answer.firstPublished.slice(0, 10)
  return {
    rule: 'young-package',
    severity: 'medium',
    confidence: 'medium',
    what: `was first published on ${since}`,
    since,
  }
}

function aboutVersion(answer: RegistryAnswer): Said | undefined {
  const isMissing = answer.kind === 'absent' || (answer.kind === 'present' && !answer.hasVersion)
  if (!isMissing) return undefined
  return {
    rule: 'version-does-not-exist',
    severity: 'high',
    confidence: 'high',
    what: 'is a version that its registry does not have',
  }
}

function registryFinding(component: Component, { what, since, ...said }: Said, place: FindingContext): Finding {
  const draft = {
    ...said,
    message: `${label(component)} ${what}`,
    cwe: ['CWE-1357'],
    isNew: true,
    identity: '',
    facts: since === undefined ? {} : { firstPublished: since },
    remediation: `Make sure that this package was meant, else: ${removeCommand(component, place.entry.path)}`,
  }
  return finding(component, draft, place)
}
