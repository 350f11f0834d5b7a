import { Secret } from '@sallyport/core'
import { describe, expect, it } from 'vitest'
import { settleOverlaps } from '../src/engine/settle-overlaps.ts'
import { compileSecretRules, type Match, type SecretRule } from '../src/index.ts'

const { rules } = compileSecretRules(
  [
    {
      name: 'p.toml',
      text: 'provider = "p"\nrevoke = "https://p.example"\n[[rules]]\nid = "p"\ndescription = "P"\nregex = "pre_"\nkeywords = ["pre_"]',
    },
  ],
  { needsCases: false },
)
const [plain] = rules

function match(
  id: string,
  start: number,
  end: number,
  rule: Partial<SecretRule> = {},
  more: Partial<Match> = {},
): Match[] {
  if (plain === undefined) return []
  const secret = new Secret('x'.repeat(end - start))
  return [
    {
      rule: { ...plain, id, ...rule },
      start,
      end,
      matchStart: start,
      matchEnd: end,
      secret,
      confidence: 'medium',
      facts: {},
      ...more,
    },
  ]
}

const winners = (...matches: Match[][]) => settleOverlaps(matches.flat()).map(({ rule }) => rule.id)

describe('of two rules on the same bytes', () => {
  it.each([
    [
      'specific beats generic, even a longer and surer one',
      match('generic', 0, 40, { isGeneric: true }, { confidence: 'high' }),
      match('win', 10, 30),
    ],
    ['the higher precedence wins', match('lose', 0, 40), match('win', 10, 30, { precedence: 1 })],
    [
      'a format of its own wins',
      match('lose', 0, 40, {}, { confidence: 'high' }),
      match('win', 0, 40, {}, { secret: new Secret('pre_1') }),
    ],
    ['the surer wins', match('lose', 0, 40), match('win', 10, 30, {}, { confidence: 'high' })],
    ['the longer wins', match('lose', 10, 30), match('win', 0, 40)],
  ])('%s', (_, a, b) => {
    expect(winners(a, b)).toEqual(['win'])
    expect(winners(b, a)).toEqual(['win'])
  })

  it('one that covers several beats all of them, and neighbours stay', () => {
    const small = [match('a', 0, 10), match('b', 12, 20)]
    expect(winners(...small, match('win', 0, 30, {}, { confidence: 'high' }), match('next', 30, 40))).toEqual([
      'win',
      'next',
    ])
    expect(winners(...small)).toEqual(['a', 'b'])
  })
})
