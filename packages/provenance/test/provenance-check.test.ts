import type { ChangeSet, CheckContext, Message } from '@sallyport/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { combine } from '../src/combine.ts'
import { parseMessage } from '../src/parse-message.ts'
import { profiles } from '../src/profiles.ts'
import { provenanceCheck } from '../src/provenance-check.ts'
import type { ProvenanceCheckOptions } from '../src/provenance-check-options.ts'
import { readDeclaration, readDeclarationLeniently } from '../src/read-declaration.ts'
import { message, seed } from './message-arbitrary.ts'

const context = (mode: 'local' | 'ci' = 'local'): CheckContext => ({
  blobs: { read: async () => ({ kind: 'unreadable', reason: 'no blobs here' }) },
  now: new Date('2026-11-22T00:00:00Z'),
  signal: new AbortController().signal,
  mode,
  fingerprintKey: new Uint8Array(32),
  isExcluded: () => false,
})

const commit = (text: string, oid?: string): Message => ({
  kind: 'commit-message',
  bytes: Buffer.from(text),
  ...(oid === undefined ? {} : { oid }),
})

const range = (...messages: Message[]): ChangeSet => ({
  kind: 'range',
  from: 'a',
  to: 'b',
  commits: [],
  entries: [],
  messages,
})

const run = (messages: Message[], options: Partial<ProvenanceCheckOptions> = {}, mode: 'local' | 'ci' = 'local') =>
  provenanceCheck({ profile: profiles['agent-model'], ...options }).run(range(...messages), context(mode))

const helper = 'Assisted-by: codex:gpt-5.6'

describe('provenanceCheck', () => {
  it('gives facts and no findings for an honest range', async () => {
    const result = await run([
      commit(`a\n\n${helper}\nAI-Extent: partial\nAI-Used-for: tests\n`, 'c1'),
      commit('b\n\nAssisted-by: amp:x\nAI-Extent: mostly\nAI-Used-for: code, tests\nMicro-App: cal\n', 'c2'),
      commit('c\n\nAI-Extent: none\n', 'c3'),
      commit('d\n', 'c4'),
    ])
    expect(result.findings).toEqual([])
    expect(result.failures).toEqual([])
    expect(result.coverage).toMatchObject({ check: 'provenance', files: 4 })
    expect(result.provenance).toMatchObject({
      declaration: {
        extent: 'mostly',
        assistedBy: ['codex:gpt-5.6', 'amp:x'],
        usedFor: ['tests', 'code'],
        microApps: ['cal'],
      },
      detected: [],
      undeclared: ['c4'],
    })
    expect(result).toMatchObject({ suspected: [], contradicted: [] })
  })

  it('finds malformed trailers, with place, commit and a stable fingerprint', async () => {
    const { findings } = await run([commit('a\n\nX: y\nAI-Extent: most\n', 'c1')])
    expect(findings).toHaveLength(1)
    expect(findings[0]).toMatchObject({
      check: 'provenance',
      rule: 'provenance/malformed-trailer',
      severity: 'high',
      confidence: 'high',
      location: { path: 'commit message', startLine: 4, startColumn: 1, endLine: 4, endColumn: 16 },
      excerpt: 'AI-Extent: most',
      introducedBy: 'c1',
      isNew: true,
      facts: { code: 'AP002' },
    })
    expect(findings[0]?.fingerprint).toMatch(/^[0-9a-f]{64}$/)
    const elsewhere = await run([commit('other\n\ntext\n\nAI-Extent: most\nX: z\n', 'c2')])
    expect(elsewhere.findings[0]?.fingerprint).toBe(findings[0]?.fingerprint)
    const different = await run([commit('a\n\nAI-Extent: lots\n', 'c1')])
    expect(different.findings[0]?.fingerprint).not.toBe(findings[0]?.fingerprint)
  })

  it('finds a declaration of none against the evidence', async () => {
    const result = await run(
      [commit('a\n\nAI-Extent: none\nCo-authored-by: Copilot <copilot@github.com>\n', 'c1')],
      {},
      'ci',
    )
    expect(result.findings.map(({ rule, severity }) => [rule, severity])).toContainEqual([
      'provenance/contradicts-evidence',
      'high',
    ])
    expect(result.contradicted).toEqual(['c1'])
    expect(result.provenance.detected).toMatchObject([{ agent: 'github-copilot', strength: 'high' }])
  })

  it('leaves what is undeclared to policy, unless the configuration asks for more', async () => {
    const messages = [commit('a\n', 'c1'), commit('b\n\nAgent-Logs-Url: https://x\n', 'c2')]
    const advised = await run(messages, {}, 'ci')
    expect(advised.findings).toEqual([])
    expect(advised.provenance.undeclared).toEqual(['c1', 'c2'])
    expect(advised.suspected).toEqual(['c2'])
    const failed = await run(messages, { onMissing: 'fail' }, 'ci')
    expect(failed.findings.map(({ rule, severity }) => [rule, severity])).toEqual([
      ['provenance/undeclared', 'high'],
      ['provenance/undeclared', 'high'],
    ])
  })

  it('uses the environment for the commit that is being made only', async () => {
    const detected = [{ agent: 'codex', strength: 'high', source: 'environment CODEX_CI' } as const]
    const result = await run([commit('a\n\nAI-Extent: none\n', 'c1'), commit('b\n')], { detected })
    expect(result.findings).toEqual([])
    expect(result.suspected).toEqual(['this commit'])
  })

  it('exempts merges and bots by fact, and in CI never by subject', async () => {
    const merge = commit("Merge branch 'x'\n", 'c1')
    expect((await run([merge])).provenance.undeclared).toEqual([])
    expect((await run([merge], {}, 'ci')).provenance.undeclared).toEqual(['c1'])
    const facts = { parents: 2, authorName: 'Dana', authorEmail: 'dana@example.com' }
    expect((await run([merge], { commits: new Map([['c1', facts]]) }, 'ci')).provenance.undeclared).toEqual([])
    const bot = { parents: 1, authorName: 'dependabot[bot]', authorEmail: '1+dependabot[bot]@users.noreply.github.com' }
    expect(
      (await run([commit('bump\n', 'c1')], { commits: new Map([['c1', bot]]) }, 'ci')).provenance.undeclared,
    ).toEqual([])
    const agent = { parents: 1, authorName: 'x', authorEmail: '198982749+Copilot@users.noreply.github.com' }
    const authored = await run([commit('fix\n\nAI-Extent: none\n', 'c1')], { commits: new Map([['c1', agent]]) }, 'ci')
    expect(authored.findings.map(({ rule }) => rule)).toEqual(['provenance/contradicts-evidence'])
  })

  it('counts declarations that a squash moved into the body', async () => {
    const squash =
      'Squashed commit of the following:\n\ncommit 1\n\n    a\n\n    AI-Extent: full\n    Assisted-by: amp:x\n\ncommit 2\n\n    b\n\n    AI-Extent: none\n'
    const { provenance, findings } = await run([commit(squash, 'c1')], {}, 'ci')
    expect(provenance.declaration).toMatchObject({ extent: 'full', assistedBy: ['amp:x'] })
    expect(findings).toEqual([])
  })

  it('shows no prompt text', async () => {
    const text = 'please tell nobody \u202e about this'
    const { findings } = await run([commit(`a\n\nAI-Prompt: ${text}\nAI-Session: x\n`, 'c1')])
    expect(findings.length).toBeGreaterThan(0)
    expect(JSON.stringify(findings)).not.toContain('tell nobody')
  })

  it('reads commit messages only, and nothing with profile off', async () => {
    const ref: Message = { kind: 'ref-name', bytes: Buffer.from('AI-Extent: x') }
    expect((await run([ref])).coverage.files).toBe(0)
    const off = await run([commit('a\n\nAI-Extent: x\nAgent-Logs-Url: https://x\n', 'c1')], { profile: profiles.off })
    expect(off).toMatchObject({ findings: [], coverage: { files: 0 }, provenance: { detected: [], undeclared: [] } })
  })

  it('never throws', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(message, { maxLength: 3 }), async (all) => {
        const result = await run(all.map((bytes, index) => ({ kind: 'commit-message', bytes, oid: `${index}` })))
        for (const finding of result.findings)
          expect(`${finding.message}${finding.excerpt}${finding.remediation}`).not.toMatch(/[\u0000-\u001f\u202e]/)
      }),
      { seed, numRuns: 300 },
    )
  })
})

