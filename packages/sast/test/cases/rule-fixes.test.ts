import { describe, expect, it } from 'vitest'
import { checkRuleCases, type RuleCaseReport } from '../../src/cases/rule-cases.ts'
import { realEngine } from '../real-engine.ts'

const cases = `# ruleid: py-open-door
door(1, locked=False)
# ruleid: py-open-door
door(2, locked=False)
# ruleid: py-open-door
door(3)
# ok: py-open-door
door(1, locked=True)
# ok: py-open-door
gate(locked=False)
# ok: py-open-door
print("door")
`

function problemsWith(replacement: string, regex = 'locked=False'): Promise<RuleCaseReport> {
  const rule = `rules:
  - id: py-open-door
    languages: [python]
    severity: WARNING
    message: A door is open
    pattern-either: [{ pattern: 'door(..., locked=False, ...)' }, { pattern: door($N) }]
    fix-regex: { regex: '${regex}', replacement: '${replacement}' }
    metadata: { cwe: ["CWE-284"], owasp: [], confidence: LOW, tier: fast, fix_hint: Lock it, why: Anyone may enter., references: ["https://cwe.mitre.org/data/definitions/284.html"] }
`
  const file = {
    rule: 'py-open-door',
    path: 'py-open-door.py',
    shown: 'python/py-open-door.py',
    bytes: Buffer.from(cases),
  }
  return checkRuleCases([{ name: 'python/py-open-door.yaml', text: rule }], [file], realEngine())
}

describe('fixes of rules', () => {
  it('hold when what they make is not found again; a branch that they do not fit has none', async () => {
    expect((await problemsWith('locked=True')).problems).toEqual([])
  })

  it('fail when what they make is found again', async () => {
    const { problems } = await problemsWith('locked=False, times=2')
    expect(problems).toEqual([
      { rule: 'py-open-door', place: 'python/py-open-door.py', message: 'what its fix makes is found again' },
    ])
  })

  it('fail when what they make cannot be parsed', async () => {
    const { problems } = await problemsWith('locked=(')
    expect(problems.map(({ message }) => message)).toContainEqual(expect.stringContaining('after its fix: '))
  })

  it('fail when no case shows them', async () => {
    const { problems } = await problemsWith('locked=True', 'shut=False')
    expect(problems.map(({ message }) => message)).toEqual(['no case shows what its fix makes'])
  })
})
