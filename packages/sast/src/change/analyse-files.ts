import type { FailureCode, ResultCache } from '@sallyport/core'
import type { EngineMatch } from '../answer/engine-output.ts'
import type { EngineIssue } from '../answer/judge-output.ts'
import { describeEngine, type EngineLocation, type EngineProblem } from '../engine/engine-location.ts'
import { narrowRules, withoutVariant } from '../narrowing/narrow-rules.ts'
import { PossibleParts } from '../narrowing/possible-parts.ts'
import { runEngine } from '../runs/run-engine.ts'
import { runLargeFile } from '../runs/run-large-file.ts'
import type { SastSettings } from '../settings.ts'
import { SnapshotNames } from '../snapshot/snapshot-names.ts'
import { cachedMatches, cacheKey, storeMatches } from './result-cache.ts'
import type { SourceFile } from './source-file.ts'

export interface Analysis {
  readonly engine: () => EngineLocation | EngineProblem
  readonly settings: SastSettings
  /** Digest over everything that decides which rules run. */
  readonly packDigest: string
  readonly signal: AbortSignal
  readonly cache?: ResultCache
}

/** An issue of one file, or of the whole run. */
export interface FileIssue extends Omit<EngineIssue, 'name'> {
  readonly file?: SourceFile
}

export interface FileResults {
  /** For every file that was given; empty also where the issues say that it was not looked at. */
  readonly matches: ReadonlyMap<SourceFile, readonly EngineMatch[]>
  readonly issues: readonly FileIssue[]
  readonly cached: number
  /** Absent where no engine was needed. */
  readonly engine?: string
}

/** Looks at files with the rules that the prescan left for each: in the cache first, then with the engine, slice by slice. */
export async function analyseFiles(files: readonly SourceFile[], analysis: Analysis): Promise<FileResults> {
  if (files.length === 0) return { matches: new Map(), issues: [], cached: 0 }
  const engine = analysis.engine()
  if (engine.kind !== 'engine') return { matches: new Map(), issues: [missing(engine, files)], cached: 0 }
  const context = [engine.engine, engine.version, analysis.packDigest, JSON.stringify(analysis.settings)].join('\0')
  const matches = new Map<SourceFile, readonly EngineMatch[]>()
  const issues: FileIssue[] = []
  for (const [file, found] of await fromCache(files, context, analysis.cache)) matches.set(file, found)
  const rest = files.filter((file) => !matches.has(file))
  const cached = matches.size
  let used = engine
  for (const slice of slicesOf(rest, analysis.settings)) {
    const found = await analyseSlice(slice, engine, analysis)
    issues.push(...found.issues)
    used = found.engine ?? used
    for (const [file, list] of found.matches) matches.set(file, list)
    if (analysis.cache !== undefined) await store(found, context, analysis.cache)
  }
  return { matches, issues, cached, ...(rest.length === 0 ? {} : { engine: describeEngine(used) }) }
}

function slicesOf(files: readonly SourceFile[], { sliceFiles, largeFileBytes }: SastSettings): SourceFile[][] {
  const isLarge = ({ bytes }: SourceFile) => bytes.length >= largeFileBytes
  const small = files.filter((file) => !isLarge(file))
  const slices: SourceFile[][] = []
  for (let at = 0; at < small.length; at += sliceFiles) slices.push(small.slice(at, at + sliceFiles))
  return [...slices, ...files.filter(isLarge).map((file) => [file])]
}

async function analyseSlice(slice: readonly SourceFile[], engine: EngineLocation, analysis: Analysis) {
  const names = new SnapshotNames()
  const byName = new Map(
    slice.map((file) => [names.nameFor(file.entry.path, file.entry.pathBytes, file.addedExtension), file]),
  )
  const isLarge = slice.some(({ bytes }) => bytes.length >= analysis.settings.largeFileBytes)
  const narrowed = narrowRules(isLarge ? withParts(byName) : byName)
  const {
    matches,
    issues,
    engine: used,
  } = await (isLarge ? runLargeFile : runEngine)({
    engine,
    rules: narrowed.rules,
    files: [...byName].map(([name, { bytes }]) => ({ name, bytes, mustBeListed: narrowed.mustList(name) })),
    settings: analysis.settings,
    signal: analysis.signal,
  })
  const byFile = new Map<SourceFile, EngineMatch[]>(slice.map((file) => [file, []]))
  for (const match of matches) {
    const file = byName.get(match.path)
    const rule = narrowed.ownId(match.rule, match.path)
    if (file !== undefined && rule !== undefined) byFile.get(file)?.push({ ...match, rule })
  }
  return { matches: byFile, engine: used, issues: issues.map((issue) => fileIssue(issue, byName, slice.length)) }
}

function withParts(files: ReadonlyMap<string, SourceFile>) {
  return new Map([...files].map(([name, file]) => [name, { ...file, parts: new PossibleParts(file.bytes) }]))
}

function fileIssue(
  { name, rule, ...rest }: EngineIssue,
  byName: ReadonlyMap<string, SourceFile>,
  files: number,
): FileIssue {
  const issue = rule === undefined ? rest : { ...rest, rule: withoutVariant(rule) }
  // What happens to a run of one file happens to that file.
  const [only] = byName.size === 1 ? byName.values() : []
  const file = name === undefined ? only : byName.get(name)
  if (file !== undefined) return { ...issue, file }
  return { ...issue, message: `${issue.message}; ${fileCount(files)} not fully looked at` }
}

async function fromCache(files: readonly SourceFile[], context: string, cache: ResultCache | undefined) {
  if (cache === undefined) return []
  const found = await Promise.all(
    files.map(async (file) => [file, await cachedMatches(cache, cacheKey(file, context))] as const),
  )
  return found.flatMap(([file, matches]) => (matches === undefined ? [] : [[file, matches] as const]))
}

/** Clean-complete results only: none of a run with an issue of its own, none of a file with one. */
async function store(
  found: { matches: ReadonlyMap<SourceFile, readonly EngineMatch[]>; issues: readonly FileIssue[] },
  context: string,
  cache: ResultCache,
): Promise<void> {
  if (found.issues.some((issue) => issue.file === undefined)) return
  const incomplete = new Set(found.issues.map((issue) => issue.file))
  const complete = [...found.matches].filter(
    ([file, matches]) => !incomplete.has(file) && matches.every((match) => match.fix === undefined),
  )
  await Promise.all(complete.map(([file, matches]) => storeMatches(cache, cacheKey(file, context), matches)))
}

function missing(problem: EngineProblem, files: readonly SourceFile[]): FileIssue {
  const code: FailureCode = problem.kind === 'missing' ? 'scanner-missing' : 'scanner-unsupported'
  return { code, message: `${problem.message}; ${fileCount(files.length)} not looked at`, hint: problem.hint }
}

function fileCount(count: number): string {
  return count === 1 ? '1 file was' : `${count} files were`
}
