import { scanDecoded } from '../decode/scan-decoded.ts'
import { decodeSecretRules } from '../rules/artefact.ts'
import { listOfRules, type RuleList } from '../rules/rule-list.ts'
import type { SecretRule } from '../rules/secret-rule.ts'
import { ByteText } from './byte-text.ts'
import { joinParts } from './join-parts.ts'
import { joinSpans } from './join-spans.ts'
import type { KeywordIndex } from './keyword-index.ts'
import type { ScanResult } from './match.ts'
import { defaultBudget, MatchPass, type ScanBudget } from './match-pass.ts'
import { RuntimeRule, type RuntimeRules } from './runtime-rule.ts'
import { settleOverlaps } from './settle-overlaps.ts'
import { decodeText } from './text-encoding.ts'

export interface ScanOptions {
  /** Forward slashes, relative; rules and allowlists look at it. */
  readonly path?: string
  readonly budget?: ScanBudget
  /** How many layers of base64, hex, percent signs and escapes are taken off and scanned too; none unless said. */
  readonly decodeLevels?: 0 | 1 | 2
  /** For tests of rules: matches as they are before parts are joined and overlaps settled. */
  readonly isRaw?: boolean
}

export interface SecretEngine {
  readonly ruleCount: number
  /** Reads all of them: for lists and explanations. */
  rules(): readonly SecretRule[]
  /** Synchronous and without state between calls; time is linear in the bytes. */
  scan(bytes: Uint8Array, options?: ScanOptions): ScanResult
}

/** Makes the engine from what `encodeSecretRules` wrote. Expressions are compiled when a keyword of theirs first occurs. */
export function loadSecretEngine(artefact: Uint8Array): SecretEngine {
  const { rules, keywords } = decodeSecretRules(artefact)
  return engineOf(rules, keywords)
}

export function makeSecretEngine(rules: readonly SecretRule[], keywords: KeywordIndex): SecretEngine {
  return engineOf(listOfRules(rules), keywords)
}

function engineOf(rules: RuleList, keywords: KeywordIndex): SecretEngine {
  const known: (RuntimeRule | undefined)[] = new Array(rules.length)
  const runtime: RuntimeRules = (index) => {
    const rule = known[index] === undefined ? rules.get(index) : undefined
    if (rule !== undefined) known[index] = new RuntimeRule(rule)
    return known[index]
  }
  return {
    ruleCount: rules.length,
    rules: () => rules.all(),
    scan: (bytes, options = {}) => scan(bytes, options, keywords, runtime),
  }
}

function scan(bytes: Uint8Array, options: ScanOptions, keywords: KeywordIndex, rules: RuntimeRules): ScanResult {
  const { text, encoding } = decodeText(bytes)
  const whole = new ByteText(text)
  const pass = scanText(whole, options, keywords, rules)
  const decoded = scanDecoded(whole, options.decodeLevels ?? 0, (inner) => {
    const { matches, limits, work } = scanText(inner, options, keywords, rules)
    return { matches: joinParts(matches, inner.bytes), limits, work }
  })
  const found = [...pass.matches, ...decoded.matches]
  return {
    text,
    encoding,
    matches: options.isRaw === true ? found : settleOverlaps([...joinParts(pass.matches, text), ...decoded.matches]),
    sensitive: joinSpans(found),
    limits: [...pass.limits, ...decoded.limits],
    work: pass.work + decoded.work,
  }
}

function scanText(text: ByteText, options: ScanOptions, keywords: KeywordIndex, rules: RuntimeRules): MatchPass {
  const { path = '', budget = defaultBudget } = options
  const pass = new MatchPass({ text, path, budget, keywords, rules })
  pass.run()
  return pass
}
