import type { LineRange } from '@sallyport/core'
import { isRecord } from '../json-value.ts'
import { utf8 } from '../source/source-text.ts'

/** 1-based; columns in UTF-8 bytes; the end is exclusive. */
export interface EnginePosition {
  readonly line: number
  readonly column: number
}

export interface EngineMatch {
  readonly rule: string
  readonly path: string
  readonly start: EnginePosition
  readonly end: EnginePosition
  /** Replacement text of the match. */
  readonly fix?: string
}

export interface EngineError {
  readonly type: string
  readonly message: string
  readonly path?: string
  readonly rule?: string
  /** 1-based, inclusive lines that were left out, for `PartialParsing`. */
  readonly spans: readonly LineRange[]
}

export interface EngineOutput {
  readonly version: string
  readonly matches: readonly EngineMatch[]
  readonly errors: readonly EngineError[]
  readonly scanned: ReadonlySet<string>
  readonly skipped: readonly { readonly path: string; readonly reason: string; readonly rule?: string }[]
}

/**
 * Reads `{ version, results: [{ check_id, path, start: { line, col }, end, extra: { fix? } }], errors: [{ type: name | [name, …],
 * message, path?, rule_id?, spans? }], paths: { scanned: [], skipped?: [{ path, reason, rule_id? }] } }`. Undefined for anything else:
 * half-read output must not look like a scan.
 */
export function parseEngineOutput(bytes: Uint8Array): EngineOutput | undefined {
  const value = parseJson(bytes)
  if (!isRecord(value) || !isRecord(value.paths)) return undefined
  const matches = list(value.results)?.map(matchOf)
  const errors = list(value.errors)?.map(errorOf)
  const scanned = list(value.paths.scanned)
  const skipped = list(value.paths.skipped ?? [])?.map(skippedOf)
  if (matches === undefined || errors === undefined || scanned === undefined || skipped === undefined) return undefined
  if (!areAll(matches) || !areAll(errors) || !areAll(skipped)) return undefined
  return {
    version: typeof value.version === 'string' ? value.version : 'unknown',
    matches,
    errors,
    scanned: new Set(scanned.filter((path) => typeof path === 'string').map(withoutDot)),
    skipped,
  }
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(utf8(bytes))
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

function matchOf(value: unknown): EngineMatch | undefined {
  if (!isRecord(value) || typeof value.check_id !== 'string' || typeof value.path !== 'string') return undefined
  const start = positionOf(value.start)
  const end = positionOf(value.end)
  if (start === undefined || end === undefined) return undefined
  const fix = isRecord(value.extra) ? value.extra.fix : undefined
  return { rule: value.check_id, path: withoutDot(value.path), start, end, ...(typeof fix === 'string' ? { fix } : {}) }
}

function errorOf(value: unknown): EngineError | undefined {
  if (!isRecord(value)) return undefined
  const type: unknown = Array.isArray(value.type) ? value.type[0] : value.type
  const spans = list(value.spans ?? [])
  return {
    type: typeof type === 'string' ? type : 'unknown',
    message: typeof value.message === 'string' ? value.message : '',
    ...(typeof value.path === 'string' ? { path: withoutDot(value.path) } : {}),
    ...(typeof value.rule_id === 'string' ? { rule: value.rule_id } : {}),
    spans: (spans ?? []).flatMap((span) => {
      const start = isRecord(span) ? positionOf(span.start) : undefined
      const end = isRecord(span) ? positionOf(span.end) : undefined
      return start === undefined || end === undefined ? [] : { start: start.line, end: end.line }
    }),
  }
}

function skippedOf(value: unknown): EngineOutput['skipped'][number] | undefined {
  if (!isRecord(value) || typeof value.path !== 'string') return undefined
  const rule = typeof value.rule_id === 'string' ? { rule: value.rule_id } : {}
  return { path: withoutDot(value.path), reason: String(value.reason), ...rule }
}

function positionOf(value: unknown): EnginePosition | undefined {
  if (!isRecord(value) || typeof value.line !== 'number' || typeof value.col !== 'number') return undefined
  return { line: value.line, column: value.col }
}

function withoutDot(path: string): string {
  return path.startsWith('./') ? path.slice(2) : path
}

function list(value: unknown): unknown[] | undefined {
  return Array.isArray(value) ? value : undefined
}

function areAll<T>(values: readonly (T | undefined)[]): values is readonly T[] {
  return !values.includes(undefined)
}
