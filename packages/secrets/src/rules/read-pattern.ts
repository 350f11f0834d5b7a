import { type ContextParts, contextPattern, hasOneCase } from './context-pattern.ts'
import { canBeEmpty, longestMatch, waysToTry } from './pattern-cost.ts'
import { PatternError } from './pattern-error.ts'
import { headOf, type PatternHead } from './pattern-head.ts'
import { keywordOffset, namesOf } from './pattern-literals.ts'
import { longestRun, type PatternRun } from './pattern-run.ts'
import { type ParsedPattern, parsePattern } from './pattern-syntax.ts'
import type { TableReader } from './table-reader.ts'

type Report = (message: string, key?: string) => void

export interface RulePattern {
  readonly source: string
  readonly flags: string
  readonly groups: number
  readonly longest: number
  readonly offset: number | undefined
  readonly head: PatternHead | undefined
  readonly run: PatternRun | undefined
  readonly cost: number
  readonly keywords: readonly string[]
  /** What the way in which the secret is told asks for besides the rule's own validators. */
  readonly validators: readonly string[]
  readonly context?: ContextParts
}

const longestAllowed = 20_000
export const costliestAllowed = 50_000

const none: RulePattern = {
  source: '',
  flags: '',
  groups: 0,
  longest: 1,
  offset: undefined,
  head: undefined,
  run: undefined,
  cost: 1,
  keywords: [],
  validators: [],
}

/** The expression of a rule: `regex`, or `near` and `value` in the shared grammar of names with their values. */
export function readPattern(reader: TableReader, hasPath: boolean, report: Report): RulePattern {
  const near = reader.text('near')
  const key = near === undefined ? 'regex' : 'near'
  try {
    const context = near === undefined ? undefined : readContext(near, reader)
    const parsed = parsePattern(context?.regex ?? reader.required('regex'))
    const keywords = readKeywords(reader, context?.names ?? [], hasPath, report)
    const longest = longestMatch(parsed.root)
    const offset = keywords.length === 0 ? undefined : keywordOffset(parsed.root, keywords)
    const cost = waysToTry(parsed.root)
    checkPattern(parsed, { longest, cost }, key, report)
    return {
      source: parsed.source,
      flags: parsed.flags,
      groups: parsed.groups,
      longest,
      offset,
      head: offset === undefined ? undefined : headOf(parsed.root, parsed.flags),
      run: longestRun(parsed.root, parsed.flags),
      cost,
      keywords,
      validators: context?.validators ?? [],
      ...(context === undefined ? {} : { context: context.parts }),
    }
  } catch (error) {
    if (!(error instanceof PatternError)) throw error
    report(`${key}: ${error.message}`, key)
    return none
  }
}

function checkPattern(
  { root, source, flags }: ParsedPattern,
  { longest, cost }: Pick<RulePattern, 'longest' | 'cost'>,
  key: string,
  report: Report,
): void {
  if (longest > longestAllowed) report(`${key} can match ${longest} bytes; at most ${longestAllowed}`, key)
  if (cost > costliestAllowed) {
    report(
      `${key} can backtrack in ${cost} ways from one position; at most ${costliestAllowed}: make neighbouring repetitions disjoint or shorter`,
      key,
    )
  }
  if (canBeEmpty(root) && new RegExp(source, flags).test('')) report(`${key} matches the empty text`, key)
}

/** A name of few letters stands in many longer words: it must begin a word. */
const shortName = 6

function readContext(near: string, reader: TableReader) {
  const value = reader.required('value')
  const words = reader.text('words')
  const parts: ContextParts = {
    near,
    value,
    ...(words === undefined ? {} : { words }),
    ...(reader.flag('needsWord') ? { needsWord: true } : {}),
  }
  const names = namesOf(parsePattern(`(?i)${near}`).root)
  const isShort = names.some((name) => name.replace(/[^a-z].*$/, '').length < shortName)
  return {
    parts,
    regex: `(?i)${contextPattern(parts)}`,
    names,
    validators: [
      ...(isShort ? ['word-start'] : []),
      ...(parts.needsWord === true && words === undefined ? ['whole-name', 'told-by-word'] : []),
      ...(near.includes('publi') ? [] : ['not-public']),
      'varied',
      ...(hasOneCase(parsePattern(value).root) ? ['one-case'] : []),
    ],
  }
}

const longestStem = 9

/** As much of each name as tells it from others: the table of keywords grows with each letter. */
function stemsOf(names: readonly string[]): string[] {
  const stems = names.map((name) => name.slice(0, Math.max(longestStem, name.search(/[^a-z0-9]/) + 4)))
  return stems.filter((stem) => !stems.some((other) => other !== stem && stem.startsWith(other)))
}

/** A rule for few paths may do without: it searches those files whole. Those of `near` are its names. */
function readKeywords(reader: TableReader, names: readonly string[], hasPath: boolean, report: Report): string[] {
  const written = reader.texts('keywords').map((keyword) => keyword.toLowerCase())
  const keywords = written.length === 0 ? stemsOf(names) : written
  if (keywords.length === 0 && !hasPath) report('a rule needs at least one keyword', 'keywords')
  for (const keyword of keywords) {
    if (Buffer.byteLength(keyword) < 3) report(`keyword "${keyword}" is shorter than 3 bytes`, 'keywords')
    if (/[^ -~]/.test(keyword)) report(`keyword "${keyword}" has bytes that are not printable ASCII`, 'keywords')
  }
  return [...new Set(keywords)]
}
