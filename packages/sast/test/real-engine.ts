import { join } from 'node:path'
import type { EngineLocation } from '../src/engine/engine-location.ts'
import { locateEngine } from '../src/engine/locate-engine.ts'
import { compileSastRules } from '../src/rules/compile-rules.ts'
import type { RulePack } from '../src/rules/pack/rule-pack.ts'
import { readRuleFiles } from '../src/rules/rule-files.ts'

export const root = join(import.meta.dirname, '..', '..', '..')
export const rulesDirectory = join(root, 'rules', 'semgrep')

/** The Semgrep that `scripts/bootstrap` installs. Its absence is a failure of the tests, not a skip. */
export function realEngine(): EngineLocation {
  const found = locateEngine({ privateToolsDirectory: join(root, '.toolchain'), path: process.env.PATH ?? '' })
  if (found.kind !== 'engine') throw new Error(`${found.message}: run sh scripts/bootstrap`)
  return found
}

let pack: Promise<RulePack> | undefined

/** Our own rules of these names only, so that a rule that is being written elsewhere changes nothing here. */
export async function rulePack(...ids: readonly string[]): Promise<RulePack> {
  pack ??= compileSastRules(
    readRuleFiles(rulesDirectory).filter(({ name }) => known.some((id) => name.endsWith(`/${id}.yaml`))),
  )
  const all = await pack
  return ids.length === 0
    ? all
    : {
        ...all,
        digest: ids.join(),
        groups: all.groups.map((group) => {
          const rules = group.rules.filter(({ id }) => ids.includes(id))
          return { ...group, rules, count: rules.length }
        }),
      }
}

const known = [
  'js-eval-request',
  'js-exec-request',
  'js-express-no-security-headers',
  'js-sql-concat',
  'py-sql-format',
  'py-subprocess-shell',
  'py-tls-verify-off',
  'go-exec-shell',
  'docker-root-user',
  'gha-script-injection',
]
