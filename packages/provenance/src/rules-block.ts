import { quotedText, type TrailerKey } from '@sallyport/core'
import { helperInValue } from './assisted-by-ai.ts'
import { fixCommand } from './fix-command.ts'
import { messages } from './messages.ts'
import type { MessageLine } from './parse-message.ts'
import type { Problem, Subject } from './problem.ts'
import { canonicalKey } from './trailer-keys.ts'

/** AP010: trailers of ours that Git does not read as such. */
export function checkBlock(subject: Subject): Problem[] {
  const { parsed, settings } = subject
  if (!settings.profile.needsExtent && settings.profile.helper === undefined) return []
  const read = new Set(parsed.trailers.map(({ key }) => canonicalKey(key)))
  const readLines = new Set(parsed.trailers.flatMap(({ line, endLine }) => numbersFrom(line, endLine)))
  const severity = settings.isSquash === true || isSquashText(subject) ? 'warning' : 'error'
  const reported = new Set<TrailerKey>()
  return parsed.lines.flatMap((line) => {
    const stray = readLines.has(line.number) ? undefined : strayKey(line)
    if (stray === undefined || read.has(stray.key) || reported.has(stray.key)) return []
    reported.add(stray.key)
    const message = stray.isLookAlike
      ? messages.keyLooksAlike(line.number, stray.key)
      : messages.blockBroken(...breakOf(parsed.lines, line))
    const fix = fixCommand(parsed, settings.target ?? { kind: 'pending' }, [`${stray.key}: ${fixValue(stray.value)}`])
    return [{ code: 'AP010', severity, message, fix, line: line.number, key: stray.key, value: stray.value }]
  })
}

function numbersFrom(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}

function fixValue(value: string): string {
  return /^[A-Za-z0-9 ._+/@:=;,-]{1,100}$/.test(value) ? value : '<value>'
}

interface StrayKey {
  readonly key: TrailerKey
  readonly value: string
  readonly isLookAlike: boolean
}

function strayKey(line: MessageLine): StrayKey | undefined {
  if (line.kind === 'comment' || line.kind === 'continuation' || line.kind === 'blank') return undefined
  const separator = line.text.slice(0, longestKey).search(/[:\uff1a]/)
  if (separator === -1) return undefined
  const written = line.text.slice(0, separator).trimEnd()
  const value = line.text.slice(separator + 1)
  const plain = /^[ -~]*$/.test(written) ? written : plainLetters(written)
  const key = canonicalKey(plain)
  if (key === undefined || (key === 'Assisted-by' && helperInValue(value) === undefined)) return undefined
  return { key, value: value.trim(), isLookAlike: plain !== written || line.kind === 'other' }
}

/** Longer than any key of ours, invisible characters included. */
const longestKey = 60

const lookAlikes: Readonly<Record<string, string>> = {
  А: 'A',
  Α: 'A',
  І: 'I',
  Ι: 'I',
  Е: 'E',
  Ε: 'E',
  М: 'M',
  Р: 'P',
  Ρ: 'P',
  ѕ: 's',
  і: 'i',
  е: 'e',
  о: 'o',
  ο: 'o',
  а: 'a',
  р: 'p',
  с: 'c',
  х: 'x',
  '‐': '-',
  '‑': '-',
  '–': '-',
  '−': '-',
}

/** The key that a reader sees: full-width, Cyrillic and Greek letters as the Latin ones, invisible characters gone. */
function plainLetters(text: string): string {
  return [...text.normalize('NFKC').replaceAll(/\p{Cf}/gu, '')].map((letter) => lookAlikes[letter] ?? letter).join('')
}

function breakOf(lines: readonly MessageLine[], stray: MessageLine): [cause: string, advice: string] {
  const paragraph = paragraphOf(lines, stray)
  const other = paragraph.find(({ kind, number }) => kind === 'other' && number !== stray.number)
  if (other !== undefined) {
    const reference = /^([A-Za-z]+) (#\d+)$/.exec(other.text)
    const advice = reference === null ? 'Put' : `Write "${reference[1]}: ${reference[2]}" or put`
    return [`line ${other.number} "${quotedText(other.text)}" breaks it`, `${advice} a blank line before the block.`]
  }
  if (paragraph[0] === lines.find(({ kind }) => kind !== 'comment' && kind !== 'blank')) {
    return [`line ${stray.number} is in the first paragraph`, 'Start with a subject line and a blank line.']
  }
  const last = paragraph.at(-1)?.number ?? stray.number
  return [`text follows the blank line after line ${last}`, 'Move the trailers to one paragraph at the end.']
}

function paragraphOf(lines: readonly MessageLine[], { number }: MessageLine): MessageLine[] {
  const isBlank = (index: number) => lines[index] === undefined || lines[index].kind === 'blank'
  let from = number - 1
  let to = number - 1
  while (!isBlank(from - 1)) from--
  while (!isBlank(to + 1)) to++
  return lines.slice(from, to + 1).filter(({ kind }) => kind !== 'comment')
}

function isSquashText({ parsed }: Subject): boolean {
  if (parsed.subject.startsWith('Squashed commit of the following:')) return true
  return parsed.lines.filter(({ text }) => text.startsWith('* ')).length > 1 && /\(#\d+\)$/.test(parsed.subject)
}
