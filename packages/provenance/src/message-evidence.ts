import type { DetectedAgent } from '@sallyport/core'
import { identifyPerson, identifyWords } from './agent-identity.ts'
import { agentSignatures } from './agents.ts'
import { aiKeys, weakKeys } from './ai-words.ts'
import { helperInValue, isTakenBack } from './assisted-by-ai.ts'
import type { MessageLine, ParsedMessage } from './parse-message.ts'
import { canonicalKey } from './trailer-keys.ts'

/** A line of a message that names an AI. */
export interface MessageEvidence extends DetectedAgent {
  /** 1-based. */
  readonly line: number
  /** The line as written. */
  readonly text: string
  /** The key of the line, lower case, where it is a trailer or looks like one. */
  readonly key?: string
}

const peopleKeys = [
  'co-authored-by',
  'co-developed-by',
  'signed-off-by',
  'reviewed-by',
  'acked-by',
  'tested-by',
  'author',
]

/** Longest part of a line that is looked at: a trailer that names an agent does so at its start. */
const lookedAt = 2_000

/**
 * Lines that name an AI, in the trailer block and in the body: a squash moves trailers into the body. Comments and what is below
 * the scissors do not enter history and do not count.
 */
export function messageEvidence(parsed: ParsedMessage): MessageEvidence[] {
  return parsed.lines.flatMap((line) => {
    if (line.kind === 'comment' || line.kind === 'blank') return []
    const found = evidenceInLine(line.text.slice(0, lookedAt))
    if (found === undefined) return []
    const isInBlock = line.start >= parsed.block.start && line.start < parsed.block.end
    const source = `${isInBlock ? 'trailer' : 'message'} ${found.what}`
    return [toEvidence(found, source, line)]
  })
}

interface Found {
  readonly agent: string
  readonly model?: string
  readonly strength: DetectedAgent['strength']
  readonly what: string
  readonly key?: string
}

function toEvidence({ agent, model, strength, key }: Found, source: string, line: MessageLine): MessageEvidence {
  return {
    agent,
    strength,
    source,
    line: line.number,
    text: line.text,
    ...(model === undefined ? {} : { model }),
    ...(key === undefined ? {} : { key }),
  }
}

function evidenceInLine(line: string): Found | undefined {
  // A squash merge indents the messages that it quotes; a host's squash makes list items of them.
  const [, key, value] = /^[ \t*-]*([A-Za-z][A-Za-z0-9-]*)[ \t]?:(.*)$/.exec(line) ?? []
  const byKey = key === undefined || value === undefined ? undefined : evidenceInTrailer(key, value.trim())
  if (byKey !== undefined) return byKey
  const lower = line.toLowerCase()
  const marked = agentSignatures.find(({ marks }) => marks?.some((mark) => lower.includes(mark)))
  return marked && { agent: marked.agent, strength: 'high', what: `mark of ${marked.agent}` }
}

function evidenceInTrailer(key: string, value: string): Found | undefined {
  const name = key.toLowerCase()
  const found = (identity: { agent: string; model?: string; strength: DetectedAgent['strength'] } | undefined) =>
    identity && { ...identity, what: key, key: name }
  if (peopleKeys.includes(name)) return found(identifyPerson(value))
  if (name === 'assisted-by') return found(helperInValue(value))
  const owner = agentSignatures.find(({ keys }) => keys?.includes(name))
  if (owner !== undefined) return value === '' ? undefined : found({ agent: owner.agent, strength: 'high' })
  if (weakKeys.includes(name)) return found(identifyPerson(value) ?? identifyWords(value))
  if (!aiKeys.includes(name) || canonicalKey(key) !== undefined || isTakenBack(value)) return undefined
  return found(identifyWords(value) ?? { agent: 'unknown', strength: 'medium' })
}
