import type { Declaration, DetectedAgent } from '@sallyport/core'
import { identifyAuthor } from './agent-identity.ts'
import { transcriptPaths } from './ai-words.ts'
import { detectEnvironment, type Environment } from './detect-environment.ts'
import { messageEvidence } from './message-evidence.ts'
import type { ParsedMessage } from './parse-message.ts'

export interface DetectionInput {
  readonly env?: Environment
  readonly parsed?: ParsedMessage
  readonly authorName?: string
  readonly authorEmail?: string
  /** Changed paths: agents leave transcripts. */
  readonly paths?: readonly string[]
  /** Whether the run has a terminal; some signals mean an agent only without one. Default true. */
  readonly isTerminal?: boolean
}

const strengths = ['low', 'medium', 'high'] as const

/**
 * Agents that left a trace, strongest first, each once per kind of trace. A hint for prefilling and for the report: its absence
 * proves nothing, and its presence does not prove that the content is theirs.
 */
export function detectAgents(input: DetectionInput): DetectedAgent[] {
  const found = [
    ...(input.env === undefined ? [] : detectEnvironment(input.env, input.isTerminal ?? true)),
    ...authorAgents(input),
    ...(input.parsed === undefined ? [] : messageEvidence(input.parsed).map(withoutText)),
    ...transcripts(input.paths ?? []),
  ]
  const unique = new Map(found.map((detected) => [`${detected.agent}\0${detected.source}`, detected]))
  return [...unique.values()].sort((a, b) => strengths.indexOf(b.strength) - strengths.indexOf(a.strength))
}

function withoutText({ agent, model, strength, source }: DetectedAgent): DetectedAgent {
  return { agent, strength, source, ...(model === undefined ? {} : { model }) }
}

function authorAgents({ authorName = '', authorEmail = '' }: DetectionInput): DetectedAgent[] {
  const author = identifyAuthor(authorName, authorEmail)
  return author === undefined ? [] : [withoutText({ ...author, source: 'author' })]
}

function transcripts(paths: readonly string[]): DetectedAgent[] {
  return transcriptPaths.flatMap(({ path, agent }) => {
    return paths.some((changed) => isUnder(changed, path))
      ? [{ agent, strength: 'low' as const, source: `transcript ${path}` }]
      : []
  })
}

/** Whether an agent leaves its conversations there. */
export function isTranscript(path: string): boolean {
  return transcriptPaths.some((known) => isUnder(path, known.path))
}

function isUnder(path: string, known: string): boolean {
  return path === known || (known.endsWith('/') && path.startsWith(known))
}

/** Agents that may be believed enough to write their name. */
export function credible(detected: readonly DetectedAgent[]): DetectedAgent[] {
  return detected.filter(({ strength }) => strength !== 'low')
}

/** A declared helper is no sign of its own: what remains is what was seen besides. */
export function signsBeside(declaration: Declaration, detected: readonly DetectedAgent[]): DetectedAgent[] {
  if (declaration.assistedBy.length === 0) return [...detected]
  return detected.filter(
    ({ source }) => !/^(trailer|message) (assisted-by|generated-by|co-authored-by-ai)$/i.test(source),
  )
}
