import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { expandTemplate } from '../src/index.ts'
import { check, contextOf, engine, entry } from './in-memory-change.ts'

const token = (seed: string) => expandTemplate('ghp_{{base62:30}}{{crc32-base62}}', seed)
const first = token('first')
const second = token('second')

const only = async (...args: Parameters<typeof check>) => {
  const { findings } = await check(...args)
  expect(findings).toHaveLength(1)
  return findings[0]
}

describe('a finding', () => {
  it('has place, mask, fingerprint and what to do', async () => {
    const finding = await only([entry('src/a.ts', `// é\nconst a = 1\nconst token = "${first}" // mine\n`)])
    expect(finding).toMatchObject({
      check: 'secrets',
      rule: 'secrets/github-token',
      severity: 'critical',
      confidence: 'high',
      location: { path: 'src/a.ts', startLine: 3, startColumn: 16, endLine: 3, endColumn: 56 },
      excerpt: 'const token = "ghp_(36 characters hidden)" // mine',
      isNew: true,
      facts: { checksum: 'passed' },
    })
    expect(finding?.fingerprint).toMatch(/^[0-9a-f]{64}$/)
    expect(finding?.remediation).toContain('https://docs.github.com/')
  })

  it('keeps its fingerprint when the file moves, and changes it with the key', async () => {
    const here = await only([entry('a.ts', `x\n"${first}"`)])
    const there = await only([entry('b/c.ts', `"${first}"`)])
    const keyed = await only([entry('a.ts', `"${first}"`)], [], { fingerprintKey: Buffer.alloc(32, 2) })
    expect(there?.fingerprint).toBe(here?.fingerprint)
    expect(keyed?.fingerprint).not.toBe(here?.fingerprint)
  })

  it('masks every secret of the line and clips a long one', async () => {
    const { findings } = await check([
      entry('a.js', `${'f(1);'.repeat(5_000)}a="${first}",b="${second}",c="${first}";${'g(2);'.repeat(5_000)}`),
    ])
    for (const { excerpt } of findings) {
      expect(excerpt.length).toBeLessThanOrEqual(162)
      expect(excerpt).toContain('hidden')
      for (const value of [first, second]) expect(excerpt).not.toContain(value.slice(6))
    }
  })

  it('counts columns in UTF-16 units, in UTF-16 and Latin-1 files too', async () => {
    const utf8 = await only([entry('a.txt', `é😀 ${first}`)])
    const latin = await only([entry('b.txt', Buffer.from(`aé ${first}`, 'latin1'))])
    expect([utf8?.location.startColumn, latin?.location.startColumn]).toEqual([5, 4])
  })
})

describe('new or existing', () => {
  const old = `a\n"${first}"\nb\n`

  it('an untouched line of a changed file exists already', async () => {
    expect((await only([entry('a', `${old}c\n`, { before: [old] })]))?.isNew).toBe(false)
  })

  it('a touched line is new', async () => {
    expect((await only([entry('a', old.replace('"\n', '" // edited\n'), { before: [old] })]))?.isNew).toBe(true)
  })

  it('a second copy is new, the first is not', async () => {
    const { findings } = await check([entry('a', `${old}again "${first}"\n`, { before: [old] })])
    expect(findings.map(({ isNew }) => isNew)).toEqual([false, true])
  })

  it('in a merge only what is in no parent is new', async () => {
    const left = `"${first}"\nx\n`
    const right = `x\n"${second}"\n`
    const { findings } = await check([entry('a', `"${first}"\nx\n"${second}"\n`, { before: [left, right] })])
    expect(findings.map(({ isNew }) => isNew)).toEqual([false, false])
  })

  it('a secret that another line completes is new', async () => {
    const id = expandTemplate('AKIA{{b32:16}}', 'id')
    const value = expandTemplate('{{base64:40}}', 'value')
    const finding = await only([entry('a', `x = "${value}"\n${id}\n`, { before: [`x = "${value}"\n`] })])
    expect(finding).toMatchObject({
      rule: 'secrets/aws-key-pair',
      isNew: true,
      facts: { companion: 'aws-access-key-id' },
    })
  })

  it('a parent that cannot be read makes everything new', async () => {
    expect((await only([entry('a', old, { before: ['!gone'] })]))?.isNew).toBe(true)
  })

  it('one finding for a secret of the result and of a commit on the way, new where the commit brought it', async () => {
    const finding = await only([
      entry('a', `${old}c\n`, { before: [old], commit: 'c2' }),
      entry('a', old, { commit: 'c1', isCurrent: false }),
    ])
    expect(finding).toMatchObject({ isNew: true, introducedBy: 'c1', location: { startLine: 2 } })
  })

  it('a secret that was added and removed again is found in its commit', async () => {
    const finding = await only([
      entry('a', 'clean', { before: [old], commit: 'c2' }),
      entry('a', old, { commit: 'c1', isCurrent: false }),
    ])
    expect(finding).toMatchObject({ isNew: true, introducedBy: 'c1' })
  })
})

