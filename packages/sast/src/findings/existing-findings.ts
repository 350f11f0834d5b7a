import { addedAgainstAll, type CheckContext, everyLine, type LineRange, touches } from '@sallyport/core'
import type { EngineMatch } from '../answer/engine-output.ts'
import { type Analysis, analyseFiles } from '../change/analyse-files.ts'
import { readFile } from '../change/collect-files.ts'
import type { SourceFile } from '../change/source-file.ts'
import type { Prescan } from '../prescan/prescan.ts'
import { sourceLines } from '../source/source-lines.ts'
import { sourceBytes, utf8 } from '../source/source-text.ts'

/** What tells new findings of a file from those that were there. */
export interface Novelty {
  readonly added: readonly LineRange[]
  isNew(match: EngineMatch): boolean
}

/**
 * New is what touches an added line, and what no parent has: taking `helmet()` away or changing where a value comes from makes a
 * finding on a line that the change did not touch. For that the parents' versions are looked at too, only where needed.
 */
export async function findNovelty(
  files: readonly { readonly file: SourceFile; readonly matches: readonly EngineMatch[] }[],
  analysis: Analysis,
  context: CheckContext,
  prescans: readonly Prescan[],
): Promise<ReadonlyMap<SourceFile, Novelty>> {
  const added = new Map<SourceFile, readonly LineRange[]>()
  for (const { file } of files) added.set(file, await addedRanges(file, context))
  const doubtful = files.filter(({ file, matches }) => matches.some((match) => !isOn(match, added.get(file) ?? [])))
  const parents = await readParents(
    doubtful.map(({ file }) => file),
    context,
    prescans,
    analysis,
  )
  const results = await analyseFiles(
    parents.flatMap(({ versions }) => versions),
    analysis,
  )
  const isComplete = (version: SourceFile) =>
    results.matches.has(version) && results.issues.every((issue) => issue.file !== undefined && issue.file !== version)
  const novelties = new Map<SourceFile, Novelty>()
  for (const { file } of files) {
    const own = parents.find((parent) => parent.file === file)
    const ranges = added.get(file) ?? everyLine(file.bytes)
    const known = new Set(own?.versions.flatMap((version) => twinKeys(version, results.matches.get(version) ?? [])))
    const isKnowable = own?.isReadable && own.versions.every(isComplete)
    const { lines } = sourceLines(file.bytes)
    novelties.set(file, {
      added: ranges,
      isNew: (match) => isOn(match, ranges) || (isKnowable ? !known.has(twinKey(match, lines)) : isTaint(file, match)),
    })
  }
  return novelties
}

/** Nothing tells where a tainted value came from, so that without the parent's findings it counts as new. */
function isTaint(file: SourceFile, match: EngineMatch): boolean {
  return file.rules.some((rule) => rule.id === match.rule && rule.mode === 'taint')
}

function isOn(match: EngineMatch, ranges: readonly LineRange[]): boolean {
  return touches(ranges, match.start.line, match.end.line)
}

function twinKeys(version: SourceFile, matches: readonly EngineMatch[]): string[] {
  const { lines } = sourceLines(version.bytes)
  return matches.map((match) => twinKey(match, lines))
}

/** Rule and source text: tells whether a parent has the same finding, wherever it stands. */
function twinKey(match: EngineMatch, lines: readonly string[]): string {
  const text = lines
    .slice(match.start.line - 1, match.end.line)
    .join(' ')
    .replace(/\s+/g, '')
  return `${match.rule} ${text}`
}

/** A parent that cannot be read makes everything new. */
export async function addedRanges(file: SourceFile, context: CheckContext): Promise<readonly LineRange[]> {
  const parents = await parentBytes(file, context)
  const readable = parents.filter((bytes) => bytes !== undefined)
  return readable.length < parents.length ? everyLine(file.bytes) : addedAgainstAll(readable, file.bytes)
}

/** Whether one parent has each of these pieces of the file as they are: also nothing was taken out of them. */
export async function stoodInParent(
  file: SourceFile,
  spans: readonly LineRange[],
  context: CheckContext,
): Promise<boolean> {
  const { lines } = sourceLines(file.bytes)
  const pieces = spans.map(({ start, end }) => `\n${lines.slice(start - 1, end).join('\n')}\n`)
  return (await parentBytes(file, context)).some((bytes) => {
    const text = bytes === undefined ? '' : `\n${utf8(bytes)}\n`
    return pieces.every((piece) => text.includes(piece))
  })
}

/** UTF-8, as the file itself; undefined for a parent that cannot be read. */
async function parentBytes(file: SourceFile, context: CheckContext): Promise<(Uint8Array | undefined)[]> {
  return Promise.all(
    file.entry.parents.map(async ({ oid }) => {
      if (oid === file.object.oid) return file.bytes
      const content = await context.blobs.read(oid)
      return content.kind === 'bytes' ? sourceBytes(content.bytes) : undefined
    }),
  )
}

async function readParents(
  files: readonly SourceFile[],
  context: CheckContext,
  prescans: readonly Prescan[],
  { settings }: Analysis,
) {
  return Promise.all(
    files.map(async (file) => {
      const read = await Promise.all(
        file.entry.parents.map((parent) => readFile(file.entry, parent, context, prescans, settings)),
      )
      return {
        file,
        versions: read.flatMap((one) => one.file ?? []),
        isReadable: read.every((one) => one.failure === undefined),
      }
    }),
  )
}
