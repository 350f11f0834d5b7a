import { type Declaration, type Extent, extents } from '@sallyport/core'
import { helperInValue } from './assisted-by-ai.ts'
import type { ParsedMessage } from './parse-message.ts'
import { type Profile, profiles } from './profiles.ts'
import { singleLine } from './single-line.ts'
import { canonicalKey } from './trailer-keys.ts'

export interface DeclaredTrailer {
  readonly key: string
  readonly value: string
  readonly line: number
}

/** Keys that name the helper elsewhere; read as declarations, never asked for. */
const foreignHelperKeys = ['generated-by', 'co-authored-by-ai']

/** What the trailer block says about AI: the greatest extent where there are several; values that the grammar refuses count for nothing. */
export function readDeclaration(parsed: ParsedMessage, profile: Profile = profiles['agent-model']): Declaration {
  return declarationOf(parsed.trailers, profile)
}

/**
 * The same with what stands elsewhere in the message: a squash, local or by the host, leaves the blocks of the single commits in the
 * body. For judging existing commits, where a lost declaration must not lower scrutiny.
 */
export function readDeclarationLeniently(
  parsed: ParsedMessage,
  profile: Profile = profiles['agent-model'],
): Declaration {
  return declarationOf([...bodyTrailers(parsed), ...parsed.trailers], profile)
}

/** `Key: value` lines outside the trailer block, indented or not, that speak of AI. */
export function bodyTrailers(parsed: ParsedMessage): DeclaredTrailer[] {
  return parsed.lines.flatMap((line) => {
    if (line.kind === 'comment' || (line.start >= parsed.block.start && line.start < parsed.block.end)) return []
    const [, key, value] = /^[ \t]*([A-Za-z][A-Za-z-]*)[ \t]?:(.*)$/.exec(line.text) ?? []
    if (key === undefined || value === undefined || canonicalKey(key) === undefined) return []
    return [{ key, value: value.trim(), line: line.number }]
  })
}

export function declarationOf(all: readonly { key: string; value: string }[], profile: Profile): Declaration {
  const own = all.filter(({ key, value }) => isDeclaration(key, value, profile))
  const values = (key: string) => own.filter((trailer) => canonicalKey(trailer.key) === key).map(({ value }) => value)
  const extent = greatest(values('AI-Extent'))
  const helpers = own.filter(({ key }) => isHelper(key, profile)).map(({ value }) => singleLine(value))
  return {
    ...(extent === undefined ? {} : { extent }),
    assistedBy: unique(helpers),
    usedFor: unique(values('AI-Used-for').flatMap((value) => value.split(/, */))),
    microApps: unique(values('Micro-App')),
    trailers: own.map(({ key, value }) => ({ key: canonicalKey(key) ?? key, value: singleLine(value) })),
  }
}

/** `Assisted-by` credits people as well: only helpers that are AI declare something. */
function isDeclaration(key: string, value: string, profile: Profile): boolean {
  return isHelper(key, profile) ? helperInValue(value) !== undefined : canonicalKey(key) !== undefined
}

function isHelper(key: string, profile: Profile): boolean {
  const name = key.toLowerCase()
  return name === 'assisted-by' || foreignHelperKeys.includes(name) || name === profile.helper?.key.toLowerCase()
}

/** The greatest extent among the values; undefined where none is valid. */
export function greatest(values: readonly (string | undefined)[]): Extent | undefined {
  return extents.findLast((extent) => values.includes(extent))
}

export function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)]
}

export function isDeclared({ extent, assistedBy }: Declaration): boolean {
  return extent !== undefined || assistedBy.length > 0
}

/** Whether a message says all that its profile asks for: nothing more has to be asked. */
export function isComplete(declaration: Declaration, { needsExtent }: Profile): boolean {
  return needsExtent ? declaration.extent !== undefined : isDeclared(declaration)
}
