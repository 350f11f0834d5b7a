import { describe, expect, test } from 'vitest'
import { lookAlike } from '../src/names/look-alike.ts'

describe('names that could be taken for popular ones', () => {
  test.each([
    ['npm', 'lodahs', 'lodash', 'swap'],
    ['npm', 'expresss', 'express', 'one-letter'],
    ['npm', 'mongose', 'mongoose', 'one-letter'],
    ['npm', 'crossenv', 'cross-env', 'separator'],
    ['npm', 'cross_env', 'cross-env', 'separator'],
    ['npm', '1odash', 'lodash', 'homoglyph'],
    ['npm', '@types/nod', '@types/node', 'one-letter'],
    ['npm', '@type/node', '@types/node', 'one-letter'],
    ['npm', 'types-node', '@types/node', 'scope'],
    ['PyPI', 'reqeusts', 'requests', 'swap'],
    ['PyPI', 'python-dateutils', 'python-dateutil', 'one-letter'],
    ['PyPI', 'djang0', 'django', 'homoglyph'],
  ] as const)('%s %s', (ecosystem, name, popular, kind) =>
    expect(lookAlike(ecosystem, name)).toEqual({ popular, kind }),
  )
})

describe('names that could not', () => {
  test.each([
    ['npm', 'lodash'],
    ['npm', 'preact'],
    ['npm', '@someone/lodash'],
    ['npm', 'webpack5'],
    ['npm', 'vie'],
    ['npm', 'left-pad'],
    ['npm', '__proto__'],
    ['PyPI', 'boto'],
    ['Go', 'lodahs'],
  ] as const)('%s %s', (ecosystem, name) => expect(lookAlike(ecosystem, name)).toBeUndefined())
})
