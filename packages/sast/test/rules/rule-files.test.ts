import { UserError } from '@sallyport/core'
import { describe, expect, it } from 'vitest'
import { compileSastRules } from '../../src/rules/compile-rules.ts'
import { rulesOf } from '../../src/rules/pack/rule-pack.ts'
import { parseUserRules } from '../../src/rules/user-rules.ts'
import { sastCheck } from '../../src/sast-check.ts'
import { realEngine, rulePack } from '../real-engine.ts'
import { stagedChange } from '../staged-change.ts'

const own = `rules:
  - id: team.no-console
    languages: [js]
    severity: WARNING
    message: |
      Use the logger,
      not $X
    pattern: console.log($X)
    fix: logger.info($X)
`

async function problemsOf(parsing: Promise<unknown>): Promise<string> {
  try {
    await parsing
  } catch (error) {
    if (error instanceof UserError && error.code === 'rules-invalid') return error.message
    throw error
  }
  return ''
}

describe("rules of the user's own", () => {
  it('run beside ours, with a fix as a proposal', async () => {
    const userRules = await parseUserRules([{ name: '.semgrep.yml', text: own }])
    const check = sastCheck({ pack: await rulePack('js-eval-request'), engine: realEngine, userRules })
    const { changeSet, context } = stagedChange({
      'a.js': 'console.log(1)\nfunction f(req) {\n  eval(req.query.a)\n}\n',
    })
    const { findings, failures, coverage } = await check.run(changeSet, context)
    expect(failures).toEqual([])
    expect(findings.map(({ rule, severity, message }) => [rule, severity, message])).toEqual([
      ['sast/team.no-console', 'medium', 'Use the logger, not $X'],
      ['sast/js-eval-request', 'high', 'Data of a request is run as code'],
    ])
    expect(findings[0]?.facts).toMatchObject({ isFixable: true, origin: 'user' })
    expect(coverage.rules).toBe(2)
  })

  it('a rule that the engine refuses is a failure', async () => {
    const userRules = await parseUserRules([{ name: 'x.yml', text: own.replace('console.log($X)', 'console.log(((') }])
    const check = sastCheck({ pack: await rulePack('js-eval-request'), engine: realEngine, userRules })
    const { changeSet, context } = stagedChange({ 'a.js': 'console.log(1)\n' })
    const { failures } = await check.run(changeSet, context)
    expect(failures).toContainEqual(expect.objectContaining({ code: 'rule-did-not-run' }))
  })

  it.each([
    ['not YAML', 'rules: [', 'x.yml:1: '],
    ['no rules', 'a: 1', 'x.yml:1: a rule file holds'],
    ['a slash in the id', own.replace('team.no-console', 'team/no-console'), 'x.yml:2: id:'],
    ['an unknown severity', own.replace('WARNING', 'BAD'), 'x.yml:4: severity:'],
    ['a language that cannot be parsed', own.replace('[js]', '[js, apex]'), 'x.yml:3: languages:'],
    ['a version condition', `${own}    min-version: 1.200.0\n`, 'x.yml:10: min-version'],
    ['an unknown mode', `${own}    mode: join\n`, 'x.yml:10: mode:'],
  ])('%s is an error with file and line', async (_, text, expected) => {
    expect(await problemsOf(parseUserRules([{ name: 'x.yml', text }]))).toContain(expected)
  })

  it('may not take the name of ours, nor come from a registry', async () => {
    expect(
      await problemsOf(
        parseUserRules([{ name: 'x.yml', text: own.replace('team.no-console', 'js-eval-request') }], await rulePack()),
      ),
    ).toContain('js-eval-request')
    for (const name of ['p/javascript', 'r/x', 'auto', 'https://semgrep.dev/c/p/ci'])
      expect(await problemsOf(parseUserRules([{ name, text: '' }]))).toContain('.sallyport/rules/semgrep/')
  })
})

describe('compileSastRules', () => {
  it('asks for what our rules need', async () => {
    const message = await problemsOf(compileSastRules([{ name: 'javascript/other.yaml', text: own }]))
    for (const part of [
      'lower-kebab',
      'named after the rule',
      'no metavariables',
      'metadata.cwe',
      'metadata.tier',
      'metadata.why',
    ])
      expect(message).toContain(part)
  })

  it('refuses a branch that can never match, and quotes that YAML doubled', async () => {
    const text = own
      .replace(
        'pattern: console.log($X)',
        'patterns: [{ pattern: f(), metavariable-regex: { metavariable: $X, regex: y } }]',
      )
      .concat('    metadata: { why: "it\'\'s wrong" }\n')
    const message = await problemsOf(compileSastRules([{ name: 'javascript/other.yaml', text }]))
    expect(message).toContain(
      'javascript/other.yaml:8: $X is not bound by a branch, which therefore never matches: f()',
    )
    expect(message).toContain("metadata.why: '' in the middle of a word")
  })

  it.each(['(', '(?i:a)b', '(?<=a)(?-i:b)'])('refuses the shape %s, which not every Node reads', async (shape) => {
    const text = own.concat(`    metadata: { shape: '${shape}' }\n`)
    expect(await problemsOf(compileSastRules([{ name: 'javascript/other.yaml', text }]))).toContain('metadata.shape:')
  })

  it('gives a digest, and the engine nothing that only we need', async () => {
    const pack = await rulePack()
    expect(pack.digest).toMatch(/^[0-9a-f]{64}$/)
    expect(rulesOf(pack).every((rule) => !rule.engine.includes(rule.remediation))).toBe(true)
  })
})
