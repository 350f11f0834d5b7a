import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addTrailers } from '../src/add-trailers.ts'
import { parseMessage } from '../src/parse-message.ts'
import { singleLine } from '../src/single-line.ts'
import { formatTrailerValue, parseTrailerValue, type TrailerValue, usedForAreas } from '../src/trailer-grammar.ts'

const token = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._+/@-]{0,20}$/)
const agent = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._+-]{0,15}$/).filter((slug) => slug !== 'LLM')
const tools = fc.array(token, { maxLength: 3 })
const toolName = fc.stringMatching(/^[A-Za-z][A-Za-z0-9 .'"$-]{0,20}$/).map(singleLine)
const date = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10))

const value: fc.Arbitrary<TrailerValue> = fc.oneof(
  fc.record({
    key: fc.constant('Assisted-by' as const),
    helper: fc.record({ form: fc.constant('agent-model' as const), agent, model: token, tools }),
  }),
  fc.record({
    key: fc.constant('Assisted-by' as const),
    helper: fc.record({ form: fc.constant('llm' as const), tools }),
  }),
  fc.record({
    key: fc.constant('Assisted-by' as const),
    helper: fc.record({
      form: fc.constant('tool-model' as const),
      tool: toolName,
      model: fc.stringMatching(/^[A-Za-z0-9 .:-]{1,20}$/).filter((model) => !model.includes('  ')),
    }),
  }),
  fc.record({
    key: fc.constant('AI-Extent' as const),
    extent: fc.constantFrom('none' as const, 'partial' as const, 'mostly' as const, 'full' as const),
  }),
  fc.record({ key: fc.constant('AI-Used-for' as const), areas: fc.subarray([...usedForAreas], { minLength: 1 }) }),
  fc.record({
    key: fc.constant('AI-Prompt' as const),
    text: fc
      .string({ minLength: 8, maxLength: 400 })
      .map(singleLine)
      .filter((text) => text.length >= 8),
  }),
  fc.record({ key: fc.constant('AI-Prompt-Digest' as const), sha256: fc.stringMatching(/^[0-9a-f]{64}$/) }),
  fc.record({
    key: fc.constant('AI-Params' as const),
    params: fc.array(
      fc.record({
        name: fc.stringMatching(/^[a-z][a-z0-9_]{0,10}$/),
        value: fc.stringMatching(/^[A-Za-z0-9._-]{1,10}$/),
      }),
      { minLength: 1, maxLength: 4 },
    ),
  }),
  fc.record({
    key: fc.constant('AI-Session' as const),
    session: fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._:-]{3,100}$/),
    isUrl: fc.constant(false),
  }),
  fc.record({ key: fc.constant('AI-Record' as const), record: fc.stringMatching(/^[0-9A-HJKMNP-TV-Z]{26}$/) }),
  fc.record({
    key: fc.constant('Micro-App' as const),
    slug: fc.stringMatching(/^[a-z0-9]([a-z0-9-]{0,60}[a-z0-9])?$/),
  }),
  fc.record({
    key: fc.constant('Risk-Accepted' as const),
    id: fc.stringMatching(/^[A-Z][A-Z0-9]{0,4}(-[A-Z0-9]{1,4}){1,3}$/),
    expires: date,
  }),
)

const formOf = (trailer: TrailerValue) => (trailer.key === 'Assisted-by' ? trailer.helper.form : 'agent-model')

describe('the grammar', () => {
  it('reads what it prints', () => {
    fc.assert(
      fc.property(value, (trailer) => {
        expect(parseTrailerValue(trailer.key, formatTrailerValue(trailer), formOf(trailer))).toEqual(trailer)
      }),
      { numRuns: 2_000 },
    )
  })

  it('prints what it reads', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('Assisted-by', 'AI-Extent', 'AI-Params', 'AI-Prompt', 'AI-Session', 'Micro-App'),
        fc.string(),
        (key, text) => {
          const parsed = parseTrailerValue(key as 'AI-Prompt', text)
          if (parsed !== undefined) expect(formatTrailerValue(parsed)).toBe(text)
        },
      ),
    )
  })

  it('survives a commit message', () => {
    fc.assert(
      fc.property(value, (trailer) => {
        const message = addTrailers(Buffer.from('s\n\nbody\n'), [
          { key: trailer.key, value: formatTrailerValue(trailer) },
        ])
        const read = parseMessage(message).trailers[0]?.value ?? ''
        expect(parseTrailerValue(trailer.key, read, formOf(trailer))).toEqual(trailer)
      }),
      { numRuns: 1_000 },
    )
  })

  it.each([
    ['Assisted-by', 'GitHub Copilot: gpt-5'],
    ['Assisted-by', 'LLM'],
    ['Assisted-by', 'claude:opus [semgrep]'],
    ['Assisted-by', 'claude:opus  two-spaces'],
    ['AI-Extent', 'None'],
    ['AI-Extent', 'unknown'],
    ['AI-Used-for', 'code,tests'],
    ['AI-Used-for', ''],
    ['AI-Used-for', 'code, sleep'],
    ['AI-Prompt', 'short'],
    ['AI-Prompt', 'x'.repeat(401)],
    ['AI-Prompt', 'with \u202e override inside'],
    ['AI-Prompt-Digest', `sha256:${'A'.repeat(64)}`],
    ['AI-Params', 'temperature=0.2;top_p=1'],
    ['AI-Params', 'Temperature=1'],
    ['AI-Params', ''],
    ['AI-Session', 'http://example.org/x'],
    ['AI-Session', 'abc'],
    ['AI-Record', '01JD3X8Y4T5Q6R7S8V9W0XYZAI'],
    ['Micro-App', '-x'],
    ['Micro-App', 'x'.repeat(64)],
    ['Risk-Accepted', 'RA-1 expires=2026-02-30'],
    ['Risk-Accepted', 'RA expires=2026-02-20'],
    ['Risk-Accepted', 'RA-1 expires=2026-2-20'],
  ] as const)('refuses %s: %s', (key, text) => {
    expect(parseTrailerValue(key, text)).toBeUndefined()
  })
})
