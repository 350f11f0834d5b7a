import { UserError, type Waiver } from '@sallyport/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  appendWaiver,
  applyWaivers,
  baselineWaivers,
  formatWaivers,
  judge,
  loadWaivers,
  type WaiverOptions,
} from '../src/index.ts'
import { finding, fingerprint, policyInput, waiver } from './policy-input.ts'

const options: WaiverOptions = {
  today: '2026-11-22',
  limits: { default: 90, secrets: 14, baseline: 365 },
  matchesGlob: (pattern, path) => pattern.endsWith('/**') && path.startsWith(pattern.slice(0, -2)),
}
const at = (path: string, startLine = 1) => ({
  location: { path, startLine, startColumn: 1, endLine: startLine, endColumn: 2 },
})
const statusOf = (entry: Waiver, findings = [finding('sast')], part: Partial<WaiverOptions> = {}) =>
  applyWaivers(findings, [entry], { ...options, ...part }).applied.map(({ status }) => status)

describe('what a waiver covers', () => {
  test('its finding', () => {
    const { applied, open, waived } = applyWaivers([finding('sast')], [waiver()], options)
    expect(applied).toEqual([{ waiver: waiver(), status: 'matched', covered: [fingerprint('sast')], isNew: false }])
    expect([open.length, waived.length]).toEqual([0, 1])
  })

  test.each([
    ['on its last day', { expires: '2026-11-22' }, 'matched'],
    ['a day later', { expires: '2026-11-21' }, 'expired'],
    ['for 90 days', { created: '2026-11-01', expires: '2027-01-30' }, 'matched'],
    ['for 91 days', { created: '2026-11-01', expires: '2027-01-31' }, 'over-long'],
    ['that starts in the future, to outlive the limit', { created: '2028-01-01', expires: '2028-02-01' }, 'over-long'],
    ['without an owner', { owner: ' ' }, 'ownerless'],
    ['that names another rule', { rule: 'sast/other' }, 'rule-mismatch'],
    ['that names nothing', { id: fingerprint('nothing') }, 'stale'],
    ['with the first 12 digits', { id: fingerprint('sast').slice(0, 12) }, 'matched'],
    ['with 11 digits', { id: fingerprint('sast').slice(0, 11) }, 'stale'],
    ['within its scope', { scope: 'src/**' }, 'matched'],
    ['with the very path as scope', { scope: 'src/a.ts' }, 'matched'],
    ['outside its scope', { scope: 'test/**' }, 'stale'],
  ] as const)('one %s', (_, part, status) => {
    expect(statusOf(waiver(part))).toEqual([status])
  })

  test('a waiver of a secret lasts 14 days, one of the baseline a year', () => {
    const secret = waiver({ rule: 'secrets/some-rule', id: fingerprint('secrets'), created: '2026-11-10' })
    expect(statusOf({ ...secret, expires: '2026-11-24' }, [finding('secrets')])).toEqual(['matched'])
    expect(statusOf({ ...secret, expires: '2026-11-25' }, [finding('secrets')])).toEqual(['over-long'])
    const baseline = [{ ...secret, expires: '2027-11-10' }]
    expect(applyWaivers([finding('secrets')], [], { ...options, baseline }).applied[0]?.status).toBe('matched')
  })

  test('a path with the characters of a glob is taken literally', () => {
    expect(statusOf(waiver({ scope: 'app/[id]/page.tsx' }), [finding('sast', at('app/[id]/page.tsx'))])).toEqual([
      'matched',
    ])
  })

  test('a moved finding by its content fingerprint, in every copy up to the count', () => {
    const contentFingerprint = fingerprint('content')
    const copies = ['a', 'b', 'c'].map((path) =>
      finding('sast', { ...at(path), fingerprint: fingerprint(path), contentFingerprint }),
    )
    const { applied, open } = applyWaivers(copies, [waiver({ id: contentFingerprint, count: 2 })], options)
    expect(applied[0]?.covered).toEqual([fingerprint('a'), fingerprint('b')])
    expect(open.map(({ location }) => location.path)).toEqual(['c'])
  })

  test('no more than its count, what was there before first', () => {
    const pasted = finding('sast', at('src/a.ts', 1))
    const old = finding('sast', { ...at('src/a.ts', 9), isNew: false })
    expect(applyWaivers([pasted, old], [waiver()], options).open).toEqual([pasted])
  })

  test('a wide waiver leaves the narrow one its finding', () => {
    const findings = [finding('sast', at('src/a.ts')), finding('sast', at('test/b.ts'))]
    const list = [waiver(), waiver({ scope: 'src/**' })]
    for (const waivers of [list, list.toReversed()]) {
      expect(applyWaivers(findings, waivers, options).open).toEqual([])
    }
  })

  test('an id that fits two fingerprints is an error, not a choice', () => {
    const twins = ['1', '2'].map((end, index) =>
      finding('sast', { fingerprint: 'ab'.repeat(31) + end.repeat(2), rule: `sast/rule-${index}` }),
    )
    expect(() => applyWaivers(twins, [waiver({ id: 'ab'.repeat(6) })], options)).toThrow(UserError)
  })
})

