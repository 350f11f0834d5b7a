import type { SecretEngine } from './engine/secret-engine.ts'

/** One line of a corpus. `expect: true` must be flagged, `false` must not, anything else is not scored. */
interface CorpusCase {
  readonly rule: string
  readonly filename: string
  readonly text: string
  readonly isPositive: boolean
}

export interface ScoredCase {
  readonly line: number
  readonly rule: string
  readonly filename: string
  /** Rules that fired, for a negative that was flagged. */
  readonly fired: readonly string[]
}

export interface CorpusScore {
  readonly positives: number
  readonly found: number
  /** Positives with a match of medium or high confidence. */
  readonly foundSurely: number
  readonly negatives: number
  readonly flagged: number
  /** Negatives with a match of medium or high confidence. */
  readonly flaggedSurely: number
  /** Share of positives found, averaged over the corpus' rules. */
  readonly macroRecall: number
  readonly missed: readonly ScoredCase[]
  readonly wrong: readonly ScoredCase[]
}

/** Scores JSON lines `{ rule, filename, text, expect }`: a case counts as flagged where any rule matches, at any confidence. */
export function scoreCorpus(engine: SecretEngine, lines: readonly string[]): CorpusScore {
  const judged = lines.flatMap((line, index) => {
    const item = line.trim() === '' ? undefined : readCase(JSON.parse(line))
    return item === undefined ? [] : [judge(item, index + 1, engine)]
  })
  const positives = judged.filter(({ isPositive }) => isPositive)
  const negatives = judged.filter(({ isPositive }) => !isPositive)
  const shares = [...Map.groupBy(positives, ({ rule }) => rule).values()].map(
    (group) => group.filter(({ fired }) => fired.length > 0).length / group.length,
  )
  const wrong = negatives.filter(({ fired }) => fired.length > 0)
  return {
    positives: positives.length,
    found: positives.filter(({ fired }) => fired.length > 0).length,
    foundSurely: positives.filter(({ isSure }) => isSure).length,
    negatives: negatives.length,
    flagged: wrong.length,
    flaggedSurely: wrong.filter(({ isSure }) => isSure).length,
    macroRecall: shares.length === 0 ? 1 : shares.reduce((total, share) => total + share, 0) / shares.length,
    missed: positives.filter(({ fired }) => fired.length === 0),
    wrong,
  }
}

function judge({ rule, filename, text, isPositive }: CorpusCase, line: number, engine: SecretEngine) {
  const { matches } = engine.scan(Buffer.from(text), { path: filename, decodeLevels: 2 })
  const fired = matches.map((match) => `${match.rule.id} (${match.confidence})`)
  return { line, rule, filename, isPositive, fired, isSure: matches.some(({ confidence }) => confidence !== 'low') }
}

function readCase(value: unknown): CorpusCase | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const { rule, filename, text, expect } = { rule: '', filename: '', text: '', expect: undefined, ...value }
  return typeof expect === 'boolean' ? { rule, filename, text, isPositive: expect } : undefined
}
