import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { UserError } from '@sallyport/core'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { stringify } from 'yaml'
import { checkSettings } from '../src/check-settings.ts'
import { defaultSettings } from '../src/defaults.ts'
import { defaultConfig, defaultFingerprintKey, exampleConfig, loadConfig } from '../src/index.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text)
const load = (text: string) => loadConfig({ bytes: bytesOf(text), source: 'config.yaml' })

function memory() {
  const entries = new Map<string, unknown>()
  return {
    entries,
    get: (key: string) => entries.get(key),
    set: (key: string, value: unknown) => entries.set(key, value),
  }
}

test('without a file the defaults apply, and the report says so', async () => {
  const loaded = await loadConfig({ bytes: undefined, source: 'config.yaml' })
  expect(loaded).toMatchObject({ config: defaultConfig, source: 'defaults', digest: 'defaults' })
  expect(loaded.notes).toEqual(['No .sallyport/config.yaml: the defaults apply.'])
})

test('the defaults of the schema are the defaults', async () => {
  expect(checkSettings({})).toEqual({ kind: 'settings', settings: defaultSettings })
  expect((await load('')).config).toEqual(defaultConfig)
  expect(defaultFingerprintKey).toHaveLength(32)
})

test('a section with nothing in it means its defaults', async () => {
  expect((await load('checks:\n  sast:\n    # enabled: false\nlint:\n')).config).toEqual(defaultConfig)
})

test('what is written wins, key by key', async () => {
  const { config } = await load('checks: { sast: { onFailure: { local: warn } } }\nsast: { blockSeverity: critical }')
  expect(config.checks.sast).toEqual({ enabled: true, onFailure: { local: 'warn', ci: 'block' } })
  expect(config.sast).toEqual({ ...defaultConfig.sast, blockSeverity: 'critical' })
})

test('a key is read from base64 and from hexadecimal', async () => {
  const key = Uint8Array.from({ length: 32 }, (_, index) => index * 7)
  for (const encoding of ['base64', 'hex'] as const) {
    const { config, notes } = await load(`fingerprintKey: "${Buffer.from(key).toString(encoding)}"`)
    expect([...config.fingerprintKey]).toEqual([...key])
    expect(notes).toEqual([])
  }
})

test('what weakens the gate is noted', async () => {
  const { notes } = await load(
    'checks:\n  secrets: { enabled: false }\n  sast: { onFailure: { local: warn, ci: review } }',
  )
  expect(notes).toEqual([
    'secrets is off: it looks at nothing.',
    'sast: an incomplete run does not block locally.',
    'sast: an incomplete run does not block in CI.',
    'No fingerprintKey: fingerprints of secrets use the published default key. sallyport init writes one.',
  ])
})

test('what init writes is valid and short', async () => {
  const text = exampleConfig({ fingerprintKey: Buffer.alloc(32, 9).toString('base64') })
  const { config, notes } = await load(text)
  expect(config).toEqual({ ...defaultConfig, fingerprintKey: Buffer.alloc(32, 9) })
  expect(notes).toEqual([])
  expect(text.split('\n').length).toBeLessThan(25)
})

test('what init writes stays valid with its examples uncommented', async () => {
  const text = exampleConfig({ fingerprintKey: Buffer.alloc(32, 9).toString('hex') }).replaceAll(
    /^# ((?: |paths|checks).*)$/gm,
    '$1',
  )
  const { config } = await load(text)
  expect(config.paths.exclude).toEqual(['test/fixtures/**'])
  expect(config.checks.sast.onFailure.local).toBe('warn')
})

test('a cached configuration equals a parsed one', async () => {
  const cache = memory()
  const request = {
    bytes: bytesOf(`ui: { summary: always }\nfingerprintKey: "${'ab'.repeat(32)}"`),
    source: 'config.yaml',
    cache,
  }
  const first = await loadConfig(request)
  expect(cache.entries.size).toBe(1)
  expect(await loadConfig(request)).toEqual(first)
  expect(first.digest).toMatch(/^[0-9a-f]{64}$/)
})

