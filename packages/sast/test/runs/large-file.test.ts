import { describe, expect, it } from 'vitest'
import type { EngineMatch } from '../../src/answer/engine-output.ts'
import { readRuleCases } from '../../src/cases/rule-case-files.ts'
import { narrowRules } from '../../src/narrowing/narrow-rules.ts'
import { PossibleParts } from '../../src/narrowing/possible-parts.ts'
import { Prescan } from '../../src/prescan/prescan.ts'
import { isTaintRule } from '../../src/rule-syntax/engine-rule.ts'
import { taintProbes } from '../../src/rule-syntax/taint-probes.ts'
import { compileSastRules } from '../../src/rules/compile-rules.ts'
import { rulesOf } from '../../src/rules/pack/rule-pack.ts'
import { readRuleFiles } from '../../src/rules/rule-files.ts'
import { runEngine } from '../../src/runs/run-engine.ts'
import { sastCheck } from '../../src/sast-check.ts'
import { defaultSastSettings } from '../../src/settings.ts'
import { realEngine, rulePack, rulesDirectory } from '../real-engine.ts'
import { stagedChange } from '../staged-change.ts'

const code = `const cp = require('child_process')
function f(req, res) {
  eval(req.query.a)
  cp.exec('ls ' + req.query.b)
}
`

async function findingsIn(files: Readonly<Record<string, string>>, largeFileBytes: number) {
  const pack = await rulePack('js-eval-request', 'js-exec-request', 'js-sql-concat')
  const check = sastCheck({ pack, engine: realEngine, settings: { largeFileBytes } })
  const { changeSet, context } = stagedChange(files)
  const { findings, failures } = await check.run(changeSet, context)
  return { findings: findings.map(({ rule, location }) => [rule, location.path, location.startLine]), failures }
}

describe('a large file', () => {
  it('is looked at in two runs, with the same findings', async () => {
    const files = {
      'a.js': code,
      'search-only.js': `db.query("select * from a where b = '" + c + "'")\n`,
      'nothing.js': 'const query = {}, exec = 1, req = 2\nexport const all = { query, exec, req }\n',
    }
    const found = await findingsIn(files, 1)
    expect(found).toEqual(await findingsIn(files, 1_000_000))
    expect(found.findings.length).toBeGreaterThan(2)
  })

  it('gets rules without the parts that cannot match in it, and all that its findings need', {
    timeout: 600_000,
  }, async () => {
    const written = readRuleFiles(rulesDirectory).filter(
      ({ text }, index) => index % 6 === 0 || text.includes('requires:'),
    )
    const pack = await compileSastRules(written)
    const prescan = new Prescan(pack)
    const ids = new Set(rulesOf(pack).map(({ id }) => id))
    const files = readRuleCases(rulesDirectory)
      .filter(({ rule }) => ids.has(rule))
      .map(({ rule, path, bytes }, index) => {
        const { rules, excluded = new Map(), addedExtension = '' } = prescan.scan(path, bytes)
        const own = rules.filter(({ id }) => id === rule)
        const name = `${rule}/${index}/${path}${addedExtension}`
        return { name, bytes, mustBeListed: false, rule, rules: own, excluded, parts: new PossibleParts(bytes) }
      })
    const run = async (rules: readonly string[]) => {
      const { matches, issues } = await runEngine({
        engine: realEngine(),
        rules,
        files,
        settings: { ...defaultSastSettings, ruleTimeoutSeconds: 30, processTimeoutMs: 400_000 },
        signal: new AbortController().signal,
      })
      expect(issues).toEqual([])
      return matches
    }
    const ownOf = new Map(files.map(({ name, rule }) => [name, rule]))
    const shown = ({ rule, path, start }: EngineMatch) => `${path}:${start.line} ${rule}`
    const engineRules = rulesOf(pack).map(({ engine }) => engine)
    const taint = engineRules.filter(isTaintRule)
    const probes = taintProbes(taint)
    const all = await run([...engineRules, ...probes.rules])
    const own = all.filter(({ rule, path }) => ownOf.get(path) === rule)
    const narrowed = narrowRules(new Map(files.map((file) => [file.name, file])))
    const ours = (await run(narrowed.rules)).flatMap((match) => {
      const rule = narrowed.ownId(match.rule, match.path)
      return rule === undefined ? [] : shown({ ...match, rule })
    })
    expect(new Set(ours)).toEqual(new Set(own.map(shown)))
    expect(ours.length).toBeGreaterThan(500)

    const isTaint = new Set(taint.map((text) => String(JSON.parse(text).id)))
    const ofFile = Map.groupBy(all, ({ path }) => path)
    const missed = own.filter(({ rule, path }) => {
      const matched = new Set((ofFile.get(path) ?? []).map((match) => match.rule))
      return isTaint.has(rule) && !probes.worthwhile(matched).some((text) => JSON.parse(text).id === rule)
    })
    expect(missed.map(shown)).toEqual([])
  })
})
