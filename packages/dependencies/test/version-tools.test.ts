import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { versionOrder } from '../src/index.ts'
import { isObject, listAt, parseJson, textAt } from '../src/json-value.ts'

const directory = join(import.meta.dirname, 'golden/versions')

/** What the real tool said, as `scripts/version-oracles` wrote it down. */
interface Recording {
  readonly tool: string
  readonly versions: readonly string[]
  /** `<`, `=`, `>`, or `!` where one of them is no version to the tool. */
  readonly signOf: (left: number, right: number) => string
}

function recording(file: string): Recording {
  const value = parseJson(readFileSync(join(directory, file), 'utf8'))
  if (!isObject(value)) throw new TypeError(`${file} is no recording`)
  const rows = listAt(value, 'rows')
  const signOf = (left: number, right: number) => {
    const [mine, theirs] = [rows[left], rows[right]]
    if (typeof mine === 'string') return mine[right] ?? '!'
    if (typeof mine !== 'number' || typeof theirs !== 'number' || mine < 0 || theirs < 0) return '!'
    return mine < theirs ? '<' : mine > theirs ? '>' : '='
  }
  return { tool: textAt(value, 'tool') ?? '', versions: listAt(value, 'versions').map(String), signOf }
}

const signs = new Map([
  [-1, '<'],
  [0, '='],
  [1, '>'],
])

/**
 * Where we read what the tool refuses, on purpose: OSV's records and lockfiles write `1.0`, `v1.0.0` and `1.2.3` where a strict tool
 * wants three numbers with or without its letter.
 */
const lenient = new Set(['npm', 'Go', 'crates.io'])

describe("every pair as the ecosystem's own tool orders it", () => {
  test.each(readdirSync(directory))('%s', (file) => {
    const ecosystem = file.replace(/\.json$/, '')
    const { versions, signOf } = recording(file)
    const wrong: string[] = []
    for (const [left, mine] of versions.entries())
      for (const [right, theirs] of versions.entries()) {
        const sign = signs.get(Math.sign(versionOrder(ecosystem)?.(mine, theirs) ?? Number.NaN)) ?? '!'
        const expected = signOf(left, right)
        if (sign !== expected && !(expected === '!' && lenient.has(ecosystem)))
          wrong.push(`${mine} ${expected} ${theirs}, not ${sign}`)
      }
    expect(wrong.slice(0, 40).concat(wrong.length > 40 ? [`… ${wrong.length}`] : [])).toEqual([])
  })
})

const root = join(import.meta.dirname, '../../..')
const python = join(root, '.toolchain/semgrep/bin/python')

describe('PEP 440 as the `packaging` beside Semgrep orders it', () => {
  test.skipIf(!existsSync(python))(`any versions (skipped without the private Semgrep environment)`, () => {
    const form =
      /^(v|1!)?[0-9]{1,2}(\.[0-9]{1,2}){0,2}([-._]?(a|b|c|rc|alpha|pre)[-._]?[0-9]?)?([-._]?(post|r|rev)[-._]?[0-9]?|-[0-9])?([-._]?dev[-._]?[0-9]?)?(\+[a-z0-9]{1,3}([-._][a-z0-9]{1,2})?)?$/
    const versions = fc.sample(fc.stringMatching(form), 250)
    const { stdout } = spawnSync(python, [join(root, 'scripts/version-oracles/programs/pypi.py')], {
      input: versions.map((version) => `${version}\n`).join(''),
      encoding: 'utf8',
    })
    const rows = stdout.trimEnd().split('\n').slice(1)
    expect(rows).toHaveLength(versions.length)
    const ours = versions.map((left) =>
      versions.map((right) => signs.get(Math.sign(versionOrder('PyPI')?.(left, right) ?? Number.NaN)) ?? '!').join(''),
    )
    const wrong = versions.filter((_, index) => ours[index]?.replace(/^!+$/, '!') !== rows[index])
    expect(wrong).toEqual([])
  })
})
