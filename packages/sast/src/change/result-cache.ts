import { type ResultCache, sha256 } from '@sallyport/core'
import type { EngineMatch, EnginePosition } from '../answer/engine-output.ts'
import { isRecord } from '../json-value.ts'
import { pathIdentity, type SourceFile } from './source-file.ts'

const format = 1

/** What the community engine finds in a file depends on these alone: it looks at each file by itself. */
export function cacheKey(file: SourceFile, context: string): string {
  return sha256([`sast ${format}`, context, pathIdentity(file.entry), file.object.oid].join('\0'))
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
