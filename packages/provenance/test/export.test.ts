import { describe, expect, it } from 'vitest'
import { exportedFacts } from '../src/commit-facts.ts'
import { gitAiNote, joinNotes } from '../src/git-ai-note.ts'
import { parseMessage } from '../src/parse-message.ts'
import { provenancePredicateType, provenanceStatement } from '../src/provenance-statement.ts'
import { readDeclaration } from '../src/read-declaration.ts'

const oid = (digit: string) => digit.repeat(40)
const declaration = (...lines: string[]) => readDeclaration(parseMessage(Buffer.from(`s\n\n${lines.join('\n')}\n`)))
const commit = (digit: string, ...lines: string[]) => ({
  oid: oid(digit),
  tree: oid('f'),
  declaration: declaration(...lines),
  detected: [],
})

const first = commit('1', 'Assisted-by: codex:gpt-5', 'AI-Extent: partial', 'AI-Params: temperature=0.2; seed=unknown')
const second = commit('2', 'Assisted-by: amp:x-1', 'AI-Extent: full', 'Micro-App: cal', 'AI-Prompt: Add a button')
const silent = commit('3', 'Closes: #1')

describe('the in-toto statement', () => {
  const statement = provenanceStatement([first, second, silent], second)

  it('is about a commit and its tree', () => {
    expect(statement).toMatchObject({
      _type: 'https://in-toto.io/Statement/v1',
      subject: [{ digest: { gitCommit: oid('2') } }, { digest: { gitTree: oid('f') } }],
      predicateType: provenancePredicateType,
    })
    expect(provenancePredicateType).toMatch(/^[a-z][a-z0-9+.-]*:[!-~]+$/)
  })

  it('declares the maximum over the range, names what is undeclared, and keeps each commit', () => {
    expect(statement.predicate).toMatchObject({
      declared: {
        extent: 'full',
        contributors: [
          { agent: 'codex', model: 'gpt-5' },
          { agent: 'amp', model: 'x-1' },
        ],
        params: { temperature: '0.2', seed: 'unknown' },
        microApps: ['cal'],
      },
      undeclared: [oid('3')],
      commits: [{ commit: oid('1'), extent: 'partial' }, { extent: 'full' }, { extent: 'unknown' }],
    })
  })

  it('is the same for the same commits', () => {
    expect(JSON.stringify(provenanceStatement([first, second, silent], second))).toBe(JSON.stringify(statement))
  })
})

describe('the note in the way of Git AI', () => {
  const note = (of: typeof first) => gitAiNote(of.oid, exportedFacts(of.declaration))
  const parsed = (text: string) => JSON.parse(text.slice('---\n'.length))

  it('attests no line that nobody attested, and holds no conversation', () => {
    const text = note(second)
    expect(text.startsWith('---\n{')).toBe(true)
    expect(parsed(text)).toMatchObject({ schema_version: 'authorship/3.0.0', base_commit_sha: oid('2') })
    expect(Object.values(parsed(text).prompts)).toMatchObject([
      { agent_id: { tool: 'amp', model: 'x-1' }, messages: [], accepted_lines: 0 },
    ])
  })

  it('joins to the greatest extent and all contributors', () => {
    const joined = parsed(joinNotes(oid('9'), [note(first), note(second)]) ?? '')
    expect(joined).toMatchObject({ base_commit_sha: oid('9'), sallyport: { extent: 'full', microApps: ['cal'] } })
    expect(joined.sallyport.contributors).toHaveLength(2)
    expect(Object.keys(joined.prompts)).toHaveLength(2)
  })

  it.each([
    'plain words',
    '---\n{',
    '---\n{"sallyport":{"extent":1}}',
    '---\n{"prompts":{}}',
    '---\n{"sallyport":null}',
  ])('joins nothing with %j, which is not ours', (other) => {
    expect(joinNotes(oid('9'), [note(first), other])).toBeUndefined()
  })
})
