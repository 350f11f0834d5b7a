import { UserError } from '@sallyport/core'
import { expect, test } from 'vitest'
import { loadConfig } from '../src/index.ts'

async function problemsOf(text: string | Uint8Array): Promise<string> {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text
  try {
    await loadConfig({ bytes, source: 'config.yaml' })
  } catch (error) {
    if (error instanceof UserError && error.code === 'config-invalid' && error.exitCode === 2) return error.message
    throw error
  }
  return 'none'
}

const cases: readonly (readonly [name: string, text: string, problems: readonly string[]])[] = [
  ['an unknown key', 'chekcs: {}', ['1:1: chekcs is not a known key; did you mean checks?']],
  ['a key of another section', 'engine: auto', ['1:1: engine is not a known key; did you mean sast.engine?']],
  ['a key without a neighbour', 'quux: 1', ['1:1: quux is not a known key']],
  [
    'an American spelling',
    'dependencies:\n  denyLicenses: []',
    ['2:3: dependencies.denyLicenses is not a known key; did you mean denyLicences?'],
  ],
  [
    'names that every object has',
    'toString: 1\n__proto__: { enabled: false }',
    ['1:1: toString is not a known key', '2:1: __proto__ is not a known key'],
  ],
  [
    'every unknown key, not only the first',
    'a1: 1\nb2: 2\nsast: { c3: 3 }',
    ['1:1: a1 is not a known key', '2:1: b2 is not a known key', '3:9: sast.c3 is not a known key'],
  ],
  ['a list for a section', 'checks: []', ['1:1: checks must be a mapping of keys to values, not a list']],
  ['text for a section', 'provenance: off', ['1:1: provenance must be a mapping of keys to values, not text']],
  ['a list for the document', '- version: 1', ['1:1: must be a mapping of keys to values, not a list']],
  ['text for a switch', 'hooks: { strict: "yes" }', ['1:10: hooks.strict must be true or false, not text']],
  ['a key without a value', 'hooks:\n  strict:', ['2:3: hooks.strict must be true or false, not nothing']],
  [
    'a value outside a choice',
    'checks:\n  sast:\n    onFailure:\n      local: worn',
    ['4:7: checks.sast.onFailure.local worn is none of block, warn; did you mean warn?'],
  ],
  ['a fraction', 'limits: { fileBytes: 0.5 }', ['1:11: limits.fileBytes must be a whole number from 1 to 1073741824']],
  [
    'a key that is too short',
    'fingerprintKey: c2hvcnQ=',
    ['1:1: fingerprintKey must be 32 bytes in base64 or hexadecimal, in quotes; sallyport init writes one'],
  ],
  [
    'a key that reads as a number',
    `fingerprintKey: ${'1'.repeat(64)}`,
    ['1:1: fingerprintKey must be 32 bytes in base64 or hexadecimal, in quotes; sallyport init writes one'],
  ],
  [
    'CI milder than the hook',
    'checks: { secrets: { onFailure: { ci: review } } }',
    ['1:35: checks.secrets.onFailure.ci may not be milder than local'],
  ],
  [
    'everything excluded',
    'paths:\n  exclude:\n    - docs/**\n    - "**/*"',
    ['4:7: paths.exclude[1] leaves out every file; switch checks off under checks instead'],
  ],
  [
    'odd excludes',
    'paths: { exclude: [/etc, a/../b, "!src"] }\nsast: { exclude: ["**"] }',
    [
      '1:20: paths.exclude[0] must be relative to the top of the repository, without a leading / or ..',
      '1:26: paths.exclude[1] must be relative to the top of the repository, without a leading / or ..',
      '1:34: paths.exclude[2] may not start with !; list what to leave out',
      '2:19: sast.exclude[0] leaves out every file; switch checks off under checks instead',
    ],
  ],
  [
    'a form of its own that names people, or is not used',
    'provenance: { profile: custom, custom: { key: Co-authored-by, needsExtent: true } }',
    [
      '1:42: provenance.custom.key names people; an AI may not stand there',
      '1:63: provenance.custom.needsExtent needs AI-Extent under keys',
    ],
  ],
  [
    'a form of its own without its profile',
    'provenance: { custom: { keys: [AI-Extent] } }',
    ['1:15: provenance.custom counts with profile: custom only'],
  ],
  [
    'a form with keys of nobody',
    'provenance: { profile: custom, custom: { key: "a b", keys: [AI-Nap] } }',
    [
      '1:42: provenance.custom.key must be a trailer key: letters, digits and dashes',
      '1:61: provenance.custom.keys[0] must be keys of the vocabulary: Assisted-by, AI-Extent, AI-Used-for, AI-Prompt, AI-Prompt-Digest, AI-Params, AI-Session, AI-Record, Micro-App, Risk-Accepted',
    ],
  ],
  [
    'a prompt for nothing',
    'provenance: { profile: off, prompt: always }',
    ['1:29: provenance.prompt has no effect with this profile; use never'],
  ],
  [
    'an engine that outlasts the run',
    'sast: { timeoutSeconds: 900 }',
    ['1:9: sast.timeoutSeconds is longer than limits.totalSeconds, so that the run would end first'],
  ],
  [
    'a rule beside a mistake',
    'foo: 1\nsast: { timeoutSeconds: 900 }',
    [
      '1:1: foo is not a known key',
      '2:9: sast.timeoutSeconds is longer than limits.totalSeconds, so that the run would end first',
    ],
  ],
  [
    'a newer version, and nothing else',
    'version: 2\nfoo: 1',
    ['1:1: version is 2, and this Sallyport reads version 1'],
  ],
  ['an older version', 'version: 0', ['1:1: version must be 1']],
  ['a repeated key', 'sast: {}\nsast: {}', ['2:1: sast is there twice']],
  [
    'an alias',
    'paths: &a { exclude: [] }\nui: *a',
    [
      '1:11: anchors and aliases are not supported; write the value out',
      '2:5: anchors and aliases are not supported; write the value out',
    ],
  ],
  ['a tag', 'version: !!binary MQ==', ['1:10: Unresolved tag: tag:yaml.org,2002:binary']],
  [
    'two documents',
    'version: 1\n---\nversion: 1',
    ['2:1: Source contains multiple documents; please use YAML.parseAllDocuments()'],
  ],
  [
    'an open bracket',
    'paths: { exclude: [',
    [
      '1:20: Flow sequence in block collection must be sufficiently indented and end with a ]',
      '1:20: Flow map in block collection must be sufficiently indented and end with a }',
    ],
  ],
  ['no end of depth', '{'.repeat(50_000), ['1:1: is nested too deeply']],
  ['a terminal escape in a key', '"\\e[2Jx": 1', ['1:1: \\u{1b}[2Jx is not a known key']],
]

test.each(cases)('names %s', async (_, text, problems) => {
  expect((await problemsOf(text)).split('\n')).toEqual(problems.map((problem) => `config.yaml:${problem}`))
})

test('names a file that is too large or not text', async () => {
  expect(await problemsOf(new Uint8Array(1_048_577))).toBe('config.yaml:1:1: is larger than 1 MiB')
  expect(await problemsOf(Uint8Array.of(0xff, 0xfe, 0x61))).toBe('config.yaml:1:1: is not UTF-8 text')
})

test('does not repeat a fingerprint key in the message', async () => {
  expect(await problemsOf('fingerprintKey: not-the-right-length')).not.toContain('not-the-right')
})

test('stops after twenty problems and says how many more there are', async () => {
  const text = Array.from({ length: 25 }, (_, index) => `zz${index}: 1`).join('\n')
  expect((await problemsOf(text)).split('\n').slice(-1)).toEqual(['and 5 more'])
})
