import { closestName, UserError, type Waiver } from '@sallyport/core'
import {
  type KeyPath,
  notUtf8,
  type OpenedYaml,
  openYaml,
  pathText,
  problemList,
  tooLarge,
  unknownKey,
} from '@sallyport/strict-yaml'
import * as v from 'valibot'
import * as messages from './messages.ts'
import { asWaiver, entryFields, fileFields, waiverFileSchema } from './waiver-schema.ts'

/** Room for some ten thousand entries. */
const maximumBytes = 4_194_304
/** Looking a key up takes as long as its mapping is; far more problems than are shown need no line. */
const mostLocated = 200

interface Problem {
  readonly path: KeyPath
  readonly message: string
}

/** Parses a waiver file; loads YAML and schema library, so import it late. Throws `UserError('waivers-invalid')` naming all problems. */
export function readWaivers(bytes: Uint8Array, source: string): Waiver[] {
  if (bytes.length > maximumBytes) throw invalid(source, tooLarge(maximumBytes))
  return waiversIn(openWaivers(decoded(bytes, source), source), source)
}

type Opened = Extract<OpenedYaml, { kind: 'document' }>

export function openWaivers(text: string, source: string): Opened {
  const opened = openYaml(text, 'failsafe')
  if (opened.kind === 'document') return opened
  const problems = opened.problems.map((problem) => ({ ...problem, key: '' }))
  throw new UserError('waivers-invalid', problemList(source, problems), messages.waiverForm)
}

export function waiversIn({ value, locate }: Opened, source: string): Waiver[] {
  const written = withoutEmptyList(value ?? {})
  const result = v.safeParse(waiverFileSchema, written)
  const waivers = result.success ? result.output.waivers.map(asWaiver) : []
  const problems = [
    ...unknownKeys(written),
    ...(result.issues ?? []).map(({ path, message, input }) => ({
      path: (path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key))),
      message: input === undefined ? messages.isMissing : message,
    })),
    ...repeatedEntries(waivers),
  ]
  if (problems.length === 0) return waivers
  const distinct = firstAtEachPath(problems)
  const located = distinct
    .slice(0, mostLocated)
    .map(({ path, message }) => ({ ...locate(path), key: pathText(path), message }))
  const inOrder = located.toSorted((a, b) => a.line - b.line || a.column - b.column)
  throw new UserError('waivers-invalid', problemList(source, inOrder, distinct.length), messages.waiverForm)
}

/** A day that does not exist is not also out of order. */
function firstAtEachPath(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.toReversed().map((problem) => [pathText(problem.path), problem] as const)).values()]
}

/** `waivers:` with nothing below it reads as empty text. */
function withoutEmptyList(written: unknown): unknown {
  return isMapping(written) && written.waivers === '' ? { ...written, waivers: [] } : written
}

function unknownKeys(written: unknown): Problem[] {
  if (!isMapping(written)) return [{ path: [], message: messages.mustBeMapping }]
  const entries = Array.isArray(written.waivers) ? written.waivers : []
  return [
    ...strangers(written, Object.keys(fileFields), []),
    ...entries.flatMap((entry: unknown, index) =>
      isMapping(entry)
        ? strangers(entry, Object.keys(entryFields), ['waivers', index])
        : [{ path: ['waivers', index], message: messages.mustBeMapping }],
    ),
  ]
}

function strangers(mapping: Record<string, unknown>, known: readonly string[], path: Problem['path']): Problem[] {
  return Object.keys(mapping)
    .filter((key) => !known.includes(key))
    .map((key) => ({ path: [...path, key], message: unknownKey(closestName(key, known)) }))
}

/** Two equal entries would cover twice what each of them says. A renewal beside the entry that it follows is fine. */
function repeatedEntries(waivers: readonly Waiver[]): Problem[] {
  const seen = new Map<string, number>()
  return waivers.flatMap(({ id, rule, scope, created, expires }, index) => {
    const key = JSON.stringify([id, rule, scope ?? null, created, expires])
    const first = seen.get(key)
    if (first !== undefined) return [{ path: ['waivers', index], message: messages.repeatedEntry(first) }]
    seen.set(key, index)
    return []
  })
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function decoded(bytes: Uint8Array, source: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (cause) {
    throw invalid(source, notUtf8, cause)
  }
}

function invalid(source: string, message: string, cause?: unknown): UserError {
  const list = problemList(source, [{ line: 1, column: 1, key: '', message }])
  return new UserError('waivers-invalid', list, messages.waiverForm, { cause })
}
