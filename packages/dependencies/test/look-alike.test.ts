import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Ecosystem } from '../src/component.ts'
import { readLockfile } from '../src/index.ts'
import { lookAlike, lookAlikeOf } from '../src/names/look-alike.ts'
import { popularNames } from '../src/names/popular.ts'

describe('names that could be taken for popular ones', () => {
  test.each([
    ['npm', 'lodahs', 'lodash', 'swap'],
    ['npm', 'axois', 'axios', 'swap'],
    ['npm', 'reacct', 'react', 'doubled-letter'],
    ['npm', 'expresss', 'express', 'doubled-letter'],
    ['npm', 'mongose', 'mongoose', 'missing-letter'],
    ['npm', 'webpackk-cli', 'webpack-cli', 'doubled-letter'],
    ['npm', 'typescrypt', 'typescript', 'other-letter'],
    ['npm', 'crossenv', 'cross-env', 'separator'],
    ['npm', 'cross_env', 'cross-env', 'separator'],
    ['npm', '1odash', 'lodash', 'homoglyph'],
    ['npm', 'lod\u0430sh', 'lodash', 'homoglyph'],
    ['npm', '@type/node', '@types/node', 'missing-letter'],
    ['npm', '@bable/core', '@babel/core', 'swap'],
    ['npm', '@bable/anything', '@babel/anything', 'swap'],
    ['npm', 'types-node', '@types/node', 'scope'],
    ['npm', 'lodash-latest', 'lodash', 'combination'],
    ['npm', 'official-axios', 'axios', 'combination'],
    ['PyPI', 'reqeusts', 'requests', 'swap'],
    ['PyPI', 'python-dateutils', 'python-dateutil', 'extra-letter'],
    ['PyPI', 'djang0', 'django', 'homoglyph'],
    ['PyPI', 'Beautifulsoup44', 'beautifulsoup4', undefined],
    ['PyPI', 'urlib3', 'urllib3', 'missing-letter'],
    ['PyPI', 'python3-requests', 'requests', 'combination'],
    ['crates.io', 'serdejson', 'serde-json', 'separator'],
    ['crates.io', 'tokoi', 'tokio', 'swap'],
    ['crates.io', 'rustdecimal', 'rust-decimal', 'separator'],
    ['crates.io', 'once_cel', 'once-cell', 'missing-letter'],
    ['Go', 'github.com/siruspen/logrus', 'github.com/sirupsen/logrus', 'swap'],
    ['Go', 'github.com/Sirupsen/logrus', 'github.com/sirupsen/logrus', 'homoglyph'],
    ['Go', 'gihtub.com/spf13/cobra', 'github.com/spf13/cobra', 'swap'],
    ['Go', 'github.com/gorila/mux/v2', 'github.com/gorilla/mux', 'missing-letter'],
  ] as const)('%s %s', (ecosystem, name, popular, kind) =>
    expect(lookAlike(ecosystem, name)).toEqual(kind === undefined ? undefined : { popular, kind }),
  )
})

describe('names that could not', () => {
  test.each([
    ['npm', 'lodash'],
    ['npm', 'preact'],
    ['npm', '@someone/lodash'],
    ['npm', '@types/nod'],
    ['npm', '@acme/react'],
    ['npm', 'webpack5'],
    ['npm', 'vie'],
    ['npm', 'left-pad'],
    ['npm', 'react-codeshift'],
    ['npm', '__proto__'],
    ['PyPI', 'boto'],
    ['PyPI', 'Ruamel_YAML'],
    ['crates.io', 'serde-json'],
    ['crates.io', 'cargo-toml'],
    ['Go', 'github.com/acme/logrus'],
    ['Go', 'github.com/sirupsen/logrusx'],
    ['Go', 'github.com/gorilla/mux/v5'],
    ['Go', 'lodahs'],
    ['Maven', 'log4j'],
  ] as const)('%s %s', (ecosystem, name) => expect(lookAlike(ecosystem, name)).toBeUndefined())
})

const listed: readonly Ecosystem[] = ['npm', 'PyPI', 'crates.io', 'Go']

test.each(listed)('%s: popular names never fire, and hardly when each is taken off the list', (ecosystem) => {
  const popular = popularNames(ecosystem)
  if (popular === undefined) throw new Error('there is a list')
  expect([...popular.names].filter((name) => lookAlike(ecosystem, name) !== undefined)).toEqual([])
  // The lists hold pairs of neighbours on purpose, for which this share is higher than among other names.
  const fired = [...popular.names].filter((name) => lookAlikeOf(ecosystem, name, without(name, popular)) !== undefined)
  expect(fired.length / popular.names.size, fired.join(' ')).toBeLessThan(0.05)
})

function without(name: string, popular: NonNullable<ReturnType<typeof popularNames>>): typeof popular {
  const names = new Set(popular.names)
  names.delete(name)
  const other = (found: string | undefined) => (found === name ? undefined : found)
  return {
    names,
    scopes: popular.scopes,
    bySkeleton: { get: (text) => other(popular.bySkeleton.get(text)) },
    near: (text) => popular.near(text).filter((found) => found !== name),
  }
}

const lockfiles: Readonly<Record<string, string>> = {
  cargo: 'Cargo.lock',
  'go-mod': 'go.mod',
  npm: 'package-lock.json',
  pipfile: 'Pipfile.lock',
  pnpm: 'pnpm-lock.yaml',
  poetry: 'poetry.lock',
  requirements: 'requirements.txt',
  uv: 'uv.lock',
  yarn: 'yarn.lock',
}

test('the packages of real projects do not fire', async () => {
  const folder = join(import.meta.dirname, 'fixtures')
  const files = readdirSync(folder).flatMap((name) => {
    const kind = Object.keys(lockfiles).find((start) => name.startsWith(start))
    return kind === undefined ? [] : [{ as: lockfiles[kind] ?? '', path: join(folder, name) }]
  })
  files.push({ as: 'pnpm-lock.yaml', path: join(import.meta.dirname, '../../../pnpm-lock.yaml') })
  const readings = await Promise.all(files.map(({ as, path }) => readLockfile(as, readFileSync(path))))
  const components = readings.flatMap((reading) => reading.components)
  expect(components.length).toBeGreaterThan(400)
  const fired = components.flatMap(({ ecosystem, name }) => (lookAlike(ecosystem, name) === undefined ? [] : name))
  expect([...new Set(fired)]).toEqual([])
})
