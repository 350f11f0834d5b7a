import type { Candidate } from '../validators/validator.ts'
import type { ByteText } from './byte-text.ts'
import { judgeCandidate } from './judge-candidate.ts'
import { type KeywordIndex, scanForRules } from './keyword-index.ts'
import type { Match, ScanLimit } from './match.ts'
import { providerOfOtherFormat } from './other-format.ts'
import type { RuntimeRule, RuntimeRules } from './runtime-rule.ts'

/** Steps that one rule may spend on one file, and all rules together. */
export interface ScanBudget {
  readonly stepsPerRule: number
  readonly stepsPerFile: number
  readonly matchesPerRule: number
}

export const defaultBudget: ScanBudget = {
  stepsPerRule: 150_000_000,
  stepsPerFile: 500_000_000,
  matchesPerRule: 1_000,
}

const attemptSteps = 30
const lookSteps = 5
/** A candidate's judgement takes microseconds, an attempt that fails at once a fraction of one. */
const candidateSteps = 2_000

interface RuleProgress {
  readonly runtime: RuntimeRule
  readonly isOff: boolean
  steps: number
  matches: number
  isSpent: boolean
  /** A window that waits for later keywords to widen it; empty while start equals end. */
  windowStart: number
  windowEnd: number
  /** End of the last match, before which no other one begins. */
  lastEnd: number
}

export interface PassInput {
  readonly text: ByteText
  readonly path: string
  readonly budget: ScanBudget
  readonly keywords: KeywordIndex
  readonly rules: RuntimeRules
}

/** One text, one pass: keyword hits → expressions at a position or in a window → judged matches. */
export class MatchPass {
  readonly matches: Match[] = []
  readonly limits: ScanLimit[] = []
  work = 0
  readonly #bytes: Buffer
  readonly #text: ByteText
  readonly #path: string
  readonly #budget: ScanBudget
  readonly #keywords: KeywordIndex
  readonly #rules: RuntimeRules
  readonly #progress = new Map<number, RuleProgress>()

  constructor({ text, path, budget, keywords, rules }: PassInput) {
    this.#bytes = text.bytes
    this.#text = text
    this.#path = path
    this.#budget = budget
    this.#keywords = keywords
    this.#rules = rules
  }

  run(): void {
    scanForRules(this.#bytes, this.#keywords, (index, start) => {
      const progress = this.#progress.get(index) ?? this.#begin(index)
      if (progress === undefined || progress.isOff || progress.isSpent) return
      const { offset } = progress.runtime.rule
      if (offset === undefined) this.#widen(progress, start)
      else this.#attempt(progress, start - offset)
    })
    this.#searchWithoutKeywords()
    for (const progress of this.#progress.values()) this.#searchWindow(progress)
    this.matches.sort((a, b) => a.start - b.start || a.end - b.end)
  }

