import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readGenerationSettings } from '../src/generation-settings.ts'
import { formatPromptRecord, makePromptRecord, promptRecordPath, readPromptRecord } from '../src/prompt-record.ts'
import { newRecordId } from '../src/record-id.ts'
import { parseTrailerValue } from '../src/trailer-grammar.ts'

const nonce = '00112233445566778899aabbccddeeff'

describe('a prompt record', () => {
  it('reads back with the same digest, whatever the prompt holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const record = makePromptRecord(text, nonce)
        expect(readPromptRecord(formatPromptRecord(record))).toEqual(record)
      }),
    )
  })

  it('has a digest that the grammar takes, and a file of that name', () => {
    const { digest } = makePromptRecord('Write an exporter', nonce)
    expect(parseTrailerValue('AI-Prompt-Digest', `sha256:${digest}`)).toBeDefined()
    expect(promptRecordPath(digest)).toBe(`.sallyport/prompts/${digest}.md`)
  })

  it('hides a prompt that can be guessed behind its nonce', () => {
    const other = nonce.replace('00', '01')
    expect(makePromptRecord('fix it', nonce).digest).not.toBe(makePromptRecord('fix it', other).digest)
  })

  it('survives a checkout that turns line ends, and nothing else', () => {
    const record = makePromptRecord('one\ntwo\n', nonce)
    const text = formatPromptRecord(record)
    expect(readPromptRecord(text.replaceAll('\n', '\r\n'))?.digest).toBe(record.digest)
    expect(readPromptRecord(text.replace('two', 'too'))?.digest).not.toBe(record.digest)
  })

  it.each(['', 'text', '---\nnonce: 00\n---\n\nx', `---\nsallyport-prompt: 2\nnonce: ${nonce}\n---\n\nx\n`])(
    'is not %j',
    (text) => {
      expect(readPromptRecord(text)).toBeUndefined()
    },
  )
})

describe('a record id', () => {
  it('is a ULID: the grammar takes it, and later ones sort later', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 2 ** 31 }),
        fc.nat({ max: 2 ** 31 }),
        fc.uint8Array({ minLength: 10, maxLength: 10 }),
        (a, b, random) => {
          const [one, two] = [newRecordId(a * 1000, random), newRecordId(b * 1000, random)]
          expect(parseTrailerValue('AI-Record', one)).toBeDefined()
          expect(Math.sign(a - b)).toBe(one < two ? -1 : one > two ? 1 : 0)
        },
      ),
    )
  })
})

describe('generation settings', () => {
  it.each([
    ['temperature=0.2', 'temperature=0.2; top_p=unknown; seed=unknown'],
    ['seed=7, effort=high', 'seed=7; effort=high; temperature=unknown; top_p=unknown'],
    ['', 'temperature=unknown; top_p=unknown; seed=unknown'],
    ['temperature=default; top_p=1; seed=unsupported', 'temperature=default; top_p=1; seed=unsupported'],
  ])('%j says what is unknown', (text, expected) => {
    const value = readGenerationSettings(text)
      .map((setting) => `${setting.name}=${setting.value}`)
      .join('; ')
    expect(value).toBe(expected)
    expect(parseTrailerValue('AI-Params', value)).toBeDefined()
  })
})