describe('which waivers a run speaks of', () => {
  const base = waiver({ id: fingerprint('other') })

  test('those that the target branch does not hold as they stand are new', () => {
    const newness = (entry: Waiver, baseWaivers: readonly Waiver[] | undefined) =>
      applyWaivers([], [entry], { ...options, ...(baseWaivers === undefined ? {} : { baseWaivers }) }).applied[0]?.isNew
    expect(newness(base, undefined)).toBe(false)
    expect(newness(base, [])).toBe(true)
    expect(newness(base, [base])).toBe(false)
    expect(newness({ ...base, reason: 'better words' }, [base])).toBe(false)
    for (const part of [
      { expires: '2026-12-02' },
      { expires: '2026-11-30' },
      { created: '2026-11-02' },
      { count: 2 },
      { scope: 'a' },
      { owner: 'x' },
      { rule: 'sast/y' },
    ]) {
      expect(newness({ ...base, ...part }, [base])).toBe(true)
    }
  })

  test('the second of two equal entries is new where the base has one', () => {
    expect(
      applyWaivers([], [base, base], { ...options, baseWaivers: [base] }).applied.map(({ isNew }) => isNew),
    ).toEqual([false, true])
  })

  test('an entry that moves into the baseline, where it may last longer, is new', () => {
    const newness = (part: Partial<WaiverOptions>) =>
      applyWaivers([], [], { ...options, baseline: [base], ...part }).applied.map(({ isNew }) => isNew)
    expect(newness({ baseWaivers: [base] })).toEqual([true])
    expect(newness({ baseWaivers: [base], baseBaseline: [] })).toEqual([true])
    expect(newness({ baseWaivers: [], baseBaseline: [base] })).toEqual([false])
    expect(newness({})).toEqual([false])
  })

  test('for a part of the tree, those that name something or are new', () => {
    const expired = waiver({ expires: '2026-11-02' })
    const part = { isWholeTree: false }
    expect(statusOf(base, [finding('sast')], part)).toEqual([])
    expect(statusOf(base, [finding('sast')], { ...part, baseWaivers: [] })).toEqual(['stale'])
    expect(statusOf(expired, [finding('sast')], part)).toEqual(['expired'])
    expect(statusOf(expired, [], part)).toEqual([])
  })
})

describe('the baseline', () => {
  test('accepts what is there today, and nothing that comes later', () => {
    const today = [
      finding('secrets'),
      finding('secrets', at('b')),
      finding('sast'),
      finding('dependencies', { suppression: { marker: 'x', counts: true, isNew: false } }),
    ]
    const baseline = baselineWaivers(today, {
      owner: 'dana',
      reason: 'was there',
      created: '2026-11-22',
      expires: '2027-11-22',
    })
    expect(baseline.map(({ rule, count }) => [rule, count])).toEqual([
      ['sast/some-rule', 1],
      ['secrets/some-rule', 2],
    ])
    const verdictOf = (findings: typeof today) => {
      const { applied } = applyWaivers(findings, [], { ...options, baseline })
      return judge(policyInput({ findings, waivers: applied })).outcome
    }
    expect(verdictOf(today)).toBe('allow')
    expect(verdictOf(today.toReversed())).toBe('allow')
    expect(verdictOf([...today, finding('secrets', at('c'))])).toBe('block')
    expect(verdictOf([...today, finding('sast', { fingerprint: fingerprint('later') })])).toBe('block')
  })
})

