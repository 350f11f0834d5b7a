import { createHash } from 'node:crypto'
import type { ResultCache } from '@sallyport/core'
import type { EngineMatch, EnginePosition } from './engine-output.ts'
import { isRecord } from './json-value.ts'
import type { SourceFile } from './source-file.ts'

const format = 1

/** What the community engine finds in a file depends on these alone: it looks at each file by itself. */
export function cacheKey(file: SourceFile, context: string): string {
  const identity = file.entry.pathBytes ?? file.entry.path
  return createHash('sha256')
    .update([`sast ${format}`, context, identity, file.object.oid].join('\0'))
    .digest('hex')
}

export async function cachedMatches(cache: ResultCache, key: string): Promise<readonly EngineMatch[] | undefined> {
  const value = await cache.get(key)
  if (!isRecord(value) || value.key !== key || !Array.isArray(value.matches)) return undefined
  const matches = value.matches.map(matchOf)
  return matches.includes(undefined) ? undefined : matches.filter((match) => match !== undefined)
}

/** Only for results that are complete: what was not looked at must be tried again. Holds positions, never source text. */
export function storeMatches(cache: ResultCache, key: string, matches: readonly EngineMatch[]): Promise<void> {
  return cache.set(key, { key, matches: matches.map(({ rule, start, end }) => ({ rule, start, end })) })
}

function matchOf(value: unknown): EngineMatch | undefined {
  if (!isRecord(value) || typeof value.rule !== 'string' || !isPosition(value.start) || !isPosition(value.end))
    return undefined
  return { rule: value.rule, path: '', start: value.start, end: value.end }
}

function isPosition(value: unknown): value is EnginePosition {
  return isRecord(value) && isCount(value.line) && isCount(value.column)
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1
}
