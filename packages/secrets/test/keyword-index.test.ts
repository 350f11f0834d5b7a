import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { indexKeywords, scanForRules } from '../src/engine/keyword-index.ts'

/** Several begin alike, one is the beginning of another, some share their last bytes, some have rare signs. */
const words = [
  'acme-token',
  'acme-t',
  'acme-tokens',
  'acme_',
  'token',
  'sk_live_',
  'sk_liv',
  'n-token',
  '$2a$',
  '{~}',
  'zz^z',
]
const keywords = [[], ...words.map((word) => [word]), ['token', 'acme_'], ['sk_live_', 'sk_live_']]

function hitsOf(text: string): string[] {
  const hits: string[] = []
  scanForRules(Buffer.from(text), indexKeywords(keywords), (rule, start) => hits.push(`${rule} at ${start}`))
  return hits.sort()
}

function expectedHits(text: string): string[] {
  const lower = Buffer.from(text).toString('latin1').toLowerCase()
  return keywords
    .flatMap((list, rule) =>
      [...new Set(list)].flatMap((keyword) => placesOf(keyword, lower).map((at) => `${rule} at ${at}`)),
    )
    .sort()
}

function placesOf(keyword: string, text: string): number[] {
  const places: number[] = []
  for (let at = text.indexOf(keyword); at !== -1; at = text.indexOf(keyword, at + 1)) places.push(at)
  return places
}

describe('the index of keywords', () => {
  it('finds what looking for each keyword by itself finds', () => {
    const pieces = fc.constantFrom(
      ...words,
      ...words.map((word) => word.toUpperCase()),
      'acme',
      'to',
      'é',
      '_',
      '\n',
      'K',
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 8 }), (parts) => {
        expect(hitsOf(parts.join(''))).toEqual(expectedHits(parts.join('')))
      }),
      { numRuns: 2_000 },
    )
  })

  it.each([255, 256, 300, 5_000, 32_768, 70_001])('finds them wherever they stand in %d bytes', (size) => {
    const text = Array.from({ length: size }, (_, at) => `${words[at % words.length]}${'.'.repeat(at % 17)}`)
      .join('')
      .slice(0, size)
    expect(hitsOf(text)).toEqual(expectedHits(text))
  })

  it('knows how many rules have no keyword', () => {
    expect(indexKeywords([[], [], ['abc']]).withoutKeywords).toBe(2)
    expect(indexKeywords([[], []]).withoutKeywords).toBe(2)
    expect(indexKeywords([['abc']]).withoutKeywords).toBe(0)
  })
})
