import { createHash } from 'node:crypto'
import type { Failure, Finding, Location } from '@sallyport/core'
import type { AdvisoryIndex } from '../advisories/advisory-index.ts'
import { type AdvisoryMatch, matchAdvisories } from '../advisories/match-advisories.ts'
import type { Component } from '../component.ts'
import { hasAdvisories } from '../imports/imported-component.ts'
import type { ImportedRemark, ImportedReport, ImportedVulnerability } from '../imports/imported-report.ts'
import { type ImportFile, readImport } from '../imports/read-import.ts'
import { judgeDenied } from './denied.ts'
import type { DenyLists } from './deny-lists.ts'
import { failureOf } from './failure.ts'
import { advisoryFinding, type FindingContext } from './findings.ts'

/** What the change itself showed. */
export interface ImportContext {
  readonly deny: DenyLists
  readonly index: AdvisoryIndex | undefined
  /** Whether a package that a tool found in a file is new in this change. */
  readonly isNew: (component: Component | undefined, path: string) => boolean
  /** Flaws found in the lockfiles; another tool's finding of one of them says nothing more. */
  readonly matches: readonly AdvisoryMatch[]
}

interface Judged {
  readonly findings: readonly Finding[]
  readonly failures: readonly Failure[]
}

export interface ReadImport {
  readonly file: ImportFile
  /** Undefined where it is no output of a tool that we know. */
  readonly report: ImportedReport | undefined
}

export function readImports(files: readonly ImportFile[]): ReadImport[] {
  return files.map((file) => ({ file, report: readImport(file) }))
}

export function judgeImport({ file, report }: ReadImport, context: ImportContext): Judged {
  if (report === undefined) return { findings: [], failures: [failureOf.importUnreadable(file.path)] }
  const own = ownMatches(report, context)
  const known = [...context.matches, ...own]
  const place = placeAt(file.path, report.components)
  const denied = judgeDenied(context.deny, (component) => context.isNew(component, file.path), place)
  return {
    findings: [
      ...own.map((match) => advisoryFinding(match, context.isNew(match.component, file.path), place)),
      ...report.vulnerabilities
        .filter((one) => !known.some((match) => isSameFlaw(match, one)))
        .map((one) => vulnerabilityFinding(one, file, report.tool, context)),
      ...denied.findings,
      ...report.remarks.map((remark) => remarkFinding(remark, file, report.tool, context)),
    ],
    failures: [...failuresOf(report, file.path), ...denied.failures],
  }
}

/** What our own advisories say of the packages that the tool lists. */
function ownMatches({ components }: ImportedReport, { index, matches }: ImportContext): AdvisoryMatch[] {
  if (index === undefined) return []
  const found = matchAdvisories(components.filter(hasAdvisories), index).matches
  return found.filter(
    ({ component, ids: [id = ''] }) => !matches.some((match) => isSameFlaw(match, { component, ids: [id] })),
  )
}

function isSameFlaw(
  match: AdvisoryMatch,
  { component, ids }: Pick<ImportedVulnerability, 'component' | 'ids'>,
): boolean {
  return match.component.purl === component.purl && ids.some((id) => match.ids.includes(id))
}

function vulnerabilityFinding(
  one: ImportedVulnerability,
  file: ImportFile,
  tool: string,
  { isNew }: ImportContext,
): Finding {
  const path = one.path ?? file.path
  const [id, ...aliases] = one.ids
  const isMalicious = one.ids.some((name) => name.startsWith('MAL-'))
  const { severity, severitySource, summary, cwe, component } = one
  const match: AdvisoryMatch = {
    component,
    severity,
    ids: one.ids,
    advisory: { id, aliases, summary, severity, severitySource, isMalicious, modified: '', cwe, affected: [] },
    ...(one.fixedVersion === undefined ? {} : { fixedVersion: one.fixedVersion }),
  }
  const made = advisoryFinding(match, one.dismissed === undefined && isNew(component, path), placeAt(path, []))
  const remark = one.dismissed === undefined ? '' : ` (${file.path} calls it ${one.dismissed})`
  return { ...made, message: `${made.message}, says ${tool}${remark}`, facts: { ...made.facts, tool } }
}

function remarkFinding(remark: ImportedRemark, file: ImportFile, tool: string, { isNew }: ImportContext): Finding {
  const path = remark.path ?? file.path
  const { rule, message, severity, region, fixedVersion } = remark
  return {
    check: 'dependencies',
    rule: 'dependencies/external-finding',
    severity,
    confidence: 'medium',
    message: `${tool}, ${rule}: ${message}`,
    cwe: [],
    location: { ...startOf(path), ...region },
    excerpt: '',
    fingerprint: createHash('sha256').update(['external-finding', tool, rule, path, message].join('\0')).digest('hex'),
    remediation: `Read what ${tool} says of ${rule}`,
    isNew: isNew(undefined, path),
    facts: { tool, externalRule: rule, ...(fixedVersion === undefined ? {} : { fixedVersion }) },
  }
}

function failuresOf(report: ImportedReport, path: string): Failure[] {
  const { problems, components, vulnerabilities, remarks } = report
  const [first] = problems
  const isAll = components.length + vulnerabilities.length + remarks.length === 0
  const more = problems.length > 1 ? `, and ${problems.length - 1} more of this kind` : ''
  // A scanner's own findings answer for the packages that only it knows.
  const strangers = vulnerabilities.length > 0 ? 0 : components.filter((component) => !hasAdvisories(component)).length
  return [
    ...(first === undefined ? [] : [failureOf.importIncomplete(path, `${first}${more}`, isAll)]),
    ...(strangers > 0 ? [failureOf.notCompared(path, strangers)] : []),
  ]
}

function placeAt(path: string, components: readonly Component[]): FindingContext {
  return { entry: { path }, components, locate: () => ({ location: startOf(path), excerpt: '' }) }
}

function startOf(path: string): Location {
  return { path, startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 }
}
