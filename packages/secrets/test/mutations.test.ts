import { describe, expect, it } from 'vitest'
import { expandCases, makeSecretEngine, type SecretRule } from '../src/index.ts'
import { compileBuiltInRules } from './built-in-rules.ts'
import { caseComplaint } from './case-complaint.ts'

const { rules, keywords, cases } = compileBuiltInRules()

const nameOf = (spelling: string) => spelling.replace(/:.*/, '')
const used = [...new Set(rules.flatMap(({ validators }) => validators.map(nameOf)))].sort()

/** Whether so many of the rules' own cases complain when rules are changed so. */
function isMissed(
  isChanged: (rule: SecretRule) => boolean,
  change: (rule: SecretRule) => SecretRule,
  least = 1,
): boolean {
  const changed = rules.map((rule) => (isChanged(rule) ? change(rule) : rule))
  const engine = makeSecretEngine(changed, keywords)
  let complaints = 0
  for (const [index, rule] of rules.entries()) {
    const own = isChanged(rule) ? cases.slice(index, index + 1) : []
    for (const item of expandCases({ cases: own }, 2)) if (caseComplaint(engine, item) !== undefined) complaints++
    if (complaints >= least) return true
  }
  return false
}

/** Each of these stands in the table of `validators.test.ts`; what it stops in the rules, another check or the overlaps would stop too. */
const backedUp = [
  'bare-literal',
  'basic-credential',
  'jwt',
  'maybe-random',
  'min-upper',
  'not-hash',
  'not-packaged',
  'real-jwt',
]

describe('a check that is dropped', () => {
  it.each(used.filter((name) => !backedUp.includes(name)))('%s is missed by the cases of a rule', (name) => {
    const drop = (rule: SecretRule) => ({
      ...rule,
      validators: rule.validators.filter((item) => nameOf(item) !== name),
    })
    expect(isMissed(({ validators }) => validators.some((item) => nameOf(item) === name), drop)).toBe(true)
  })

  it('the least entropy is missed', () => {
    const drop = ({ entropy: _, ...rule }: SecretRule) => rule
    expect(isMissed(({ entropy }) => entropy !== undefined, drop)).toBe(true)
  })

  it('an allowlist is missed', () => {
    const drop = (rule: SecretRule) => ({ ...rule, allowlists: [] })
    expect(isMissed(({ allowlists }) => allowlists.length > 0, drop)).toBe(true)
  })

  it('what stands for a secret is missed', () => {
    const drop = (rule: SecretRule) => ({ ...rule, isUnfiltered: true as const })
    expect(isMissed(() => true, drop, 21)).toBe(true)
  })
})
