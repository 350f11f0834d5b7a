import { describe, expect, it } from 'vitest'
import { PossibleParts } from '../../src/narrowing/possible-parts.ts'
import { tailorRule } from '../../src/rule-syntax/tailor-rule.ts'
import { compileSastRules } from '../../src/rules/compile-rules.ts'
import { readRuleFiles } from '../../src/rules/rule-files.ts'
import { sastCheck } from '../../src/sast-check.ts'
import { realEngine, rulesDirectory } from '../real-engine.ts'
import { stagedChange } from '../staged-change.ts'

describe('an expression over the whole file, beside other patterns', () => {
  const judge = new PossibleParts(Buffer.from('load()\nwriteFile(name)\n')).judge(['javascript'])

  it.each([
    ['(?s)\\A.*\\bwriteFile\\(.*\\z', 'idle'],
    ['(?s)\\A.*\\breadFile\\(.*\\z', 'never'],
    ['(?s)\\A(?!.*encrypt).*writeFile.*\\z', 'idle'],
    ['(?s)\\A(?!.*load).*writeFile.*\\z', 'never'],
    // Cut short it is not found; nobody knows whether the engine finds it.
    ['(?s)\\A.*load\\w+writeFile.*\\z', 'unknown'],
    // No form that is taken apart.
    ['(?s)\\A.*(?>load).*\\z', 'unknown'],
  ])('%s: %s', (expression, verdict) => {
    expect(judge({ 'pattern-regex': expression })).toBe(verdict)
  })

  it('goes where it says nothing more, and stays where nothing else says what to find', () => {
    const whole = { 'pattern-regex': '(?s)\\A.*writeFile.*\\z' }
    const call = { pattern: 'load()' }
    expect(tailorRule({ patterns: [call, whole] }, judge)).toEqual({ patterns: [call] })
    const inside = { 'pattern-inside': 'load()' }
    expect(tailorRule({ patterns: [inside, whole] }, judge)).toEqual({ patterns: [inside, whole] })
    expect(tailorRule({ 'pattern-either': [whole] }, judge)).toEqual({ 'pattern-either': [whole] })
  })

  it('is decided in a large file, with the findings of a small one', async () => {
    const pack = await compileSastRules(
      readRuleFiles(rulesDirectory).filter(({ name }) => name.endsWith('/js-sensitive-data-stored.yaml')),
    )
    const check = sastCheck({ pack, engine: realEngine })
    const filler = '// one of many lines that say nothing at all\n'.repeat(3_000)
    const found = async (last: string) => {
      const code = `const kept = {}\nfunction add(id, password) {\n  kept[id] = { password }\n}\n${filler}${last}`
      const { changeSet, context } = stagedChange({ 'app.js': code })
      const { findings, failures } = await check.run(changeSet, context)
      return [findings.length, failures]
    }
    expect(await found('fs.writeFile(file, JSON.stringify(kept), done)\n')).toEqual([1, []])
    expect(await found('fs.writeFile(file, encrypt(JSON.stringify(kept)), done)\n')).toEqual([0, []])
    expect(await found('show(kept)\n')).toEqual([0, []])
  })
})
