import { describe, expect, it } from 'vitest'
import { type RuleCaseFile, readRuleCases } from '../../src/cases/rule-case-files.ts'
import { Prescan } from '../../src/prescan/prescan.ts'
import { compileSastRules } from '../../src/rules/compile-rules.ts'
import { rulesOf } from '../../src/rules/pack/rule-pack.ts'
import { readRuleFiles } from '../../src/rules/rule-files.ts'
import { runEngine } from '../../src/runs/run-engine.ts'
import { defaultSastSettings } from '../../src/settings.ts'
import { mulberry, pick } from '../random.ts'
import { realEngine, rulesDirectory } from '../real-engine.ts'

// Each round looks at another eighth of all rules with other changes, so that eight rounds have seen every rule:
// SALLYPORT_PRESCAN_ROUNDS=8 node node_modules/vitest/vitest.mjs run packages/sast/test/prescan-soundness.test.ts
const rounds = Number(process.env.SALLYPORT_PRESCAN_ROUNDS ?? 1)
const seed = Number(process.env.SALLYPORT_PROPERTY_SEED ?? 1)
const parts = 8
const changesPerCase = 2

describe('the prescan', () => {
  it('never rules out what the engine finds in changed cases, for any rule', {
    timeout: 600_000 * rounds,
  }, async () => {
    const rules = readRuleFiles(rulesDirectory)
    const cases = readRuleCases(rulesDirectory)
    const missed: string[] = []
    for (let round = 0; round < rounds; round++) {
      const chosen = rules.filter((_, index) => (index + seed + round) % parts === 0)
      const pack = await compileSastRules(chosen)
      const prescan = new Prescan(pack)
      const random = mulberry(seed * 1_000 + round)
      const ids = new Set(rulesOf(pack).map(({ id }) => id))
      const files = cases.filter(({ rule }) => ids.has(rule)).flatMap((one, index) => changed(one, index, random))
      const { matches } = await runEngine({
        engine: realEngine(),
        rules: rulesOf(pack).map(({ engine }) => engine),
        files,
        settings: { ...defaultSastSettings, ruleTimeoutSeconds: 30, processTimeoutMs: 500_000 },
        signal: new AbortController().signal,
      })
      expect(matches.length).toBeGreaterThan(50)
      const byName = new Map(files.map((file) => [file.name, file]))
      for (const { path, rule } of matches) {
        const bytes = byName.get(path)?.bytes ?? Buffer.alloc(0)
        const { rules: possible } = prescan.scan(path, bytes)
        if (!possible.some(({ id }) => id === rule)) missed.push(`${rule} in\n${bytes.toString()}`)
      }
    }
    expect(missed).toEqual([])
  })
})

function changed({ rule, path, bytes }: RuleCaseFile, index: number, random: () => number) {
  return Array.from({ length: changesPerCase }, (_, at) => ({
    name: `${rule}/${index}.${at}/${path}`,
    bytes: Buffer.from(rewritten(Buffer.from(bytes).toString('utf8'), random)),
    mustBeListed: false,
  }))
}

/** What other people would have written: lines elsewhere, other names, other white space, other quotes. */
function rewritten(text: string, random: () => number): string {
  const lines = text.split('\n')
  const place = () => Math.floor(random() * lines.length)
  const changes: readonly ((at: number) => void)[] = [
    (at) => lines.splice(at, 1),
    (at) => lines.splice(at, 0, lines[place()] ?? ''),
    (at) => replaceLine(lines, at, (line) => line.replace(/\w+/, (word) => word.toUpperCase())),
    (at) => replaceLine(lines, at, (line) => line.replace(/\w+(?=\W*$)/, (word) => word.slice(1))),
    (at) => replaceLine(lines, at, (line) => line.replaceAll(' ', '  ').replaceAll('(', '( ')),
    (at) => replaceLine(lines, at, (line) => line.replaceAll(/(?<=\w)\(/g, ' (').replaceAll(/ ?= ?/g, '=')),
    (at) => replaceLine(lines, at, (line) => line.replaceAll('"', "'")),
    (at) => replaceLine(lines, at, (line) => line.replaceAll("'", '"')),
    (at) => replaceLine(lines, at, (line) => line.replaceAll(/, /g, ',\n    ')),
    (at) => replaceLine(lines, at, (line) => line.replaceAll(/(?<=\))\.(?=\w)/g, '\n    .')),
    (at) => replaceLine(lines, at, (line) => line.replaceAll(/=> |(?<=[=!<>]=) /g, (sign) => `${sign}\n    `)),
  ]
  for (let times = 0; times < 6; times++) pick(changes, random)(place())
  return lines.join('\n')
}

function replaceLine(lines: string[], at: number, change: (line: string) => string): void {
  const line = lines[at]
  if (line !== undefined && !/\b(ruleid|ok):/.test(line)) lines[at] = change(line)
}