async function problemsOf(text: string): Promise<string[]> {
  try {
    await loadWaivers({ bytes: Buffer.from(text), source: 'w.yaml' })
  } catch (error) {
    if (error instanceof UserError && error.code === 'waivers-invalid') return error.message.split('\n')
    throw error
  }
  return []
}

const entry = (part: Record<string, string> = {}) =>
  Object.entries({
    id: fingerprint('sast'),
    rule: 'sast/x',
    reason: 'r',
    owner: 'o',
    created: '2026-11-01',
    expires: '2026-12-01',
    ...part,
  })
    .map(([key, value], index) => `${index === 0 ? '  - ' : '    '}${key}: ${value}\n`)
    .join('')

describe('the file', () => {
  test('may be missing, empty, or hold nothing', async () => {
    expect(await loadWaivers({ bytes: undefined, source: 'w' })).toEqual({ waivers: [], digest: 'none' })
    for (const text of ['', '# nothing yet\n', 'version: 1\n', 'waivers:\n', 'waivers: []\n']) {
      expect((await loadWaivers({ bytes: Buffer.from(text), source: 'w' })).waivers).toEqual([])
    }
  })

  test('reads an id of digits as text', async () => {
    const { waivers } = await loadWaivers({
      bytes: Buffer.from(`waivers:\n${entry({ id: '123456789012', count: '3', approved_by: 'sam' })}`),
      source: 'w',
    })
    expect(waivers).toEqual([
      waiver({ id: '123456789012', rule: 'sast/x', reason: 'r', owner: 'o', count: 3, approvedBy: 'sam' }),
    ])
  })

  test.each([
    [
      'a key',
      `waivers:\n${entry({ expiry: '2026-12-01' })}`,
      ['w.yaml:8:5: waivers[0].expiry is not a known key; did you mean expires?'],
    ],
    [
      'a missing date',
      'waivers:\n  - id: 0123456789ab\n    rule: a/b\n    reason: r\n    created: 2026-01-01\n',
      ['w.yaml:2:5: waivers[0].expires is missing'],
    ],
    [
      'a day that is none',
      `waivers:\n${entry({ expires: '2026-02-30' })}`,
      ['w.yaml:7:5: waivers[0].expires must be a day such as 2026-12-31'],
    ],
    [
      'dates in the wrong order',
      `waivers:\n${entry({ expires: '2026-10-01' })}`,
      ['w.yaml:7:5: waivers[0].expires is before created'],
    ],
    [
      'a short id',
      `waivers:\n${entry({ id: 'abc' })}`,
      ['w.yaml:2:5: waivers[0].id must be a fingerprint: 12 to 64 hexadecimal digits'],
    ],
    [
      'a count of none',
      `waivers:\n${entry({ count: '0' })}`,
      ['w.yaml:8:5: waivers[0].count must be a whole number from 1 to 999999'],
    ],
    [
      'an entry twice',
      `waivers:\n${entry()}${entry()}`,
      ['w.yaml:8:5: waivers[1] repeats waivers[0]; raise its count instead'],
    ],
    [
      'two mistakes',
      `waiver: []\nwaivers:\n${entry({ reason: '""' })}`,
      [
        'w.yaml:1:1: waiver is not a known key; did you mean waivers?',
        'w.yaml:5:5: waivers[0].reason must not be empty',
      ],
    ],
    [
      'an alias',
      'version: &a 1\nwaivers: *a\n',
      [
        'w.yaml:1:13: anchors and aliases are not supported; write the value out',
        'w.yaml:2:10: anchors and aliases are not supported; write the value out',
      ],
    ],
    ['a list', '- a\n', ['w.yaml:1:1: must be a mapping of keys to values']],
    ['text for the list', 'waivers: all\n', ['w.yaml:1:1: waivers must be a list']],
    ['a newer version', 'version: 2\n', ['w.yaml:1:1: version must be 1']],
    ['open quotes', 'waivers: "', ['w.yaml:1:11: Missing closing "quote']],
    ['no end of depth', '['.repeat(50_000), ['w.yaml:1:1: is nested too deeply']],
  ])('names %s', async (_, text, problems) => {
    expect(await problemsOf(text)).toEqual(problems)
  })

  test('any bytes give waivers or a UserError', async () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      fc.string({ unit: fc.constantFrom(...'{}[]:-?!&*#|>%"\n ,a1'), maxLength: 60 }).map((text) => Buffer.from(text)),
      fc.json().map((text) => Buffer.from(`{"waivers": ${text}}`)),
    )
    await fc.assert(
      fc.asyncProperty(bytes, async (content) => {
        const outcome = await loadWaivers({ bytes: content, source: 'w' }).catch((error: unknown) => error)
        if (outcome instanceof Error) expect(outcome).toBeInstanceOf(UserError)
      }),
      { numRuns: 1_500 },
    )
  })

  test('a cached file is not parsed again, a foreign entry is ignored', async () => {
    const entries = new Map<string, unknown>()
    const cache = {
      get: (key: string) => entries.get(key),
      set: (key: string, value: unknown) => entries.set(key, value),
    }
    const request = { bytes: Buffer.from(`waivers:\n${entry()}`), source: 'w', cache }
    const first = await loadWaivers(request)
    expect(await loadWaivers(request)).toEqual(first)
    const [key] = entries.keys()
    entries.set(key ?? '', { body: '[]', digest: 'x' })
    expect(await loadWaivers(request)).toEqual(first)
  })
})

