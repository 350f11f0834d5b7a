import { compile } from './compile-rules.ts'
import { type RulePack, rulesOf } from './pack/rule-pack.ts'
import { type RuleFile, type RuleProblem, refuseProblems } from './rule-document.ts'

/**
 * Rules of the user's own (`.sallyport/rules/semgrep/`, `.semgrep/`, `.semgrep.yml`) → a pack for `sastCheck`. Throws
 * `rules-invalid` with file and line of everything that is wrong. `builtIn` guards its ids.
 */
export async function parseUserRules(files: readonly RuleFile[], builtIn?: RulePack): Promise<RulePack> {
  const problems: RuleProblem[] = files
    .filter(({ name }) => isRegistryName(name))
    .map(({ name }) => ({
      file: name,
      line: 1,
      message:
        'rules from a registry need the network and change by themselves; save them as a file below .sallyport/rules/semgrep/ and commit it',
    }))
  refuseProblems(problems)
  const pack = await compile(
    files.filter(({ name }) => !/\.test\.ya?ml$/.test(name)),
    'user',
  )
  const taken = new Set(builtIn === undefined ? [] : rulesOf(builtIn).map((rule) => rule.id))
  refuseProblems(
    rulesOf(pack)
      .filter((rule) => taken.has(rule.id))
      .map((rule) => ({
        file: files[0]?.name ?? '',
        line: 1,
        message: `id ${rule.id} is taken by a rule of Sallyport`,
      })),
  )
  return pack
}

/** `p/javascript`, `r/…`, `s/…`, `auto`, a URL. */
export function isRegistryName(name: string): boolean {
  return /^(?:[prs]\/[^/]*|auto|supply-chain|secrets|policy)$|^https?:\/\/|^git\+/.test(name)
}
