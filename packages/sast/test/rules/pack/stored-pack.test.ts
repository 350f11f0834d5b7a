import { describe, expect, it } from 'vitest'
import { readRuleCases } from '../../../src/cases/rule-case-files.ts'
import { holds } from '../../../src/prescan/conditions/condition.ts'
import { LiteralAutomaton } from '../../../src/prescan/literals/literal-automaton.ts'
import { Prescan } from '../../../src/prescan/prescan.ts'
import { RuleIndex } from '../../../src/prescan/rule-index.ts'
import { type PackedRule, rulesOf } from '../../../src/rules/pack/rule-pack.ts'
import { decodeRulePack, encodeRulePack } from '../../../src/rules/pack/stored-pack.ts'
import { sastCheck } from '../../../src/sast-check.ts'
import { realEngine, rulePack, rulesDirectory } from '../../real-engine.ts'
import { stagedChange } from '../../staged-change.ts'

/** With every getter read. */
function whole(rule: PackedRule) {
  const { id, languages, tier, condition, keys, severity, confidence, mode, message, remediation, why } = rule
  const { cwe, owasp, references, hasPaths, baseNames, engine, origin, shape } = rule
  const about = { id, severity, confidence, mode, message, remediation, why, cwe, owasp, references, origin }
  return { ...about, languages, tier, condition, keys, hasPaths, baseNames, engine, shape }
}

describe('a stored pack', () => {
  it('is the pack that was compiled', async () => {
    const pack = await rulePack()
    const { index, details } = encodeRulePack(pack)
    // At an odd place, where no view of 16 bits can begin.
    const moved = Buffer.concat([Buffer.alloc(1), index]).subarray(1)
    for (const bytes of [index, moved]) {
      const stored = decodeRulePack(bytes, () => details)
      expect(stored.digest).toBe(pack.digest)
      expect(rulesOf(stored).map(whole)).toEqual(rulesOf(pack).map(whole))
      expect(stored.groups.map(({ count }) => count)).toEqual(pack.groups.map(({ rules }) => rules.length))
      const { texts, kinds, ...rest } = stored.literals
      expect({ ...rest, texts: new Uint8Array(texts), kinds: new Uint8Array(kinds) }).toEqual({
        ...pack.literals,
        texts: new Uint8Array(pack.literals.texts),
      })
    }
  })

  it('reads no details to rule a file out', async () => {
    const { index } = encodeRulePack(await rulePack())
    const unreadable = () => {
      throw new Error('the details were read')
    }
    const prescan = new Prescan(decodeRulePack(index, unreadable))
    expect(prescan.scan('a.js', Buffer.from('const sum = a + b\n')).rules).toEqual([])
    expect(prescan.scan('a.js', Buffer.from('eval(request.query.a)\n')).rules.map(({ id }) => id)).toEqual([
      'js-eval-request',
    ])
  })

  it('opens no rules of other languages for a finding', async () => {
    const { index, details } = encodeRulePack(await rulePack())
    const stored = decodeRulePack(index, () => details)
    const opened = new Set<string>()
    const groups = stored.groups.map((group) => ({
      languages: group.languages,
      tier: group.tier,
      count: group.count,
      get rules() {
        for (const language of group.languages) opened.add(language)
        return group.rules
      },
    }))
    const { changeSet, context } = stagedChange({ 'a.js': 'app.get("/", (req) => eval(req.query.a))\n' })
    const result = await sastCheck({ pack: { ...stored, groups }, engine: realEngine }).run(changeSet, context)
    expect(result.findings.map(({ rule }) => rule)).toEqual(['sast/js-eval-request'])
    expect([...opened].sort()).toEqual(['javascript', 'typescript'])
  })

  it('that is cut is refused', async () => {
    const { index, details } = encodeRulePack(await rulePack())
    expect(() => decodeRulePack(index.subarray(0, index.length - 8), () => details)).toThrow('damaged')
    const cut = decodeRulePack(index, () => details.subarray(8))
    expect(() => rulesOf(cut)[0]?.message).toThrow('damaged')
  })
})

describe('the keys of a rule', () => {
  it('keep back no rule whose condition holds', async () => {
    const pack = await rulePack()
    const automaton = new LiteralAutomaton(pack.literals)
    const index = new RuleIndex(rulesOf(pack))
    for (const { path, bytes } of readRuleCases(rulesDirectory)) {
      const name = path.slice(path.lastIndexOf('/') + 1)
      const literals = automaton.literalsIn(bytes)
      const expected = index.all(name).filter((rule) => holds(rule.condition, literals))
      expect(new Set(index.possible(name, literals)), path).toEqual(new Set(expected))
    }
  })
})
