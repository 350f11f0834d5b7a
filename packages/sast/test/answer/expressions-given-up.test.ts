import { describe, expect, it } from 'vitest'
import { parseUserRules } from '../../src/rules/user-rules.ts'
import { sastCheck } from '../../src/sast-check.ts'
import { realEngine, rulePack } from '../real-engine.ts'
import { stagedChange } from '../staged-change.ts'

const excluding = `rules:
  - id: house-call
    languages: [javascript]
    severity: ERROR
    message: The call
    patterns:
      - pattern: call(...)
      - pattern-not-regex: (?s)\\A(?:x+)+y
`

const finding = `rules:
  - id: house-needle
    languages: [regex]
    severity: ERROR
    message: The needle
    pattern-regex: (?:x+)+y|needle
`

const sanitized = `rules:
  - id: house-flow
    languages: [javascript]
    severity: ERROR
    message: The flow
    mode: taint
    pattern-sources: [{ pattern: from() }]
    pattern-sinks: [{ pattern: to(...) }]
    pattern-sanitizers:
      - patterns:
          - pattern: clean(...)
          - pattern-not-regex: (?s)\\A(?:x+)+y|.*\\z
`

async function failuresFor(files: Readonly<Record<string, string>>, rule = finding) {
  const userRules = await parseUserRules([{ name: 'house.yml', text: rule }])
  const check = sastCheck({ pack: await rulePack('js-eval-request'), engine: realEngine, userRules })
  const { changeSet, context } = stagedChange(files)
  const { failures, findings } = await check.run(changeSet, context)
  return {
    failures: failures.map(
      ({ code, path, message }) => `${code} ${path} ${/\((rules? .*)\)$/.exec(message)?.[1] ?? message}`,
    ),
    findings: findings.map(({ location }) => location.path),
  }
}

describe('an expression that the engine gives up', () => {
  it('makes its file one that was not looked at', async () => {
    expect(
      await failuresFor({ 'easy.txt': 'xxy needle\n', 'sub/hard.txt': `${'x'.repeat(40)}\nneedle\n` }),
    ).toMatchObject({
      failures: ['limit-hit sub/hard.txt rule house-needle'],
      findings: expect.arrayContaining(['easy.txt']),
    })
  })

  it('is named by its rule, and by no other that looks at the same file', async () => {
    const second = finding.replace('house-needle', 'house-pin').replace('(?:x+)+y|needle', 'needle+')
    const both = `${finding}${second.replace('rules:\n', '')}`
    const { failures, findings } = await failuresFor({ 'hard.txt': `${'x'.repeat(40)}\nneedle\n` }, both)
    expect(failures).toEqual(['limit-hit hard.txt rule house-needle'])
    expect(findings).toEqual(['hard.txt'])
  })

  it('is not asked for by name in more than ten files', async () => {
    const hard = Array.from({ length: 11 }, (_, index) => [`hard${index}.txt`, `${'x'.repeat(40)}\nneedle\n`] as const)
    const { failures } = await failuresFor(Object.fromEntries(hard))
    expect(failures).toHaveLength(11)
    expect(failures[0]).toContain('a rule that it did not name')
  })

  it('hides nothing where it only excludes', async () => {
    const found = await failuresFor({ 'a.js': `${'x'.repeat(40)}\ncall()\n` }, excluding)
    expect(found).toEqual({ failures: [], findings: ['a.js'] })
  })

  it('may hide where it excludes what makes a value safe', async () => {
    const text = `${'x'.repeat(40)}\nto(clean(from()))\n`
    expect((await failuresFor({ 'a.js': text }, sanitized)).failures).toEqual(['limit-hit a.js rule house-flow'])
  })

  it('is told of the right file among many, where two jobs share the work', async () => {
    const easy = Array.from({ length: 120 }, (_, index) => [`easy${index}.txt`, `needle ${index}\n`] as const)
    const found = await failuresFor({ ...Object.fromEntries(easy), 'hard.txt': `${'x'.repeat(40)}\nneedle\n` })
    expect(found.failures).toEqual(['limit-hit hard.txt rule house-needle'])
    expect(found.findings).toHaveLength(120)
  })
})
