import {
  defaultSastSettings,
  narrowRules,
  type PackedRule,
  Prescan,
  type RulePack,
  rulesOf,
  runEngine,
  sastCheck,
} from '../../packages/sast/src/index.ts'
import { realEngine } from '../../packages/sast/test/real-engine.ts'
import { memoryCache, stagedChange } from '../../packages/sast/test/staged-change.ts'
import { ms, processorTimeOfChildren } from './measure.ts'

type Files = Readonly<Record<string, string>>

/** What the engine takes before it looks at a file, by the rules it is given, and what a change costs where no engine is needed. */
export async function benchSastLoad(pack: RulePack, changes: readonly Files[]): Promise<void> {
  console.log('\nRules in the engine, processor time of one run over no file; below it, over that')
  const none = await loadTime([])
  console.log(`  no rule but the canary: ${ms(none)}`)
  const show = async (what: string, rules: readonly string[]) => {
    const kilobytes = Math.round(rules.join('').length / 1_000)
    console.log(`  ${what}: ${rules.length}, ${kilobytes} kB, ${ms((await loadTime(rules)) - none)}`)
  }
  const all = rulesOf(pack)
  await show('all', engineRules(all))
  for (const [languages, rules] of Map.groupBy(all, (rule) => rule.languages.join(' ')))
    if (rules.length > 20) await show(languages, engineRules(rules))
  for (const files of changes) await show(`a change of ${Object.keys(files).length}`, rulesFor(pack, files))
  const [first = {}] = changes
  console.log('\nA change without the engine, processor time of the check')
  await withoutEngine(pack, 'nothing to match', { 'a.js': 'export const sum = (a, b) => a + b\n'.repeat(200) })
  await withoutEngine(pack, 'all in the cache', first)
}

function engineRules(rules: readonly PackedRule[]): string[] {
  return rules.map(({ engine }) => engine)
}

function rulesFor(pack: RulePack, files: Files): readonly string[] {
  const prescan = new Prescan(pack, { deep: false })
  const scanned = Object.entries(files).map(([name, text]) => {
    const { rules, excluded = new Map() } = prescan.scan(name, Buffer.from(text))
    return [name, { rules, excluded }] as const
  })
  return narrowRules(new Map(scanned)).rules
}

async function loadTime(rules: readonly string[]): Promise<number> {
  const signal = new AbortController().signal
  const times: number[] = []
  for (let round = 0; round < 3; round++) {
    const before = processorTimeOfChildren()
    const run = await runEngine({ engine: realEngine(), rules, files: [], settings: defaultSastSettings, signal })
    if (run.issues.length > 0) throw new Error(run.issues.map(({ message }) => message).join())
    times.push(processorTimeOfChildren() - before)
  }
  return Math.min(...times)
}

async function withoutEngine(pack: RulePack, what: string, files: Files): Promise<void> {
  const { changeSet, context } = stagedChange(files, { cache: memoryCache() })
  const check = sastCheck({ pack, engine: realEngine })
  await check.run(changeSet, context)
  const before = process.cpuUsage()
  const { coverage } = await check.run(changeSet, context)
  const { user, system } = process.cpuUsage(before)
  if (coverage.engine !== undefined) throw new Error('the engine ran')
  console.log(`  ${what}: ${ms((user + system) / 1000)}`)
}
