import type { ChangeSet, CheckContext } from '@sallyport/core'
import type { EngineLocation, EngineProblem } from '../engine/engine-location.ts'
import { Prescan } from '../prescan/prescan.ts'
import type { PackedRule, RulePack } from '../rules/pack/rule-pack.ts'
import { defaultSastSettings, type SastSettings } from '../settings.ts'
import { type Analysis, analyseFiles, type FileResults } from './analyse-files.ts'
import { type CollectedFiles, collectFiles } from './collect-files.ts'

export interface SastCheckOptions {
  readonly pack: RulePack
  /** Asked only when a file needs it; asked once. */
  readonly engine: () => EngineLocation | EngineProblem
  readonly settings?: Partial<SastSettings>
  /** Paths that only this check leaves out. */
  readonly isExcluded?: (path: string) => boolean
  /** From `parseUserRules`. */
  readonly userRules?: RulePack
}

/** What the engine said of a change, with everything that is needed to make findings or fixes of it. */
export interface ChangeAnalysis {
  readonly collected: CollectedFiles
  readonly results: FileResults
  readonly ruleOf: (id: string) => PackedRule | undefined
  /** How many rules there are for what was looked for. */
  readonly ruleCount: number
  readonly analysis: Analysis
  readonly prescans: readonly Prescan[]
}

/** Semgrep over the blobs of a change, in a private snapshot. Starts no process where no rule can match. */
export function changeAnalyser({
  pack,
  engine,
  settings: given,
  isExcluded = () => false,
  userRules,
}: SastCheckOptions) {
  const settings = { ...defaultSastSettings, ...given }
  const packs = userRules === undefined ? [pack] : [pack, userRules]
  const groups = packs.flatMap((one) => one.groups).filter(({ tier }) => settings.deep || tier === 'fast')
  let rules: ReadonlyMap<string, PackedRule> | undefined
  // Made for the first match of a rule that the prescan did not expect.
  const ruleOf = (id: string) => {
    rules ??= new Map(groups.flatMap((group) => group.rules).map((rule) => [rule.id, rule]))
    return rules.get(id)
  }
  const ruleCount = groups.reduce((sum, { count }) => sum + count, 0)
  let located: EngineLocation | EngineProblem | undefined
  const locate = () => {
    located ??= engine()
    return located
  }
  return async (changeSet: ChangeSet, general: CheckContext): Promise<ChangeAnalysis> => {
    const context: CheckContext = { ...general, isExcluded: (path) => general.isExcluded(path) || isExcluded(path) }
    const prescans = packs.map((one) => new Prescan(one, settings))
    const collected = await collectFiles(changeSet, context, prescans, settings)
    const analysis: Analysis = {
      engine: locate,
      settings,
      packDigest: packs.map(({ digest }) => digest).join(' '),
      signal: context.signal,
      ...(context.cache === undefined ? {} : { cache: context.cache }),
    }
    const results = await analyseFiles(collected.candidates, analysis)
    return { collected, results, ruleOf, ruleCount, analysis, prescans }
  }
}
