import type { Config } from '@sallyport/config'
import type { Check } from '@sallyport/core'
import { locateEngine, type RulePack, sastCheck } from '@sallyport/sast'
import { toolsDirectory } from '../state/user-directories.ts'
import type { CheckNeeds } from './load-checks.ts'
import { readRuleData } from './rule-data.ts'

export async function loadSast(config: Config, { env, mode }: CheckNeeds): Promise<Check> {
  // The bundle's own file, written by the build.
  const pack = JSON.parse((await readRuleData('sast.json')).toString('utf8')) as RulePack
  return sastCheck({
    pack,
    engine: () => locateEngine({ privateToolsDirectory: toolsDirectory(env), ...(env.PATH === undefined ? {} : { path: env.PATH }) }),
    settings: { processTimeoutMs: config.sast.timeoutSeconds * 1000, deep: mode === 'ci' || config.sast.tier === 'deep' },
  })
}
