import type { CheckContext, DetectedAgent, Entry, Finding, Message } from '@sallyport/core'
import { isPlainBot } from './agent-identity.ts'
import type { CommitProvenance } from './combine.ts'
import { detectAgents, isTranscript, signsBeside } from './detect-agents.ts'
import { type ParsedMessage, parseMessage } from './parse-message.ts'
import type { MessageTarget } from './problem.ts'
import type { CommitFacts, ProvenanceCheckOptions } from './provenance-check-options.ts'
import { declarationOf, readDeclarationLeniently } from './read-declaration.ts'
import { microAppFacts } from './registers/touched-apps.ts'
import { isFinding, toFinding } from './to-finding.ts'
import { isExemptSubject, validate } from './validate.ts'

/** Stands for the commit that is being made, which has no id yet. */
const pendingCommit = 'this commit'

export interface JudgedCommit {
  readonly findings: readonly Finding[]
  readonly commit: CommitProvenance
  readonly parsed: ParsedMessage
  readonly target: MessageTarget
  readonly detected: readonly DetectedAgent[]
}

interface Judging {
  readonly options: ProvenanceCheckOptions
  readonly mode: CheckContext['mode']
  readonly now: Date
  /** By the commit that makes them; undefined for the one that is being made. */
  readonly entriesOf: (oid: string | undefined) => readonly Entry[]
}

/** One message: its problems as findings, and what it adds to the facts of the range. */
export function judgeCommit(message: Message, { options, mode, now, entriesOf }: Judging): JudgedCommit {
  const parsed = parseMessage(
    message.bytes,
    options.commentChar === undefined ? {} : { commentChar: options.commentChar },
  )
  const facts = message.oid === undefined ? undefined : options.commits?.get(message.oid)
  const isExempt = isExemptMessage(parsed, facts, mode)
  const entries = entriesOf(message.oid)
  const author = detectAgents({ ...facts, paths: entries.map(({ path }) => path).filter(isTranscript) })
  const outside = [...author, ...(message.oid === undefined ? (options.detected ?? []) : [])]
  const target = targetOf(message, options.isEdited)
  const problems = validate(parsed, {
    ...options,
    now,
    detected: outside,
    isExempt,
    target,
    ...(options.registeredApps === undefined ? {} : { microApps: microAppFacts(options.registeredApps, entries) }),
  })
  const declaration =
    message.oid === undefined
      ? declarationOf(parsed.trailers, options.profile)
      : readDeclarationLeniently(parsed, options.profile)
  const inMessage = signsBeside(declaration, detectAgents({ parsed }))
  const seen = [...outside, ...inMessage]
  return {
    findings: problems.filter(isFinding).map((problem) => toFinding(problem, parsed, message.oid)),
    commit: { oid: message.oid ?? pendingCommit, declaration, detected: seen, isExempt },
    parsed,
    target,
    detected: seen,
  }
}

function targetOf({ oid }: Message, isEdited: boolean | undefined): MessageTarget {
  if (oid === undefined) return { kind: 'pending', ...(isEdited === undefined ? {} : { isEdited }) }
  return { kind: 'commit', oid }
}

/** In CI a subject proves nothing: anybody can write "Merge branch". */
function isExemptMessage({ subject }: ParsedMessage, facts: CommitFacts | undefined, mode: 'local' | 'ci'): boolean {
  if (facts !== undefined)
    return facts.parents > 1 || isPlainBot(facts.authorEmail) || (mode === 'local' && isExemptSubject(subject))
  return mode === 'local' && isExemptSubject(subject)
}
