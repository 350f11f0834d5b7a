import type { Config } from '@sallyport/config'
import type { Check } from '@sallyport/core'
import { locateEngine, parseUserRules, type RuleFile, type SastCheckOptions, sastCheck } from '@sallyport/sast'
import { toolsDirectory } from '../state/user-directories.ts'
import type { CheckNeeds } from './check-needs.ts'
import { pathFilter } from './path-filter.ts'
import { rulePack } from './rule-data.ts'
import type { SettingsSource } from './settings-source.ts'

export async function loadSast(config: Config, needs: CheckNeeds): Promise<Check> {
  return sastCheck(await sastOptions(config, needs))
}

/** Rules, engine and limits as configuration says. */
export async function sastOptions(
  config: Config,
  { env, isDeep, settings }: Pick<CheckNeeds, 'env' | 'isDeep' | 'settings'>,
): Promise<SastCheckOptions> {
  const files = await userRuleFiles(settings.source)
  const pack = rulePack()
  const userRules = files.length === 0 ? undefined : await parseUserRules(files, pack)
  return {
    pack,
    engine: () =>
      locateEngine({
        privateToolsDirectory: toolsDirectory(env),
        ...(env.PATH === undefined ? {} : { path: env.PATH }),
      }),
    settings: {
      processTimeoutMs: config.sast.timeoutSeconds * 1000,
      deep: isDeep || config.sast.tier === 'deep',
    },
    isExcluded: await pathFilter(config.sast.exclude),
    ...(userRules === undefined ? {} : { userRules }),
  }
}

/** The repository's own rules, where Semgrep's users keep them too. */
async function userRuleFiles(source: SettingsSource): Promise<RuleFile[]> {
  const lists = await Promise.all([source.list('.sallyport/rules/semgrep'), source.list('.semgrep')])
  const single = await source.read('.semgrep.yml')
  const paths = [
    ...lists.flat().filter((path) => /\.ya?ml$/.test(path)),
    ...(single === undefined ? [] : ['.semgrep.yml']),
  ]
  return await Promise.all(
    paths.map(async (name) => ({ name, text: Buffer.from((await source.read(name)) ?? '').toString('utf8') })),
  )
}
