import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readRuleCases } from '../../src/cases/rule-case-files.ts'
import { checkRuleCases } from '../../src/cases/rule-cases.ts'
import { type LiteralKind, part } from '../../src/prescan/conditions/condition.ts'
import { LiteralAutomaton } from '../../src/prescan/literals/literal-automaton.ts'
import { packLiterals } from '../../src/prescan/literals/literals.ts'
import { Prescan } from '../../src/prescan/prescan.ts'
import { compileSastRules } from '../../src/rules/compile-rules.ts'
import { readRuleFiles } from '../../src/rules/rule-files.ts'
import { realEngine, rulePack, rulesDirectory } from '../real-engine.ts'

describe('LiteralAutomaton', () => {
  it('agrees with looking for each literal by itself', () => {
    const literals = [
      ...['eval', 'longer_than_six', 'exec', 'al', 'select ', 'é', '"', '->'],
      ...['$$', 'Exec', 'x0', 'Al', 'longer-still', 'evAl', 'e'],
    ]
    // Every kind once or twice, so that each literal has one of its own.
    const automaton = new LiteralAutomaton(packLiterals(literals.map((text, index) => ({ text, kind: kindAt(index) }))))
    const pieces = fc.constantFrom(
      ...literals,
      'EVAL',
      'Longer-Still',
      'longer-stil',
      'longer_than_sixty',
      '_',
      '-',
      '$',
      'É',
      ' ',
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 6 }), (parts) => {
        const text = parts.join('')
        const found = automaton.literalsIn(Buffer.from(text))
        expect(
          literals.filter((_, index) => found.has(index)),
          text,
        ).toEqual(literals.filter((literal, index) => occurs(literal, index, text)))
      }),
      { numRuns: 2_000 },
    )
  })

  it('tells apart what shares a row: more signs than the table has classes', () => {
    const literals = Array.from({ length: 94 }, (_, index) => `k${String.fromCharCode(33 + index)}z`.toLowerCase())
    const automaton = new LiteralAutomaton(packLiterals([...new Set(literals)].map((text) => ({ text, kind: part }))))
    for (const [index, literal] of [...new Set(literals)].entries()) {
      const found = automaton.literalsIn(Buffer.from(` ${literal} `))
      expect([...new Set(literals)].filter((_, at) => found.has(at))).toEqual([literal])
      expect(found.has(index)).toBe(true)
    }
  })

  function kindAt(index: number): LiteralKind {
    return { isCased: (index & 1) !== 0, starts: (index & 2) !== 0, ends: (index & 4) !== 0 }
  }

  function occurs(literal: string, index: number, text: string): boolean {
    const { isCased, starts, ends } = kindAt(index)
    const escaped = literal.replace(/[$]/g, '\\$&')
    const source = `${starts ? '(?<![A-Za-z0-9_])' : ''}${escaped}${ends ? '(?![A-Za-z0-9_])' : ''}`
    return new RegExp(source).test(text) || (!isCased && new RegExp(source).test(asciiLower(text)))
  }

  function asciiLower(text: string): string {
    return text.replace(/[A-Z]/g, (letter) => letter.toLowerCase())
  }
})

describe('the prescan', () => {
  it('lets escapes in YAML hide nothing', async () => {
    const prescan = new Prescan(await rulePack('gha-script-injection'))
    expect(prescan.scan('.github/workflows/a.yml', Buffer.from('"st\\x65ps": []')).rules).toHaveLength(1)
    expect(prescan.scan('.github/workflows/a.yml', Buffer.from('other: []')).rules).toEqual([])
  })

  it('asks for the shape of a match where the literals are there', async () => {
    const prescan = new Prescan(
      await packOf({ literals: '[["token", { regex: "Md[45]" }]]', shape: "'(?i)token\\s*==='" }),
    )
    const possible = (text: string) => prescan.scan('a.js', Buffer.from(text)).rules.length > 0
    expect(possible('if (TOKEN\n=== x) f(y)')).toBe(true)
    expect(possible('token(); a === b; f(y)')).toBe(false)
    expect(possible('Md5; myToken === b; f(y)')).toBe(true)
    expect(possible('token === b')).toBe(false)
  })

  it('refuses a shape that is no expression', async () => {
    await expect(packOf({ literals: '[["f"]]', shape: "'('" })).rejects.toThrow()
  })

  it.each([
    ['tool', '#!/usr/bin/env -S python3 -u\nimport subprocess; subprocess.getoutput(x)', '.py'],
    ['Dockerfile.prod', 'USER root', '.dockerfile'],
    ['a.MTS', 'eval(req.query)', '.ts'],
    ['lib.min.js', 'eval(req.query)', '.js'],
    ['A.PY', 'requests.get(u, verify=False)', '.py'],
  ])('knows %s', async (path, text, extension) => {
    const found = new Prescan(await rulePack()).scan(path, Buffer.from(text))
    expect([found.rules.length > 0, found.addedExtension]).toEqual([true, extension])
  })
})

describe('the rules', () => {
  it('have cases that hold, each of them', { timeout: 600_000 }, async () => {
    const report = await checkRuleCases(readRuleFiles(rulesDirectory), readRuleCases(rulesDirectory), realEngine())
    expect(report.problems).toEqual([])
    expect(report.rules).toBeGreaterThanOrEqual(12)
  })

  it('start no engine for ordinary files of the languages that are committed most', async () => {
    const prescan = new Prescan(await compileSastRules(readRuleFiles(rulesDirectory)), { deep: false })
    const files = {
      'a.js': 'console.log(items.map((item) => item.id + 1))\n',
      'b.ts': 'export function area(width: number, height: number): number {\n  return width * height\n}\n',
      'c.tsx': 'export function Name({ name }: Props) {\n  return <p className="name">Hello {name}</p>\n}\n',
      'd.py': 'class Point:\n    def move(self, x, y):\n        return Point(self.x + x, self.y + y)\n',
      'e.go': 'package area\n\nfunc Area(width, height int) int { return width * height }\n',
      'f.yml': 'name: app\nversion: 1\n',
      'g.sh': 'echo "$1"\n',
      'h.tf': 'locals {\n  name = "app"\n}\n',
    }
    for (const [path, text] of Object.entries(files))
      expect(
        prescan.scan(path, Buffer.from(text)).rules.map(({ id }) => id),
        path,
      ).toEqual([])
  })
})

/** One rule that finds `f(…)`, with these lines in its metadata. */
function packOf({ literals, shape }: { readonly literals: string; readonly shape: string }) {
  const text = `rules:
  - id: js-one
    languages: [javascript]
    severity: INFO
    message: One
    pattern: f(...)
    metadata:
      cwe: ["CWE-1"]
      owasp: []
      confidence: LOW
      tier: fast
      fix_hint: None
      why: None.
      literals: ${literals}
      shape: ${shape}
      references:
        - https://example.com
`
  return compileSastRules([{ name: 'javascript/js-one.yaml', text }])
}
