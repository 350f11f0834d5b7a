import { createHash } from 'node:crypto'
import {
  type ChangeSet,
  type Check,
  type CheckContext,
  type CheckResult,
  type DetectedAgent,
  displayText,
  type Finding,
  type Message,
  type ProvenanceFacts,
} from '@sallyport/core'
import { isPlainBot } from './agent-identity.ts'
import { type CombinedFacts, type CommitProvenance, combine } from './combine.ts'
import { declareWith } from './declare-with.ts'
import { detectAgents, signsBeside } from './detect-agents.ts'
import { type ParsedMessage, parseMessage } from './parse-message.ts'
import type { MessageTarget, Problem, ValidationSettings } from './problem.ts'
import { keepsCommitsClean } from './profiles.ts'
import { declarationOf, readDeclarationLeniently } from './read-declaration.ts'
import { problemCount, ruleOf } from './rule-of.ts'
import { isExemptSubject, validate } from './validate.ts'

export interface CommitFacts {
  readonly parents: number
  readonly authorName: string
  readonly authorEmail: string
}

export interface ProvenanceCheckOptions extends Omit<ValidationSettings, 'now' | 'detected' | 'target' | 'isExempt'> {
  /** Seen around this run (environment); for the message of the commit that is being made only. */
  readonly detected?: readonly DetectedAgent[]
  readonly commentChar?: string
  /** False where no editor ran for the commit that is being made (`GIT_EDITOR=:`): its comment lines stay. */
  readonly isEdited?: boolean
  /** Parents and author by commit id; without them a merge is known by its subject, locally only. */
  readonly commits?: ReadonlyMap<string, CommitFacts>
}

export interface ProvenanceResult extends CheckResult {
  readonly provenance: ProvenanceFacts
  /** Commits that declare `none` against the evidence. */
  readonly contradicted: CombinedFacts['contradicted']
  /** Undeclared commits with a credible sign of an agent. */
  readonly suspected: CombinedFacts['suspected']
}

export interface ProvenanceCheck extends Check {
  run(changeSet: ChangeSet, context: CheckContext): Promise<ProvenanceResult>
}

/** Stands for the commit that is being made, which has no id yet. */
export const pendingCommit = 'this commit'

/**
 * Judges the commit messages of a change. Grammar and contradictions are findings; what is undeclared or declared is left to
 * policy as facts.
 */
export function provenanceCheck(options: ProvenanceCheckOptions): ProvenanceCheck {
  return {
    name: 'provenance',
    run: async (changeSet, context) => {
      const messages = options.profile.isOn ? changeSet.messages.filter(({ kind }) => kind === 'commit-message') : []
      const judged = messages.map((message) => judge(message, options, context))
      const { contradicted, suspected, ...combined } = combine(judged.map(({ commit }) => commit))
      // Where no extent is owed, silence says that there was no AI; only evidence speaks against it.
      const undeclared = options.profile.needsExtent ? combined.undeclared : suspected
      const first = judged.find(({ commit }) => undeclared.includes(commit.oid))
      const provenance = {
        ...combined,
        undeclared: keepsCommitsClean(options.profile) ? [] : undeclared,
        ...(first === undefined ? {} : { declareWith: declareWith(first, options.profile) }),
      }
      return {
        findings: judged.flatMap(({ findings }) => findings),
        coverage: {
          check: 'provenance',
          files: messages.length,
          bytes: messages.reduce((sum, { bytes }) => sum + bytes.byteLength, 0),
          rules: options.profile.isOn ? problemCount : 0,
        },
        failures: [],
        contradicted,
        suspected,
        provenance,
      }
    },
  }
}

interface Judged {
  readonly findings: readonly Finding[]
  readonly commit: CommitProvenance
  readonly parsed: ParsedMessage
  readonly target: MessageTarget
  readonly detected: readonly DetectedAgent[]
}

function judge(message: Message, options: ProvenanceCheckOptions, context: CheckContext): Judged {
  const parsed = parseMessage(
    message.bytes,
    options.commentChar === undefined ? {} : { commentChar: options.commentChar },
  )
  const facts = message.oid === undefined ? undefined : options.commits?.get(message.oid)
  const isExempt = isExemptMessage(parsed, facts, context.mode)
  const author = detectAgents(facts ?? {})
  const outside = [...author, ...(message.oid === undefined ? (options.detected ?? []) : [])]
  const target = targetOf(message, options.isEdited)
  const problems = validate(parsed, {
    ...options,
    now: context.now,
    detected: outside,
    isExempt,
    target,
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

/** Advice and what is merely undeclared are facts for policy, except where the configuration asks for more. */
function isFinding({ code, severity }: Problem): boolean {
  if (severity === 'advice') return false
  return !(severity === 'warning' && (code === 'AP001' || code === 'AP041'))
}

function toFinding(problem: Problem, parsed: ParsedMessage, oid: string | undefined): Finding {
  const rule = ruleOf(problem.code)
  const line = problem.line ?? 1
  const text = parsed.lines[line - 1]?.text ?? ''
  return {
    check: 'provenance',
    rule,
    severity: problem.severity === 'error' ? 'high' : 'low',
    confidence: 'high',
    message: `${problem.code} ${problem.message}`,
    cwe: [],
    location: { path: 'commit message', startLine: line, startColumn: 1, endLine: line, endColumn: text.length + 1 },
    excerpt: problem.line === undefined ? '' : excerptOf(text),
    fingerprint: createHash('sha256')
      .update([rule, problem.key ?? '', problem.value ?? ''].join('\0'))
      .digest('hex'),
    remediation: problem.fix,
    isNew: true,
    facts: { code: problem.code },
    ...(oid === undefined ? {} : { introducedBy: oid }),
  }
}

/** Free text may hold what nobody should print; the key says enough. */
function excerptOf(line: string): string {
  const [key] = line.split(':', 1)
  const isFree = /^\s|^ai-(prompt|session|params|record)/i.test(line)
  return displayText(isFree && key !== undefined ? `${key.slice(0, 40)}: …` : line.slice(0, 200))
}