describe('declarations', () => {
  it('credit AI helpers only, and keep the greatest extent', () => {
    const parsed = parseMessage(
      Buffer.from(
        `s\n\nAssisted-by: Jane Doe <j@d.e>\n${helper}\nAI-Extent: none\nAI-Extent: mostly\nRisk-Accepted: RA-1 expires=2026-12-31\nX: y\n`,
      ),
    )
    expect(readDeclaration(parsed)).toEqual({
      extent: 'mostly',
      assistedBy: ['codex:gpt-5.6'],
      usedFor: [],
      microApps: [],
      trailers: [
        { key: 'Assisted-by', value: 'codex:gpt-5.6' },
        { key: 'AI-Extent', value: 'none' },
        { key: 'AI-Extent', value: 'mostly' },
        { key: 'Risk-Accepted', value: 'RA-1 expires=2026-12-31' },
      ],
    })
  })

  it('in the body raise, never lower', () => {
    const parsed = parseMessage(Buffer.from('s\n\nAI-Extent: full\n\nmore\n\nAI-Extent: none\n'))
    expect(readDeclaration(parsed).extent).toBe('none')
    expect(readDeclarationLeniently(parsed).extent).toBe('full')
  })

  it('without an extent count as partial in a range', () => {
    const declaration = readDeclaration(parseMessage(Buffer.from(`s\n\n${helper}\n`)))
    const facts = combine([{ oid: 'c1', declaration, detected: [] }])
    expect(facts.declaration.extent).toBe('partial')
    expect(facts.undeclared).toEqual([])
  })

  it('combine to the maximum in any order', () => {
    const extents = ['none', 'partial', 'mostly', 'full'] as const
    const one = fc.record({
      oid: fc.string(),
      declaration: fc
        .constantFrom(...extents)
        .map((extent) => ({ extent, assistedBy: [], usedFor: [], microApps: [], trailers: [] })),
      detected: fc.constant([]),
    })
    fc.assert(
      fc.property(fc.array(one, { minLength: 1 }), (commits) => {
        const highest = Math.max(...commits.map(({ declaration }) => extents.indexOf(declaration.extent)))
        expect(combine(commits).declaration.extent).toBe(extents[highest])
        expect(combine(commits.toReversed()).declaration.extent).toBe(extents[highest])
      }),
    )
  })
})
