import { closestName, displayText, UserError } from '@sallyport/core'
import { rulesOf } from '@sallyport/sast'
import type { Command } from '../command.ts'
import { rulePack, secretEngine } from '../gate/rule-data.ts'
import { parseOptions } from '../options.ts'

export const rules: Command = {
  help: `usage: sallyport rules list [--check secrets|sast]
       sallyport rules explain RULE

RULE is shown with every finding: secrets/github-pat, sast/js-eval-request; the part before the slash may be left out.`,
  run: async (args, world) => {
    const { values, positionals } = parseOptions('rules', args, { check: { type: 'string' } })
    const [action = 'list', id, ...others] = positionals
    const known = knownRules()
    if (action === 'list' && id === undefined) {
      const listed = known.filter(({ name }) => values.check === undefined || name.startsWith(`${values.check}/`))
      for (const { name, severity, confidence, summary } of listed)
        world.stdout.write(`${name}  ${severity}/${confidence}  ${displayText(summary)}\n`)
      return 0
    }
    if (action !== 'explain' || id === undefined || others.length > 0)
      throw new UserError('usage', 'rules has list and explain RULE', 'sallyport rules --help')
    const rule = known.find(({ name }) => name === id || name.endsWith(`/${id}`))
    if (rule === undefined) {
      const suggestion = closestName(
        id,
        known.map(({ name }) => name),
      )
      throw new UserError(
        'usage',
        `there is no rule called ${id}`,
        suggestion === undefined ? 'sallyport rules list' : `did you mean ${suggestion}?`,
      )
    }
    world.stdout.write(
      `${rule.name}\n  ${displayText(rule.summary)}\n  severity ${rule.severity}, confidence ${rule.confidence}\n${rule.details.map((line) => `  ${displayText(line)}\n`).join('')}`,
    )
    return 0
  },
}

interface KnownRule {
  readonly name: string
  readonly severity: string
  readonly confidence: string
  readonly summary: string
  readonly details: readonly string[]
}

function knownRules(): KnownRule[] {
  const secrets = secretEngine()
    .rules()
    .map(({ id, severity, confidence, description, remediation, revoke }) => ({
      name: `secrets/${id}`,
      severity,
      confidence,
      summary: description,
      details: [`do: ${remediation}`, `revoke: ${revoke}`],
    }))
  const sast = rulesOf(rulePack()).map(({ id, severity, confidence, message, remediation, why, cwe, references }) => ({
    name: `sast/${id}`,
    severity,
    confidence,
    summary: message,
    details: [`why: ${why}`, `do: ${remediation}`, cwe.join(', '), ...references],
  }))
  return [...secrets, ...sast].toSorted((a, b) => (a.name < b.name ? -1 : 1))
}
