import type { PackedRule } from '../../packages/sast/src/index.ts'

/** What, why, what to do, and where to read on, for every rule that Semgrep runs. */
export function sastRulesPage(rules: readonly PackedRule[]): string {
  const sections = rules.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map(section)
  return `# Rules for code\n\n${rules.length} rules. Generated from \`rules/semgrep/\`; bad and good code stands beside each rule as its cases.\n\n${sections.join('\n')}`
}

function section(rule: PackedRule): string {
  return `## sast/${rule.id}

${rule.message}. ${rule.why}

- **Instead**: ${rule.remediation}
- ${rule.languages.join(', ')} · severity ${rule.severity} · confidence ${rule.confidence} · ${rule.tier === 'fast' ? 'every commit' : 'CI and labelled changes'}
- ${[...rule.cwe, ...rule.owasp].join(', ')} · ${rule.references.map((link) => `<${link}>`).join(' ')}
`
}