test('a cache entry that was cut, changed or made for another file is ignored', async () => {
  const cache = memory()
  const weak = { bytes: bytesOf('checks: { secrets: { enabled: false } }'), source: 'weak.yaml', cache }
  await loadConfig(weak)
  const [entry] = [...cache.entries.values()]
  const strong = { bytes: bytesOf('version: 1'), source: 'strong.yaml', cache }
  await loadConfig(strong)
  const [, strongKey] = [...cache.entries.keys()]
  for (const foreign of [
    entry,
    undefined,
    null,
    7,
    {},
    { body: '{}', digest: '' },
    { body: 1, digest: 2 },
    JSON.stringify(entry),
  ]) {
    cache.entries.set(strongKey ?? '', foreign)
    expect((await loadConfig(strong)).config).toEqual(defaultConfig)
  }
})

test('an invalid file is not cached', async () => {
  const cache = memory()
  await expect(loadConfig({ bytes: bytesOf('foo: 1'), source: 'c', cache })).rejects.toBeInstanceOf(UserError)
  expect(cache.entries.size).toBe(0)
})

test('a cache hit and a missing file load neither the YAML parser nor the schema library', () => {
  const script = `
    import { registerHooks } from 'node:module'
    const loaded = []
    registerHooks({ load: (url, context, next) => (loaded.push(url), next(url, context)) })
    const { loadConfig } = await import(${JSON.stringify(new URL('../src/index.ts', import.meta.url).href)})
    const heavy = () => loaded.filter((url) => /node_modules.*(yaml|valibot)/.test(url)).length
    const entries = new Map()
    const cache = { get: (key) => entries.get(key), set: (key, value) => entries.set(key, value) }
    await loadConfig({ bytes: undefined, source: 'x' })
    const none = heavy()
    if (process.argv[1]) entries.set(...JSON.parse(process.argv[1]))
    await loadConfig({ bytes: Buffer.from('version: 1'), source: 'x', cache })
    console.log(JSON.stringify({ none, heavy: heavy(), entry: [...entries][0] }))`
  const run = (...args: string[]): { none: number; heavy: number; entry: unknown } =>
    JSON.parse(
      execFileSync(process.execPath, ['--input-type=module', '-e', script, ...args], {
        encoding: 'utf8',
        cwd: fileURLToPath(new URL('.', import.meta.url)),
      }),
    )
  const miss = run()
  expect(miss.none).toBe(0)
  expect(miss.heavy).toBeGreaterThan(0)
  expect(run(JSON.stringify(miss.entry)).heavy).toBe(0)
})

test('any bytes give a configuration or a UserError', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.uint8Array({ maxLength: 300 }),
        fc.string({ unit: fc.constantFrom(...'{}[]:-?!&*#|>%@`"\'\n\t ,ab1~'), maxLength: 80 }).map(bytesOf),
      ),
      async (bytes) => {
        const outcome = await loadConfig({ bytes, source: 'config.yaml' }).catch((error: unknown) => error)
        if (outcome instanceof Error) expect(outcome).toBeInstanceOf(UserError)
      },
    ),
    { numRuns: 1_500 },
  )
})

const keys = fc.constantFrom(
  'version',
  'checks',
  'secrets',
  'sast',
  'enabled',
  'onFailure',
  'local',
  'paths',
  'exclude',
  'limits',
  'fileBytes',
  'constructor',
  '__proto__',
)
const written = fc.letrec((tie) => ({
  node: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom(1, 0.5, true, null, 'block', '', '**'),
    fc.array(tie('node'), { maxLength: 3 }),
    fc.dictionary(keys, tie('node'), { maxKeys: 4 }),
  ),
})).node

test('any document of plausible keys gives a complete configuration or a UserError', async () => {
  await fc.assert(
    fc.asyncProperty(written, async (value) => {
      const outcome = await load(stringify(value)).catch((error: unknown) => error)
      if (outcome instanceof Error) expect(outcome).toBeInstanceOf(UserError)
      else expect(outcome).toMatchObject({ config: { checks: { secrets: { enabled: expect.any(Boolean) } } } })
    }),
    { numRuns: 1_500 },
  )
})