describe('writing', () => {
  test('an entry more keeps comments, order and quotes', async () => {
    const text = `# Ask #security before you add one.\nversion: 1\nwaivers:\n  # the parser sees our own files only\n${entry({ reason: "'quoted, as it was'" })}\n  # until the rewrite\n${entry({ id: 'aaaaaaaaaaaa' })}`
    const written = await appendWaiver(
      text,
      waiver({ reason: 'yes: # "no"', count: 2, scope: 'a/**', approvedBy: 'sam' }),
    )
    expect(written.startsWith(text.trimEnd())).toBe(true)
    expect(written.slice(text.trimEnd().length)).toBe(
      `\n  - id: ${fingerprint('sast')}\n    rule: sast/some-rule\n    scope: a/**\n    reason: 'yes: # "no"'\n    owner: dana@example.com\n    approved_by: sam\n    created: 2026-11-01\n    expires: 2026-12-01\n    count: 2\n`,
    )
  })

  test.each(['', '# mine\n', 'version: 1\n', 'waivers:\n', 'version: 1\nwaivers: []\n'])(
    'an entry goes into %j',
    async (text) => {
      const written = await appendWaiver(text, waiver())
      expect((await loadWaivers({ bytes: Buffer.from(written), source: 'w' })).waivers).toEqual([waiver()])
      if (text.startsWith('#')) expect(written).toMatch(/^# mine\n/)
    },
  )

  test('a renewal stands beside the entry that has expired', async () => {
    const old = waiver({ created: '2026-01-01', expires: '2026-02-01' })
    const text = await appendWaiver(await formatWaivers([old]), waiver())
    expect((await loadWaivers({ bytes: Buffer.from(text), source: 'w' })).waivers).toEqual([old, waiver()])
  })

  test('an entry that could not be read again is refused', async () => {
    await expect(appendWaiver('', waiver({ reason: '' }))).rejects.toBeInstanceOf(UserError)
    await expect(appendWaiver(await formatWaivers([waiver()]), waiver())).rejects.toBeInstanceOf(UserError)
  })

  test('a file that is not valid is left alone', async () => {
    await expect(appendWaiver('waiver: []\n', waiver())).rejects.toBeInstanceOf(UserError)
  })

  test('whatever is written is read again', async () => {
    const line = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
      .map((text) => text.trim())
      .filter((text) => text !== '' && text.isWellFormed() && !text.includes('\ufeff'))
    const hex = fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 12, maxLength: 64 })
    const waivers = fc.array(
      fc
        .record({
          id: hex,
          reason: line,
          owner: line,
          scope: line,
          approvedBy: line,
          count: fc.integer({ min: 1, max: 999_999 }),
        })
        .map((part) => waiver(part)),
      { maxLength: 5 },
    )
    await fc.assert(
      fc.asyncProperty(waivers, async (list) => {
        const distinct = [...new Map(list.map((item) => [item.id, item])).values()]
        const text = await formatWaivers(distinct, 'Two\nlines')
        expect(text).toMatch(/^# Two\n# lines\n/)
        expect((await loadWaivers({ bytes: Buffer.from(text), source: 'w' })).waivers).toEqual(distinct)
      }),
      { numRuns: 500 },
    )
  })
})
