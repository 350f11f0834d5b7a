import type { SecretRule } from '../../packages/secrets/src/index.ts'

/** What leaks, how sure the rule is, and how to revoke, for every rule for secrets. */
export function secretRulesPage(rules: readonly SecretRule[]): string {
  const providers = [...Map.groupBy(rules, ({ provider }) => provider)].toSorted(([a], [b]) => (a < b ? -1 : 1))
  const sections = providers.map(([provider, own]) => section(provider, own))
  return `# Rules for secrets\n\n${rules.length} rules of ${providers.length} providers. Generated from \`rules/secrets/\`.\n\n${sections.join('\n')}`
}

function section(provider: string, rules: readonly SecretRule[]): string {
  return `## ${provider}\n\n${rules.map(entry).join('')}`
}

function entry(rule: SecretRule): string {
  const advice = rule.remediation === undefined ? '' : ` ${rule.remediation}`
  return `- **secrets/${rule.id}** — ${rule.description}. Severity ${rule.severity}, confidence ${rule.confidence}.${advice} [Revoke](${rule.revoke})\n`
}