describe('suppressions', () => {
  const suppression = async (line: string, before: readonly string[] = []) =>
    (await check([entry('a.ts', line, { before })])).findings.map((finding) => finding.suppression)

  it.each([
    [
      'names the rule and a reason',
      `"${first}" // sallyport-ignore github-token -- test account`,
      { counts: true, reason: 'test account' },
    ],
    ['names it in full', `"${first}" // sallyport-ignore secrets/github-token -- test account`, { counts: true }],
    ['names several', `"${first}" // sallyport-ignore jwt, github-token -- test account`, { counts: true }],
    ['stands on the line before', `// sallyport-ignore github-token -- test account\n"${first}"`, { counts: true }],
    ['has no reason', `"${first}" // sallyport-ignore github-token`, { counts: false }],
    ['is bare', `"${first}" // sallyport-ignore`, { counts: false }],
    ['is bare with a reason', `"${first}" // sallyport-ignore -- because`, { counts: false, reason: 'because' }],
    [
      'is the one of gitleaks',
      `"${first}" # gitleaks:allow -- test account`,
      { counts: true, marker: 'gitleaks:allow' },
    ],
    ['is the one of gitleaks without a reason', `"${first}" # gitleaks:allow`, { counts: false }],
  ])('%s', async (_, line, expected) => {
    expect(await suppression(line)).toMatchObject([{ isNew: true, ...expected }])
  })

  it('of gitleaks does not count for two secrets', async () => {
    const both = await suppression(`"${first}", "${second}" # gitleaks:allow -- test accounts`)
    expect(both.map((item) => item?.counts)).toEqual([false, false])
  })

  it('that names another rule is none, and code on the line before is no comment', async () => {
    expect(await suppression(`"${first}" // sallyport-ignore jwt -- other`)).toEqual([undefined])
    expect(await suppression(`const x = 'sallyport-ignore github-token -- no'\n"${first}"`)).toEqual([undefined])
  })

  it('that was there before is not new', async () => {
    const old = `"${first}" // sallyport-ignore github-token -- test account\n`
    expect(await suppression(`${old}x\n`, [old])).toMatchObject([{ counts: true, isNew: false }])
  })

  it('never shows the secret in its reason', async () => {
    const [found] = await suppression(`"${first}" // sallyport-ignore github-token -- it is ${first}`)
    expect(found?.reason).not.toContain(first.slice(6))
  })
})

describe('what else enters history', () => {
  it('messages and ref names', async () => {
    const messages = (['commit-message', 'tag-message', 'ref-name'] as const).map((kind) => ({
      kind,
      bytes: Buffer.from(`fix\n\nuse ${first}\n`),
      oid: 'c1',
    }))
    const { findings } = await check([], messages)
    expect(findings.map(({ location, isNew, introducedBy }) => [location.path, isNew, introducedBy])).toEqual([
      ['commit message', true, 'c1'],
      ['tag message', true, 'c1'],
      ['ref name', true, 'c1'],
    ])
  })

  it('a file name, which is shown masked everywhere', async () => {
    const result = await check([
      entry(`keys/${first}.txt`, `"${second}"`),
      entry('b', '!broken'),
      entry(`k/${second}`, '!broken'),
    ])
    expect(result.findings.map(({ message }) => message)).toContain('GitHub token in a file name')
    expect(inspect(result, { depth: 9 })).not.toMatch(new RegExp(`${first.slice(6)}|${second.slice(6)}`))
  })

  it('the target of a symbolic link', async () => {
    expect((await only([entry('link', `/tmp/${first}`, { mode: '120000' })]))?.rule).toBe('secrets/github-token')
  })
})

describe('what was not looked at', () => {
  it('is a failure each; the rest is scanned', async () => {
    const { findings, failures, coverage } = await check([
      entry('gone', '!no such object'),
      entry('huge', 'x'.repeat(1_000_001)),
      entry('lfs', 'version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n'),
      entry('conflict', 'x', { status: 'unmerged' }),
      entry('module', 'x', { mode: '160000' }),
      entry('removed', first, { status: 'deleted' }),
      entry('secret', first),
      entry('clean', 'nothing'),
    ])
    expect(failures.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'unmerged conflict',
      'submodule module',
      'unreadable gone',
      'too-large huge',
      'external-content lfs',
    ])
    expect(findings.map(({ location }) => location.path)).toEqual(['secret'])
    expect(coverage).toMatchObject({ files: 2, bytes: first.length + 7, rules: engine.ruleCount })
  })

  it('excluded paths are named, not judged', async () => {
    const { findings, failures, coverage } = await check([entry('vendor/a', first)], [], {
      isExcluded: (path) => path.startsWith('vendor/'),
    })
    expect([findings, failures]).toEqual([[], []])
    expect(coverage).toMatchObject({ files: 0, excluded: ['vendor/a'] })
  })

  it('an aborted run says so', async () => {
    const { failures } = await check([entry('a', first)], [], { signal: AbortSignal.abort() })
    expect(failures.map(({ code }) => code)).toEqual(['cancelled'])
  })

  it('a spent budget is a failure', async () => {
    const budget = { stepsPerRule: 50, stepsPerFile: 1e9, matchesPerRule: 10 }
    const { failures } = await check([entry('a', `${first}\n`.repeat(5))], [], {}, { budget })
    expect(failures).toContainEqual(expect.objectContaining({ code: 'limit-hit', path: 'a' }))
  })

  it('is never held in memory: three thousand files are read a few at a time', async () => {
    let open = 0
    let most = 0
    const inner = contextOf().blobs
    const read = async (oid: string) => {
      most = Math.max(most, ++open)
      const content = await inner.read(oid)
      open--
      return content
    }
    const entries = Array.from({ length: 3_000 }, (_, index) => entry(`f${index}`, `text ${index}`))
    const { coverage } = await check(entries, [], { blobs: { read } })
    expect(coverage.files).toBe(3_000)
    expect(most).toBeLessThanOrEqual(8)
  })
})
