import { type Confidence, Secret } from '@sallyport/core'
import { entropyOf, isVaried } from '../validators/character-classes.ts'
import { isFilling, isPlaceholder } from '../validators/placeholder.ts'
import { isMinifiedPath, isTestPath } from '../validators/test-path.ts'
import type { Candidate } from '../validators/validator.ts'
import type { Match } from './match.ts'
import type { RuntimeAllowlist, RuntimeRule } from './runtime-rule.ts'

/** A match with its confidence, or undefined where the candidate is no secret. Cheap questions come first. */
export function judgeCandidate(runtime: RuntimeRule, candidate: Candidate): Match | undefined {
  const { rule } = runtime
  const { value } = candidate
  if (value === '' || runtime.cheapFilters.some(({ check }) => check(candidate) === false)) return undefined
  if (rule.isUnfiltered !== true && isStandIn(rule.isGeneric, value)) return undefined
  if (rule.context !== undefined && isInsideData(candidate)) return undefined

  if (rule.entropy !== undefined && entropyOf(value) < rule.entropy) return undefined
  if (runtime.allowlists.some((allowlist) => isAllowed(allowlist, candidate))) return undefined
  const judged = judgeByValidators(runtime, candidate)
  if (judged === undefined) return undefined
  const { start, end, matchStart, matchEnd } = candidate
  return { rule, start, end, matchStart, matchEnd, secret: new Secret(value), ...judged }
}

/** No name is longer without a sign between its words. */
const longestName = 48

/** The name stands inside a line of base64, where every short one occurs by chance. */
function isInsideData({ text, matchStart, start }: Candidate): boolean {
  const before = /[A-Za-z0-9+/]*$/.exec(text.slice(Math.max(0, matchStart - longestName), matchStart))?.[0] ?? ''
  const after = /^[A-Za-z0-9+/]*/.exec(text.slice(matchStart, Math.min(start, matchStart + longestName)))?.[0] ?? ''
  const run = before + after
  // An address has more slashes, a name of one case no digits among its letters.
  return (
    run.length >= longestName && run.split('/').length <= 5 && /\d/.test(run) && /[a-z]/.test(run) && /[A-Z]/.test(run)
  )
}

/** Long armoured keys hold every short word by chance. */
const longestPlaceholder = 400
/** Shorter ones may be passwords. */
const shortestFormat = 16

function isStandIn(isGeneric: boolean, value: string): boolean {
  if (value.length > longestPlaceholder) return isFilling(value)
  return (
    isPlaceholder(value) ||
    (isGeneric &&
      (isFilling(value) ||
        /^(?:test|fake|dummy|mock|stub|sample|none|null|undefined|foo|temp[-_]|todo|tbd|n\/a)/i.test(value)))
  )
}

function judgeByValidators(
  runtime: RuntimeRule,
  candidate: Candidate,
): { confidence: Confidence; facts: Match['facts'] } | undefined {
  let confidence = runtime.rule.confidence
  let isDoubtful = false
  const facts: Record<string, string> = {}
  for (const { kind, check } of runtime.otherValidators) {
    const isPassed = check(candidate)
    if (isPassed === undefined) continue
    if (kind === 'filter' && !isPassed) return undefined
    if (kind === 'doubt' && !isPassed) isDoubtful = true
    if (kind === 'checksum' || kind === 'structure') {
      facts[kind] = isPassed ? 'passed' : 'failed'
      if (isPassed) confidence = 'high'
      else isDoubtful = true
    }
  }
  if (runtime.rule.isGeneric && (isTestPath(candidate.path) || isMinifiedPath(candidate.path))) isDoubtful = true
  if (runtime.rule.isUnfiltered !== true && isLikelyFilling(runtime.rule.isGeneric, candidate.value)) {
    facts.placeholder = 'likely'
    isDoubtful = true
  }
  return { confidence: isDoubtful ? 'low' : confidence, facts }
}

/** A format's characters are drawn at random: hardly any of them is a sign of somebody's fingers. */
function isLikelyFilling(isGeneric: boolean, value: string): boolean {
  if (isFilling(value)) return true
  return !isGeneric && value.length >= shortestFormat && value.length <= longestPlaceholder && !isVaried(value)
}

function isAllowed(allowlist: RuntimeAllowlist, candidate: Candidate): boolean {
  const answers = [
    ...(allowlist.paths.length > 0 ? [allowlist.paths.some((path) => path.test(candidate.path))] : []),
    ...(allowlist.regexes.length > 0 ? [isRegexAllowed(allowlist, candidate)] : []),
    ...(allowlist.stopwords.length > 0 ? [hasStopword(allowlist, candidate.value)] : []),
  ]
  return allowlist.condition === 'AND' ? answers.every(Boolean) : answers.some(Boolean)
}

function hasStopword(allowlist: RuntimeAllowlist, value: string): boolean {
  const lower = value.toLowerCase()
  return allowlist.stopwords.some((word) => lower.includes(word))
}

const widestLine = 2_000

function isRegexAllowed({ regexes, regexTarget }: RuntimeAllowlist, candidate: Candidate): boolean {
  const { text, value, start, matchStart, matchEnd } = candidate
  if (regexTarget === 'secret') return regexes.some((regex) => regex.test(value))
  if (regexTarget === 'match') return regexes.some((regex) => regex.test(text.slice(matchStart, matchEnd)))
  const from = Math.max(text.lastIndexOf('\n', start - 1) + 1, start - widestLine)
  const lineEnd = text.indexOf('\n', matchEnd)
  const line = text.slice(from, Math.min(lineEnd === -1 ? text.length : lineEnd, matchEnd + widestLine))
  return regexes.some((regex) => regex.test(line))
}
