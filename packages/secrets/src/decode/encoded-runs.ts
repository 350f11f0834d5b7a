/** A stretch of text that decodes to readable text. Offsets are bytes. */
export interface EncodedRun {
  readonly encoding: 'base64' | 'hex' | 'percent' | 'escape'
  readonly start: number
  readonly end: number
  readonly bytes: Buffer
}

type Decode = (run: string) => Buffer

/** What follows a repetition cannot be part of it, so that a search is linear; bounds keep the engine's stack small. */
const encodings: readonly {
  readonly encoding: EncodedRun['encoding']
  readonly pattern: RegExp
  readonly decode: Decode
}[] = [
  {
    encoding: 'base64',
    // Also wrapped over lines, as `base64` and YAML block scalars do.
    pattern:
      /[A-Za-z0-9+/_-]{20,1000000}(?:\r?\n[ \t]{0,20}[A-Za-z0-9+/_-]{20,200}){0,2000}(?:\r?\n[ \t]{0,20}[A-Za-z0-9+/_-]{1,19}(?![A-Za-z0-9+/_-]))?={0,2}/g,
    decode: (run) => Buffer.from(run.replace(/\s/g, ''), 'base64'),
  },
  { encoding: 'hex', pattern: /(?:[0-9a-fA-F]{2}){16,5000}/g, decode: (run) => Buffer.from(run, 'hex') },
  {
    encoding: 'percent',
    pattern: /(?:%[0-9a-fA-F]{2}[\w.~+-]{0,200}){3,2000}/g,
    decode: (run) => replaceCodes(run, /%([0-9a-fA-F]{2})/g),
  },
  {
    encoding: 'escape',
    pattern: /(?:\\(?:u00|x)[0-9a-fA-F]{2}[^\\\r\n"']{0,40}){4,2000}/g,
    decode: (run) => replaceCodes(run, /\\(?:u00|x)([0-9a-fA-F]{2})/g),
  },
]

function replaceCodes(run: string, pattern: RegExp): Buffer {
  return Buffer.from(
    run.replace(pattern, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
    'latin1',
  )
}

const shortest = 12
const sampleSize = 256

/** Everything in `text` that may be encoded and is readable when decoded. */
export function* encodedRuns(text: Buffer): Generator<EncodedRun> {
  const characters = text.toString('latin1')
  for (const { encoding, pattern, decode } of encodings) {
    for (const found of characters.matchAll(pattern)) {
      const end = found.index + found[0].length
      const start = encoding === 'percent' ? wordStart(characters, found.index) : found.index
      const bytes = decode(characters.slice(start, end))
      if (bytes.length >= shortest && isReadable(bytes)) yield { encoding, start, end, bytes }
    }
  }
}

/** What stands before the first code belongs to the text too; looked for backwards, since a search would try it at every position. */
function wordStart(text: string, from: number): number {
  let start = from
  while (start > 0 && from - start < 200 && /[\w.~+-]/.test(text[start - 1] ?? '')) start--
  return start
}

/** At least nine tenths of the beginning are printable. */
function isReadable(bytes: Buffer): boolean {
  const sample = bytes.subarray(0, sampleSize)
  let printable = 0
  for (const byte of sample) if ((byte >= 32 && byte < 127) || byte === 9 || byte === 10 || byte === 13) printable++
  return printable * 10 >= sample.length * 9
}