  /** Rules without keywords come first. */
  #searchWithoutKeywords(): void {
    for (let index = 0; index < this.#keywords.withoutKeywords; index++) {
      const progress = this.#begin(index)
      if (progress !== undefined && !progress.isOff) progress.windowEnd = this.#bytes.length
    }
  }

  #begin(index: number): RuleProgress | undefined {
    const runtime = this.#rules(index)
    if (runtime === undefined) return undefined
    const isOff = !runtime.allowsPath(this.#path)
    const start = { steps: 0, matches: 0, isSpent: false, windowStart: 0, windowEnd: 0, lastEnd: 0 }
    const progress: RuleProgress = { runtime, isOff, ...start }
    this.#progress.set(index, progress)
    return progress
  }

  #attempt(progress: RuleProgress, at: number): void {
    if (at < progress.lastEnd || at < 0) return
    const { rule, firstLook } = progress.runtime
    const mayBegin = firstLook.mayBegin(this.#bytes, at)
    this.#charge(progress, mayBegin ? attemptSteps + rule.cost + rule.window / 4 : lookSteps + rule.window / 16)
    if (!mayBegin) return
    const { pattern } = progress.runtime
    pattern.lastIndex = at
    if (pattern.test(this.#text.characters)) this.#accept(progress, at)
  }

  #widen(progress: RuleProgress, keyword: number): void {
    const { window } = progress.runtime.rule
    const start = Math.max(0, keyword - window)
    if (progress.windowEnd > 0 && start > progress.windowEnd) this.#searchWindow(progress)
    if (progress.windowEnd === 0) progress.windowStart = start
    progress.windowEnd = Math.min(this.#bytes.length, Math.max(progress.windowEnd, keyword + window + 1))
  }

  #searchWindow(progress: RuleProgress): void {
    const { windowStart, windowEnd, runtime } = progress
    progress.windowEnd = 0
    if (windowEnd === 0 || progress.isSpent) return
    this.#charge(progress, lookSteps + (windowEnd - windowStart) / 16)
    if (!runtime.firstLook.mayHold(this.#bytes, windowStart, windowEnd)) return
    const { pattern } = runtime
    const window = this.#text.characters.slice(windowStart, windowEnd)
    this.#charge(progress, attemptSteps + window.length * (1 + runtime.rule.cost / 16))
    pattern.lastIndex = Math.max(0, progress.lastEnd - windowStart)
    for (let found = pattern.exec(window); found !== null && !progress.isSpent; found = pattern.exec(window)) {
      pattern.lastIndex = this.#accept(progress, windowStart + found.index) - windowStart
    }
  }

  /** Judges the match that begins at `at` of the whole text (an edge of a window may only seem to match); gives where to go on. */
  #accept(progress: RuleProgress, at: number): number {
    const { runtime } = progress
    this.#charge(progress, candidateSteps)
    runtime.indexed.lastIndex = at
    const found = runtime.indexed.exec(this.#text.characters)
    if (found?.indices === undefined) return at + 1
    const group = runtime.rule.secretGroup ?? found.findIndex((text, index) => index > 0 && text !== undefined)
    const [start, end] = found.indices[Math.max(0, group)] ?? [0, 0]
    const raw = this.#text.characters.slice(start, end)
    const value = /[\x80-\xff]/.test(raw) ? this.#bytes.toString('utf8', start, end) : raw
    const [matchStart, matchEnd] = found.indices[0] ?? [start, end]
    const candidate = { text: this.#text.characters, path: this.#path, start, end, matchStart, matchEnd, value }
    const match = judgeCandidate(runtime, candidate)
    if (match !== undefined) {
      progress.lastEnd = Math.max(matchEnd, at + 1)
      this.#keep(progress, this.#doubtOtherFormat(match, candidate))
    }
    return Math.max(matchEnd, at + 1)
  }

  /** A generic match is not as sure where the name or the prefix promises a format that the value does not have. */
  #doubtOtherFormat(match: Match, candidate: Candidate): Match {
    if (!match.rule.isGeneric || match.confidence === 'low') return match
    const provider = providerOfOtherFormat(candidate, this.#keywords, this.#rules)
    if (provider === undefined) return match
    return { ...match, confidence: 'low', facts: { ...match.facts, format: `not known for ${provider}` } }
  }

  #keep(progress: RuleProgress, match: Match): void {
    this.matches.push(match)
    progress.matches++
    if (progress.matches < this.#budget.matchesPerRule) return
    this.#stop(progress, `more than ${this.#budget.matchesPerRule} matches; the rest was not looked at`)
  }

  #charge(progress: RuleProgress, steps: number): void {
    progress.steps += steps
    this.work += steps
    if (progress.steps > this.#budget.stepsPerRule) this.#stop(progress, 'the budget of the rule was spent')
    else if (this.work > this.#budget.stepsPerFile) this.#stop(progress, 'the budget of the file was spent')
  }

  #stop(progress: RuleProgress, message: string): void {
    if (progress.isSpent) return
    progress.isSpent = true
    this.limits.push({ rule: progress.runtime.rule.id, message })
  }
}
