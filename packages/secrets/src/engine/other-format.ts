import type { SecretRule } from '../rules/secret-rule.ts'
import type { Candidate } from '../validators/validator.ts'
import { beginsWord } from '../validators/wordiness.ts'
import { type KeywordIndex, scanForRules } from './keyword-index.ts'
import type { RuntimeRules } from './runtime-rule.ts'

/** So far left of a match its name may begin. */
const longestName = 60
/** A format's fixed part stands within so many bytes of a value. */
const longestPrefix = 120
const shortestPrefix = 4

/** Values under these names are chosen by people, whoever's name stands beside: no format says anything about them. */
const chosenByPeople =
  /pass|pwd|psw|salt|sign(?:ing|ature)|cookie|session|crypt|webhook|jwt|hmac|login|user(?![a-z])|database|(?:^|[^a-z])db/i

/**
 * The provider whose secret a generic match would be by its name (`SENTRY_TOKEN=`) or its prefix (`ghp_`), had the value that provider's
 * format. It is not that secret, then: cut off, made up, or of a format that no rule knows.
 */
export function providerOfOtherFormat(
  { text, matchStart, start, end }: Candidate,
  index: KeywordIndex,
  rules: RuntimeRules,
): string | undefined {
  const from = Math.max(text.lastIndexOf('\n', matchStart - 1) + 1, matchStart - longestName)
  const around = Buffer.from(text.slice(from, Math.min(end, start + longestPrefix)), 'latin1')
  let provider: string | undefined
  scanForRules(around, index, (found, at) => {
    const rule = rules(found)?.rule
    if (provider !== undefined || rule === undefined || rule.isGeneric || rule.isPart) return
    if (isNameOf(rule, text, from + at, start) || isPrefixOf(rule, text, from + at, start)) provider = rule.provider
  })
  return provider
}

/** The name stands left of the value, begins a word there, and what follows it is no password's or signature's name. */
function isNameOf({ context, keywords }: SecretRule, text: string, at: number, start: number): boolean {
  if (context === undefined || at >= start || !beginsWord(text, at)) return false
  const rest = text.slice(at, start)
  const name = keywords.find((keyword) => rest.toLowerCase().startsWith(keyword)) ?? ''
  return !chosenByPeople.test(rest.slice(name.length))
}

/** The value begins as the format does: with more than `sk_`, which many have. */
function isPrefixOf({ offset = 0, keywords }: SecretRule, text: string, at: number, start: number): boolean {
  if (at - offset !== start) return false
  const rest = text.slice(at, at + longestPrefix).toLowerCase()
  return keywords.some((keyword) => keyword.length >= shortestPrefix && rest.startsWith(keyword))
}
