import { beforeAll, describe, expect, it } from 'vitest'
import { makeSecretEngine } from '../src/index.ts'
import { compileBuiltInRules } from './built-in-rules.ts'
import { type FormatCase, formatCases } from './format-cases.ts'

const compiled = compileBuiltInRules()
const engine = makeSecretEngine(compiled.rules, compiled.keywords)

/** Rules whose matches are rightly low when nothing but their expression speaks for them: public keys, claims, checksums over structures. */
const doubted = new Set(
  compiled.rules
    .filter(
      ({ confidence, validators }) =>
        confidence === 'low' ||
        validators.some((name) => /^(?:json-keys|jwt|secret-jwt|real-jwt|pypi-macaroon|maybe-)/.test(name)),
    )
    .map(({ id }) => id),
)

interface Tally {
  cases: number
  wrong: number
}

const missed = new Map<string, Tally>()
const lost: string[] = []
const flagged = new Map<string, Tally>()

beforeAll(() => {
  for (const item of formatCases(compiled, 'formats')) {
    if (item.flaw === undefined) count(missed, item.rule, !isFound(item))
    else count(flagged, item.flaw, isFlagged(item))
  }
}, 300_000)

function isFound({ rule, style, text, value }: FormatCase): boolean {
  const found = matchesOf(text).filter(
    ({ secret }) => secret.reveal().includes(value.slice(0, 40)) || value.includes(secret.reveal()),
  )
  if (found.length === 0) lost.push(`${rule} in ${style}`)
  return found.some(({ confidence }) => confidence !== 'low') || (found.length > 0 && doubted.has(rule))
}

/** By the rule whose format it misses, or by a generic one; that it has another rule's format is no mistake. */
function isFlagged({ rule, text }: FormatCase): boolean {
  return matchesOf(text).some((match) => match.confidence !== 'low' && (match.rule.id === rule || match.rule.isGeneric))
}

function matchesOf(text: string) {
  return engine.scan(Buffer.from(text), { path: 'src/app.txt' }).matches
}

function count(tallies: Map<string, Tally>, key: string, isWrong: boolean): void {
  const tally = tallies.get(key) ?? { cases: 0, wrong: 0 }
  tally.cases++
  if (isWrong) tally.wrong++
  tallies.set(key, tally)
}

function shareOf(tallies: Iterable<Tally>): number {
  const all = [...tallies]
  return all.reduce((sum, { wrong }) => sum + wrong, 0) / all.reduce((sum, { cases }) => sum + cases, 0)
}

describe('values of every format, in every style', () => {
  it('covers nine rules in ten that are not generic', () => {
    expect(missed.size).toBeGreaterThan(
      compiled.rules.filter(({ isGeneric, isPart }) => !isGeneric && !isPart).length * 0.8,
    )
  })

  it('are found', () => {
    expect(shareOf(missed.values())).toBeLessThan(0.01)
    expect(lost.length).toBeLessThan(30)
  })

  it('are found for each rule', () => {
    const poor = [...missed].filter(([, { cases, wrong }]) => wrong / cases > 0.25)
    expect(poor).toEqual([])
  })
})

describe('values that miss the format, in the same lines', () => {
  it('do not block', () => {
    expect(shareOf(flagged.values())).toBeLessThan(0.02)
  })

  it.each(['cut by one', 'cut by three', 'longer by one', 'longer by four', 'of another alphabet', 'with a plus'])(
    '%s',
    (flaw) => {
      expect(shareOf([flagged.get(flaw) ?? { cases: 1, wrong: 1 }])).toBeLessThan(0.05)
    },
  )

  it.each([
    'one character',
    'three characters',
    'a short group',
    'a sequence',
    'crosses',
    'a word for it',
    'an example',
    'a variable',
    'a template',
    'in angle brackets',
  ])('%s', (flaw) => {
    expect(shareOf([flagged.get(flaw) ?? { cases: 1, wrong: 1 }])).toBeLessThan(0.025)
  })
})
