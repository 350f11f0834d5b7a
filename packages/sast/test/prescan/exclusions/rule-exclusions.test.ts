import { describe, expect, it } from 'vitest'
import { readRuleCases } from '../../../src/cases/rule-case-files.ts'
import { narrowRules, type RuledFile } from '../../../src/narrowing/narrow-rules.ts'
import { shapeExpression } from '../../../src/prescan/exclusions/shape-expression.ts'
import { type Exclusion, wholeFileExclusion } from '../../../src/prescan/exclusions/whole-file-exclusion.ts'
import { Prescan } from '../../../src/prescan/prescan.ts'
import { compileSastRules } from '../../../src/rules/compile-rules.ts'
import { rulesOf } from '../../../src/rules/pack/rule-pack.ts'
import { readRuleFiles } from '../../../src/rules/rule-files.ts'
import { runEngine } from '../../../src/runs/run-engine.ts'
import { sastCheck } from '../../../src/sast-check.ts'
import { defaultSastSettings } from '../../../src/settings.ts'
import { realEngine, rulesDirectory } from '../../real-engine.ts'
import { stagedChange } from '../../staged-change.ts'

const excludes = (source: string, text: string) => {
  const exclusion: Exclusion | undefined = wholeFileExclusion(source)
  return exclusion?.conditions.every(({ kind, shape }) => shapeExpression(shape).test(text) === (kind === 'holds'))
}

describe('an exclusion of whole files', () => {
  const cases: readonly (readonly [string, readonly (readonly [string, boolean])[]])[] = [
    [
      '(?s)\\A.*(a1|b\\.c).*\\z',
      [
        ['x\nb.c', true],
        ['b-c', false],
      ],
    ],
    [
      '(?is)\\A.*\\bEnd\\b.*\\z',
      [
        ['the\nEND', true],
        ['ending', false],
      ],
    ],
    [
      '(?s)\\A.*x\\s*y.*\\z',
      [
        ['x \n y', true],
        ['x\u00a0y', false],
      ],
    ],
    [
      '(?m)\\A(?!(?s:.*?)^jobs:)(?s:.*)\\z',
      [
        [' jobs:', true],
        ['a\njobs:', false],
      ],
    ],
    [
      '(?s)\\A(?=.*a1)(?!.*(b1|c1)).*\\z',
      [
        ['a1', true],
        ['a1 c1', false],
        ['', false],
      ],
    ],
    [
      '(?im)\\A(?s:.*)^(?!\\s*//)[^\\n]*helmet(?s:.*)\\z',
      [
        ['\n\nuse(Helmet)', true],
        ['\n  // helmet', false],
      ],
    ],
    [
      '(?m)\\A(?s:.*)^b$(?s:.*)\\z',
      [
        ['a\nb\nc', true],
        ['a\nb\r\nc', false],
      ],
    ],
  ]
  it.each(cases)('%s', (source, texts) => {
    expect(texts.map(([text]) => [text, excludes(source, text)])).toEqual(texts)
  })

  it.each([
    '(?s)\\A.*a|b.*\\z',
    '(?s)\\A.*\\p{L}.*\\z',
    '(?s)\\A.*a*+b.*\\z',
    '(?s)\\A.*(?!x*y)b.*\\z',
    '\\A.*a.*\\z',
    '(?x)\\A.* a.*\\z',
    '(?s)\\A.*^a.*\\z',
    '(?s)\\A.*a\\.*\\z',
    '(?s)\\A.*(?i:a).*\\z',
    '(?s)\\A.*(?>a).*\\z',
  ])('is left to the engine where it may read it in another way: %s', (source) => {
    expect(wholeFileExclusion(source)).toBeUndefined()
  })

  it('holds in a file of any size', async () => {
    const pack = await compileSastRules(
      readRuleFiles(rulesDirectory).filter(({ name }) => name.endsWith('/js-express-no-security-headers.yaml')),
    )
    const check = sastCheck({ pack, engine: realEngine })
    const app = "const app = require('express')()\napp.get('/', (req, res) => res.send('a'))\napp.listen(1)\n"
    const filler = '// one of many lines that say nothing at all\n'.repeat(12_000)
    const found = async (start: string) => {
      const { changeSet, context } = stagedChange({ 'app.js': `${start}${app}${filler}` })
      const { findings, failures } = await check.run(changeSet, context)
      return [findings.length, failures]
    }
    expect(await found('')).toEqual([1, []])
    expect(await found("app.use(require('helmet')())\n")).toEqual([0, []])
  })

  it('is decided by us as the engine decides it, in all cases of all rules', { timeout: 600_000 }, async () => {
    const excluding = rulesOf(await compileSastRules(readRuleFiles(rulesDirectory))).filter((rule) => rule.exclusions)
    expect(excluding.length).toBeGreaterThan(80)
    const ids = new Set(excluding.map(({ id }) => id))
    const pack = await compileSastRules(
      readRuleFiles(rulesDirectory).filter(({ name }) => ids.has(name.replace(/^.*\/|\.yaml$/g, ''))),
    )
    const prescan = new Prescan(pack)
    const cases = readRuleCases(rulesDirectory).filter(({ rule }) => ids.has(rule))
    const files = cases.map(({ rule, path, bytes }, index) => ({
      name: `${rule}/${index}/${path}`,
      bytes,
      mustBeListed: false,
    }))
    const narrowed = narrowRules(
      new Map(
        files.map(({ name, bytes }): [string, RuledFile] => {
          const { rules, excluded = new Map() } = prescan.scan(name, bytes)
          return [name, { rules, excluded }]
        }),
      ),
    )
    const run = async (rules: readonly string[]) => {
      const { matches, issues } = await runEngine({
        engine: realEngine(),
        rules,
        files,
        settings: { ...defaultSastSettings, ruleTimeoutSeconds: 30, processTimeoutMs: 300_000 },
        signal: new AbortController().signal,
      })
      expect(issues).toEqual([])
      return matches
    }
    const shown = (path: string, rule: string, line: number) => `${path} ${line} ${rule}`
    const whole = (await run(rulesOf(pack).map(({ engine }) => engine))).map(({ path, rule, start }) =>
      shown(path, rule, start.line),
    )
    const ours = (await run(narrowed.rules)).flatMap(({ path, rule, start }) => {
      const id = narrowed.ownId(rule, path)
      return id === undefined ? [] : shown(path, id, start.line)
    })
    expect(new Set(ours)).toEqual(new Set(whole))
    expect(ours.length).toBeGreaterThan(300)
  })
})
