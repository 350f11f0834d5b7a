import type { Declaration, DetectedAgent, Extent } from '@sallyport/core'
import { helperInValue } from './assisted-by-ai.ts'
import { credible } from './detect-agents.ts'
import { unique } from './read-declaration.ts'

export interface ReportedCommit {
  readonly oid: string
  readonly paths: readonly string[]
  readonly declaration: Declaration
  readonly detected: readonly DetectedAgent[]
}

export type ReportedExtent = Extent | 'undeclared'
export const reportedExtents: readonly ReportedExtent[] = ['none', 'partial', 'mostly', 'full', 'undeclared']

/** Who was used for which paths: one row for a path group and an agent. */
export interface ReportRow {
  /** Leading directories; `.` for files at the top. */
  readonly path: string
  /** Slug; `-` where no AI is named or seen. */
  readonly agent: string
  readonly models: readonly string[]
  readonly commits: number
  readonly extents: Readonly<Record<ReportedExtent, number>>
  /** Commits in which the agent was only seen, not declared. */
  readonly seenOnly: number
  /** How the agent was seen: `trailer Co-authored-by`, `author`. */
  readonly sources: readonly string[]
}

export interface ProvenanceReport {
  readonly commits: number
  readonly declared: number
  readonly rows: readonly ReportRow[]
}

type MutableRow = {
  -readonly [K in keyof ReportRow]: K extends 'extents'
    ? Record<ReportedExtent, number>
    : K extends 'models' | 'sources'
      ? string[]
      : ReportRow[K]
}

/** Counts commits by path and agent. `depth` is how many leading directories make a path group. */
export function provenanceReport(
  commits: readonly ReportedCommit[],
  options: { depth?: number } = {},
): ProvenanceReport {
  const rows = new Map<string, MutableRow>()
  for (const commit of commits) {
    const groups = unique(commit.paths.map((path) => groupOf(path, options.depth ?? 1)))
    for (const path of groups.length === 0 ? ['.'] : groups) {
      for (const helper of helpersOf(commit)) countInto(rows, path, helper, commit)
    }
  }
  const sorted = [...rows.values()].sort((a, b) => compare(a.path, b.path) || compare(a.agent, b.agent))
  return {
    commits: commits.length,
    declared: commits.filter(({ declaration }) => extentIn(declaration) !== 'undeclared').length,
    rows: sorted,
  }
}

function groupOf(path: string, depth: number): string {
  const directories = path.split('/').slice(0, -1)
  return directories.length === 0 ? '.' : directories.slice(0, depth).join('/')
}

interface ReportedHelper {
  readonly agent: string
  readonly model?: string
  readonly isDeclared: boolean
}

function helpersOf({ declaration, detected }: ReportedCommit): ReportedHelper[] {
  const declared = declaration.assistedBy.flatMap((value): ReportedHelper[] => {
    const helper = helperInValue(value)
    return helper === undefined
      ? []
      : [{ agent: helper.agent, isDeclared: true, ...(helper.model === undefined ? {} : { model: helper.model }) }]
  })
  const seen = credible(detected)
    .filter(({ agent }) => !declared.some((helper) => helper.agent === agent))
    .map(
      (found): ReportedHelper => ({
        agent: found.agent,
        isDeclared: false,
        ...(found.model === undefined ? {} : { model: found.model }),
      }),
    )
  const byAgent = new Map([...seen, ...declared].map((helper) => [helper.agent, helper]))
  return byAgent.size === 0 ? [{ agent: '-', isDeclared: true }] : [...byAgent.values()]
}

function countInto(
  rows: Map<string, MutableRow>,
  path: string,
  helper: ReportedHelper,
  { declaration, detected }: ReportedCommit,
): void {
  const key = `${path}\0${helper.agent}`
  const row = rows.get(key) ?? emptyRow(path, helper.agent)
  rows.set(key, row)
  row.commits++
  row.extents[extentIn(declaration)]++
  if (!helper.isDeclared) row.seenOnly++
  const sources = detected.filter(({ agent }) => agent === helper.agent).map(({ source }) => source)
  row.sources.push(...sources.filter((source) => !row.sources.includes(source)))
  if (helper.model !== undefined && !row.models.includes(helper.model)) row.models.push(helper.model)
}

function emptyRow(path: string, agent: string): MutableRow {
  return {
    path,
    agent,
    models: [],
    commits: 0,
    extents: { none: 0, partial: 0, mostly: 0, full: 0, undeclared: 0 },
    seenOnly: 0,
    sources: [],
  }
}

function extentIn({ extent, assistedBy }: Declaration): ReportedExtent {
  return extent ?? (assistedBy.length > 0 ? 'partial' : 'undeclared')
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
