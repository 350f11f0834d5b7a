import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addTrailers } from '../src/add-trailers.ts'
import { answersToTrailers } from '../src/answers.ts'
import { declarationTrailers, joinDeclarations } from '../src/carry-declaration.ts'
import { parseMessage } from '../src/parse-message.ts'
import { knownTrailers, prefillComments, stripsComments } from '../src/prefill.ts'
import { profileNames, profiles } from '../src/profiles.ts'
import { validate } from '../src/validate.ts'
import { seed, titledMessage } from './message-arbitrary.ts'

const profile = profiles['agent-model']
const codex = { agent: 'codex', strength: 'high', source: 'environment CODEX_CI' } as const
const fill = (text: string, detected: readonly (typeof codex)[] = []) =>
  Buffer.from(prefillComments(Buffer.from(text), { profile, detected })).toString()
const uncomment = (text: string, ...starts: string[]) =>
  text
    .split('\n')
    .map((line) => (starts.some((start) => line.startsWith(`# ${start}`)) ? line.slice(2) : line))
    .join('\n')

describe('prefillComments', () => {
  it('leaves the first line for the subject', () => {
    const form = fill('\n# Please enter the commit message\n')
    expect(form).toMatch(/^\n\n# AI use: how much/)
    expect(form.endsWith('# Please enter the commit message\n')).toBe(true)
    expect(parseMessage(Buffer.from(form)).trailers).toEqual([])
  })

  it.each([
    '\n# Please\n',
    'subject\n\nbody\n\n# Please\n',
    'subject\n\nSigned-off-by: D <d@e.f>\n# Please\n',
    'subject\n',
  ])('becomes trailers when the comment sign is taken away: %j', (before) => {
    const filled = uncomment(fill(before, [codex]), 'Assisted-by', 'AI-Extent: mostly').replace('<model>', 'gpt-5.6')
    const edited = filled.startsWith('\n') ? `subject${filled}` : filled
    const keys = parseMessage(Buffer.from(edited)).trailers.map(({ key }) => key)
    expect(keys.slice(0, 2)).toEqual(['Assisted-by', 'AI-Extent'])
    expect(keys.includes('Signed-off-by')).toBe(before.includes('Signed-off-by'))
  })

  it('vanishes where nobody touches it, and is written once', () => {
    fc.assert(
      fc.property(titledMessage, (bytes) => {
        const form = prefillComments(bytes, { profile, detected: [codex] })
        const withoutForm = Buffer.from(form)
          .toString('latin1')
          .split('\n')
          .filter((line) => !/^# (AI use|Assisted-by|AI-Extent)/.test(line))
        const strip = (lines: string[]) => lines.map((line) => line.trim()).filter((line) => line !== '')
        expect(strip(withoutForm)).toEqual(strip(Buffer.from(bytes).toString('latin1').split('\n')))
        expect(prefillComments(form, { profile, detected: [codex] })).toEqual(form)
      }),
      { seed },
    )
  })

  it('writes nothing where something is declared, or into clean commits', () => {
    expect(fill('s\n\nAI-Extent: none\n')).toBe('s\n\nAI-Extent: none\n')
    for (const name of ['pr-only', 'off'] as const) {
      expect(
        Buffer.from(prefillComments(Buffer.from('s\n'), { profile: profiles[name], detected: [codex] })).toString(),
      ).toBe('s\n')
    }
  })

  it('uses the comment character of the repository', () => {
    const form = prefillComments(Buffer.from('s\n'), { profile, detected: [], format: { commentChar: ';' } })
    expect(Buffer.from(form).toString()).toContain('\n; AI-Extent: none\n')
  })

  it.each([
    [{}, true],
    [{ gitEditor: ':' }, false],
    [{ cleanup: 'strip' }, true],
    [{ cleanup: 'whitespace' }, false],
    [{ cleanup: 'scissors' }, false],
    [{ cleanup: 'verbatim' }, false],
  ])('knows when comments are stripped: %j', (facts, expected) => {
    expect(stripsComments(facts)).toBe(expected)
  })
})

describe('knownTrailers', () => {
  it('writes what a wrapper states, and the name of an agent, never an extent', () => {
    expect(knownTrailers({ env: {}, profile, detected: [codex] })).toEqual([
      { key: 'Assisted-by', value: 'codex:unknown' },
    ])
    const env = {
      SALLYPORT_AI_EXTENT: 'full',
      SALLYPORT_AI_AGENT: 'Amp',
      SALLYPORT_AI_MODEL: 'x-1',
      SALLYPORT_AI_PARAMS: 'temperature=default',
    }
    expect(knownTrailers({ env, profile, detected: [codex] })).toEqual([
      { key: 'Assisted-by', value: 'amp:x-1' },
      { key: 'AI-Extent', value: 'full' },
      { key: 'AI-Params', value: 'temperature=default' },
    ])
  })

  it('writes nothing from weak signs, bad values, none, or into clean commits', () => {
    expect(knownTrailers({ env: {}, profile, detected: [{ ...codex, strength: 'medium' }] })).toEqual([])
    expect(knownTrailers({ env: { SALLYPORT_AI_EXTENT: 'lots' }, profile, detected: [] })).toEqual([])
    expect(knownTrailers({ env: { SALLYPORT_AI_EXTENT: 'none' }, profile, detected: [codex] })).toEqual([
      { key: 'AI-Extent', value: 'none' },
    ])
    expect(
      knownTrailers({ env: { SALLYPORT_AI_EXTENT: 'full' }, profile: profiles['pr-only'], detected: [codex] }),
    ).toEqual([])
  })
})

describe('answersToTrailers', () => {
  const answers = {
    extent: 'mostly',
    agent: 'Claude Code',
    model: 'claude-opus-5',
    usedFor: ['code', 'tests'],
    prompt: 'Add an\nexport to the list',
    params: [{ name: 'temperature', value: 'default' }],
    microApps: ['cal'],
  } as const

  it.each([
    [
      'agent-model',
      [
        'Assisted-by: claude-code:claude-opus-5',
        'AI-Extent: mostly',
        'AI-Used-for: code, tests',
        'AI-Prompt: Add an export to the list',
        'AI-Params: temperature=default',
        'Micro-App: cal',
      ],
    ],
    ['kernel', ['Assisted-by: LLM']],
    ['asf', ['Generated-by: claude-code (claude-opus-5)', 'AI-Extent: mostly']],
    ['pr-only', []],
    ['off', []],
  ] as const)('%s', (name, expected) => {
    expect(answersToTrailers(answers, profiles[name]).map(({ key, value }) => `${key}: ${value}`)).toEqual(expected)
  })

  it('says no more than none', () => {
    expect(answersToTrailers({ ...answers, extent: 'none', microApps: [] }, profile)).toEqual([
      { key: 'AI-Extent', value: 'none' },
    ])
  })

  it('gives what the validation accepts, in every profile', () => {
    for (const name of profileNames) {
      for (const extent of ['none', 'partial', 'mostly', 'full'] as const) {
        const message = addTrailers(Buffer.from('s\n'), answersToTrailers({ ...answers, extent }, profiles[name]))
        const problems = validate(parseMessage(message), {
          now: new Date(0),
          profile: profiles[name],
          onMissing: 'fail',
          promptSummary: 'require',
        })
        expect(problems, name).toEqual([])
      }
    }
  })
})

describe('messages that join or replace others', () => {
  it('unite the declarations', () => {
    const squash =
      'Squashed commit of the following:\n\ncommit 1\n\n    a\n    \n    Assisted-by: amp:x\n    AI-Extent: mostly\n    AI-Record: 01JD3X8Y4T5Q6R7S8V9W0XYZAB\n\ncommit 2\n\n    b\n    \n    Assisted-by: amp:x\n    AI-Extent: partial\n    AI-Record: 01JD3X8Y4T5Q6R7S8V9W0XYZAC\n'
    const parsed = parseMessage(Buffer.from(squash))
    expect(parsed.trailers).toEqual([])
    const united = parseMessage(joinDeclarations(Buffer.from('feature\n'), [parsed], profile))
    expect(united.trailers.map(({ key, value }) => `${key}: ${value}`)).toEqual([
      'Assisted-by: amp:x',
      'AI-Extent: mostly',
      'AI-Record: 01JD3X8Y4T5Q6R7S8V9W0XYZAB',
      'AI-Record: 01JD3X8Y4T5Q6R7S8V9W0XYZAC',
    ])
  })

  it('raise an extent in place, join areas and prompts, and leave the rest as it was', () => {
    const before =
      's\n\nbody\n\nAI-Extent: none\nAI-Used-for: docs\nAI-Prompt: Write the page\nSigned-off-by: D <d@e.f>\n'
    const other = parseMessage(
      Buffer.from('t\n\nAssisted-by: amp:x\nAI-Extent: full\nAI-Used-for: code, docs\nAI-Prompt: Add a button\n'),
    )
    const joined = Buffer.from(joinDeclarations(Buffer.from(before), [other], profile)).toString()
    expect(parseMessage(Buffer.from(joined)).trailers.map(({ key, value }) => `${key}: ${value}`)).toEqual([
      'Assisted-by: amp:x',
      'AI-Extent: full',
      'AI-Used-for: code, docs',
      'AI-Prompt: Add a button / Write the page',
      'Signed-off-by: D <d@e.f>',
    ])
    expect(joined.startsWith('s\n\nbody\n\n')).toBe(true)
    expect(Buffer.from(joinDeclarations(Buffer.from(joined), [other], profile)).toString()).toBe(joined)
  })

  it('carry the declaration of the message before', () => {
    const before = parseMessage(
      Buffer.from('s\n\nCloses: #1\nAssisted-by: amp:x\nAI-Extent: full\nSigned-off-by: D <d@e.f>\n'),
    )
    expect(declarationTrailers(before, profile)).toEqual([
      { key: 'Assisted-by', value: 'amp:x' },
      { key: 'AI-Extent', value: 'full' },
    ])
  })
})
