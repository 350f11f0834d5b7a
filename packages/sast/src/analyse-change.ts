import type { ChangeSet, CheckContext } from '@sallyport/core'
import { type Analysis, analyseFiles, type FileResults } from './analyse-files.ts'
import { type CollectedFiles, collectFiles } from './collect-files.ts'
import type { EngineLocation, EngineProblem } from './engine-location.ts'
import { Prescan } from './prescan.ts'
import type { PackedRule, RulePack } from './rule-pack.ts'
import { defaultSastSettings, type SastSettings } from './settings.ts'

export interface SastCheckOptions {
  readonly pack: RulePack
  /** Asked only when a file needs it; asked once. */
  readonly engine: () => EngineLocation | EngineProblem
  readonly settings?: Partial<SastSettings>
  /** From `parseUserRules`. */
  readonly userRules?: RulePack
}

/** What the engine said of a change, with everything that is needed to make findings or fixes of it. */
export interface ChangeAnalysis {
  readonly collected: CollectedFiles
  readonly results: FileResults
  readonly rules: ReadonlyMap<string, PackedRule>
  readonly analysis: Analysis
  readonly prescans: readonly Prescan[]
}

/** Semgrep over the blobs of a change, in a private snapshot. Starts no process where no rule can match. */
export function changeAnalyser({ pack, engine, settings: given, userRules }: SastCheckOptions) {
  const settings = { ...defaultSastSettings, ...given }
  const packs = userRules === undefined ? [pack] : [pack, userRules]
  const isUsed = (rule: PackedRule) => settings.deep || rule.tier === 'fast'
  const rules = new Map(packs.flatMap(({ rules }) => rules.filter(isUsed)).map((rule) => [rule.id, rule]))
  let located: EngineLocation | EngineProblem | undefined
  const locate = () => {
    located ??= engine()
    return located
  }
  return async (changeSet: ChangeSet, context: CheckContext): Promise<ChangeAnalysis> => {
    const prescans = packs.map((one) => new Prescan(one, isUsed))
    const collected = await collectFiles(changeSet, context, prescans, settings)
    const analysis: Analysis = {
      engine: locate,
      settings,
      packDigest: packs.map(({ digest }) => digest).join(' '),
      signal: context.signal,
      ...(context.cache === undefined ? {} : { cache: context.cache }),
    }
    return { collected, results: await analyseFiles(collected.candidates, analysis), rules, analysis, prescans }
  }
}
