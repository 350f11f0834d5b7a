import type { ByteText } from '../engine/byte-text.ts'
import { beginsReadable, forEachRun, isPrintable } from './base64-text.ts'

/** A stretch of text that decodes to readable text. Offsets are bytes. */
export interface EncodedRun {
  readonly encoding: 'base64' | 'hex' | 'percent' | 'escape'
  readonly start: number
  readonly end: number
  readonly bytes: Buffer
}

/** Also wrapped over lines, as `base64` and YAML block scalars do. What follows a repetition cannot be part of it, so that a search is linear. */
const base64 =
  /[A-Za-z0-9+/_-]{20,1000000}(?:\r?\n[ \t]{0,20}[A-Za-z0-9+/_-]{20,200}){0,2000}(?:\r?\n[ \t]{0,20}[A-Za-z0-9+/_-]{1,19}(?![A-Za-z0-9+/_-]))?={0,2}/y
const hex = /(?:[0-9a-fA-F]{2}){16,5000}/y
const percent = /(?:%[0-9a-fA-F]{2}[\w.~+-]{0,200}){3,2000}/g
const escapes = /(?:\\(?:u00|x)[0-9a-fA-F]{2}[^\\\r\n"']{0,40}){4,2000}/g

const shortest = 12
const shortestHex = 32
const sampleSize = 256

/** Everything in `text` that may be encoded and is readable when decoded. Costs little where nothing is. */
export function* encodedRuns(text: ByteText): Generator<EncodedRun> {
  const { bytes } = text
  const { inBase64, inHex } = likelyStarts(bytes)
  if (inBase64.length > 0) yield* base64Runs(text, inBase64)
  if (inHex.length > 0) yield* hexRuns(text, inHex)
  if (hasSeveral(bytes, '%', 3)) yield* codedRuns(text, 'percent', percent, /%([0-9a-fA-F]{2})/g)
  if (hasSeveral(bytes, '\\x', 4) || hasSeveral(bytes, '\\u00', 4)) {
    yield* codedRuns(text, 'escape', escapes, /\\(?:u00|x)([0-9a-fA-F]{2})/g)
  }
}

function likelyStarts(text: Buffer): { inBase64: number[]; inHex: number[] } {
  const inBase64: number[] = []
  const inHex: number[] = []
  forEachRun(text, (start, end) => {
    if (beginsReadable(text, start)) inBase64.push(start)
    if (end - start >= shortestHex) inHex.push(...hexStarts(text, start, end))
  })
  return { inBase64, inHex }
}

function* base64Runs({ characters }: ByteText, starts: readonly number[]): Generator<EncodedRun> {
  let last = 0
  for (const start of starts) {
    if (start < last) continue
    const end = endOf(base64, characters, start)
    const bytes = withoutZeros(Buffer.from(characters.slice(start, end).replace(/\s/g, ''), 'base64'))
    if (bytes.length < shortest || !isReadable(bytes)) continue
    last = end
    yield { encoding: 'base64', start, end, bytes }
  }
}

/** UTF-16, as PowerShell encodes commands: every second byte is zero. */
function withoutZeros(bytes: Buffer): Buffer {
  return bytes[1] === 0 && bytes[3] === 0 ? Buffer.from(bytes.toString('utf16le')) : bytes
}

/** Stretches of hexadecimal digits within a run whose first byte would be printable. */
function hexStarts(text: Buffer, from: number, to: number): number[] {
  const starts: number[] = []
  let start = from
  for (let at = from; at <= to; at++) {
    if (at < to && isHex(text[at])) continue
    if (at - start >= shortestHex && isPrintable(Number.parseInt(text.toString('latin1', start, start + 2), 16)))
      starts.push(start)
    start = at + 1
  }
  return starts
}

function* hexRuns({ characters }: ByteText, starts: readonly number[]): Generator<EncodedRun> {
  for (const start of starts) {
    const end = endOf(hex, characters, start)
    const bytes = Buffer.from(characters.slice(start, end), 'hex')
    if (isReadable(bytes)) yield { encoding: 'hex', start, end, bytes }
  }
}

function* codedRuns(
  { characters }: ByteText,
  encoding: 'percent' | 'escape',
  run: RegExp,
  code: RegExp,
): Generator<EncodedRun> {
  for (const found of characters.matchAll(run)) {
    const end = found.index + found[0].length
    const start = encoding === 'percent' ? wordStart(characters, found.index) : found.index
    const decoded = characters
      .slice(start, end)
      .replace(code, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)))
    const bytes = Buffer.from(decoded, 'latin1')
    if (bytes.length >= shortest && isReadable(bytes)) yield { encoding, start, end, bytes }
  }
}

function endOf(pattern: RegExp, text: string, start: number): number {
  pattern.lastIndex = start
  return pattern.test(text) ? pattern.lastIndex : start
}

function isHex(byte: number | undefined): boolean {
  return byte !== undefined && ((byte >= 48 && byte <= 57) || (byte >= 97 && byte <= 102) || (byte >= 65 && byte <= 70))
}

function hasSeveral(text: Buffer, mark: string, least: number): boolean {
  let count = 0
  for (let at = text.indexOf(mark); at !== -1 && count < least; at = text.indexOf(mark, at + 1)) {
    if (isHex(text[at + mark.length]) && isHex(text[at + mark.length + 1])) count++
  }
  return count >= least
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
  for (const byte of sample) if (isPrintable(byte)) printable++
  return printable * 10 >= sample.length * 9
}
