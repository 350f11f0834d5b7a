import { indexKeywords } from '../engine/keyword-index.ts'
import type { CompiledSecretRules } from '../rules/compile-secret-rules.ts'
import type { RuleFile } from '../rules/read-rule-file.ts'
import { type RuleProblem, throwProblems } from '../rules/rule-problem.ts'
import type { SecretRule } from '../rules/secret-rule.ts'
import { type GitleaksConfig, parseGitleaksConfig } from './gitleaks-config.ts'

export interface UserRuleFiles {
  /** `.gitleaks.toml` first, then every file that it may extend. */
  readonly gitleaks?: readonly RuleFile[]
  /** `.sallyport/rules/*.toml`, in gitleaks' format with our further keys. */
  readonly own?: readonly RuleFile[]
}

/** What a repository adds to the built-in rules. Throws `UserError('rules-invalid')` with every problem, each with its file and line. */
export function userSecretRules({ gitleaks = [], own = [] }: UserRuleFiles): GitleaksConfig {
  const configs = [...own.map((file) => parseGitleaksConfig([file])), parseGitleaksConfig(gitleaks)]
  const rules = configs.flatMap((config) => config.rules)
  const problems: RuleProblem[] = []
  const seen = new Set<string>()
  for (const { id } of rules) {
    if (seen.has(id)) problems.push({ file: '.sallyport/rules', line: 1, message: `rule "${id}" stands in two files` })
    seen.add(id)
  }
  throwProblems(problems)
  return {
    rules,
    usesDefault: true,
    disabledRules: configs.flatMap((config) => config.disabledRules),
    allowlists: configs.flatMap((config) => config.allowlists),
  }
}

/**
 * The built-in rules with a repository's: a rule of its own takes the place of a built-in one with the same id, disabled ones are gone,
 * global allowlists hold for all. Building the table takes a moment: cache what `encodeSecretRules` makes of it under the files' hash.
 */
export function mergeSecretRules(builtIn: readonly SecretRule[], user: GitleaksConfig): CompiledSecretRules {
  const replaced = new Set([...user.rules.map(({ id }) => id), ...user.disabledRules])
  const own = [...user.rules].sort((a, b) => Math.sign(a.keywords.length) - Math.sign(b.keywords.length))
  const kept = [...own, ...builtIn.filter(({ id }) => !replaced.has(id))]
  const rules = kept.map((rule) => {
    const allowlists = user.allowlists.filter(
      ({ targetRules }) => targetRules.length === 0 || targetRules.includes(rule.id),
    )
    return allowlists.length === 0 ? rule : { ...rule, allowlists: [...rule.allowlists, ...allowlists] }
  })
  return { rules, keywords: indexKeywords(rules.map(({ keywords }) => keywords)), cases: [] }
}
