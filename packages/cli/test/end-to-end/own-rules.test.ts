import { describe, expect, it } from 'vitest'
import { gatedRepository, inventedAwsKey, sallyport } from './gate.ts'

const secret = `export const key = '${inventedAwsKey()}'\n`

describe("a repository's own rules", () => {
  it('of gitleaks are added to ours, and its allowlists count', () => {
    const repository = gatedRepository()
    repository.write(
      '.gitleaks.toml',
      `[extend]\nuseDefault = true\n\n[[rules]]\nid = "house-token"\ndescription = "House token"\nregex = '''house-[0-9]{8}'''\nkeywords = ["house-"]\n\n[allowlist]\npaths = ['''^samples/''']\n`,
    )
    repository.write('a.txt', 'the token is house-12345678\n')
    repository.write('samples/key.ts', secret)
    repository.git('add', '--all')
    const scan = sallyport(repository, ['scan', '--format', 'json'])
    const { findings } = JSON.parse(scan.stdout)
    expect(
      findings
        .map(({ rule, location }: { rule: string; location: { path: string } }) => `${rule} ${location.path}`)
        .filter((shown: string) => shown.startsWith('secrets/')),
    ).toEqual(['secrets/house-token a.txt'])
  })

  it('with a pattern that cannot be used are an error with file and line', () => {
    const repository = gatedRepository()
    repository.write('.gitleaks.toml', '[[rules]]\nid = "broken"\nregex = "(("\nkeywords = ["abc"]\n')
    const scan = sallyport(repository, ['scan'])
    expect(scan.code).toBe(2)
    expect(scan.stderr).toMatch(/\.gitleaks\.toml:\d+/)
  })

  it('.gitleaksignore accepts a finding at its place', () => {
    const repository = gatedRepository()
    repository.write('a.ts', secret)
    repository.git('add', '--all')
    expect(sallyport(repository, ['scan']).code).toBe(1)
    repository.write('.gitleaksignore', 'a.ts:aws-access-token:1\n')
    expect(sallyport(repository, ['scan']).code).toBe(0)
  })

  it('of Semgrep run beside ours; a bad one is an error with file and line', () => {
    const repository = gatedRepository()
    const rule = (pattern: string) =>
      `rules:\n  - id: house-call\n    languages: [javascript]\n    severity: ERROR\n    message: Do not call this\n    pattern: ${pattern}\n`
    repository.write('.sallyport/rules/semgrep/house.yml', rule('houseCall(...)'))
    repository.write('a.js', 'houseCall(1)\n')
    repository.git('add', '--all')
    const scan = sallyport(repository, ['scan', '--format', 'json'])
    expect(JSON.parse(scan.stdout).findings.map(({ rule }: { rule: string }) => rule)).toContain('sast/house-call')
    repository.write('.sallyport/rules/semgrep/house.yml', 'rules:\n  - id: [\n')
    const bad = sallyport(repository, ['scan'])
    expect(bad.code).toBe(2)
    expect(bad.stderr).toContain('house.yml')
  })
})
