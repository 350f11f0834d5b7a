import { ByteText } from '../engine/byte-text.ts'
import type { Match, ScanLimit } from '../engine/match.ts'
import { encodedRuns } from './encoded-runs.ts'

export interface DecodedScan {
  /** Offsets are those of the encoded run in the outer text. */
  readonly matches: readonly Match[]
  readonly limits: readonly ScanLimit[]
  readonly work: number
}

type ScanText = (text: ByteText) => DecodedScan

/** Decoded bytes of one text, all levels together. */
const mostBytes = 16_000_000

/** Scans what `text` says under base64, hex, percent signs and escapes, `levels` deep. */
export function scanDecoded(text: ByteText, levels: number, scanText: ScanText): DecodedScan {
  const budget = { bytes: mostBytes }
  return scanLevel(text, levels, scanText, budget)
}

function scanLevel(text: ByteText, levels: number, scanText: ScanText, budget: { bytes: number }): DecodedScan {
  const matches: Match[] = []
  const limits: ScanLimit[] = []
  let work = 0
  if (levels === 0) return { matches, limits, work }
  for (const { encoding, start, end, bytes } of encodedRuns(text)) {
    budget.bytes -= bytes.length
    if (budget.bytes < 0) {
      limits.push({ message: `more than ${mostBytes} decoded bytes; the rest was not decoded` })
      break
    }
    const context = contextOf(text.bytes, start, bytes)
    const decoded = new ByteText(bytes)
    const outer = scanText(context.length === 0 ? decoded : new ByteText(Buffer.concat([context, bytes])))
    const inner = scanLevel(decoded, levels - 1, scanText, budget)
    work += outer.work + inner.work
    limits.push(...outer.limits, ...inner.limits)
    const own = outer.matches.filter((match) => match.start >= context.length)
    for (const match of [...own, ...inner.matches]) {
      const within = match.facts.encoding
      const facts = { ...match.facts, encoding: within === undefined ? encoding : `${within} in ${encoding}` }
      matches.push({ ...match, start, end, matchStart: start, matchEnd: end, facts })
    }
  }
  return { matches, limits, work }
}

const widestContext = 120

/** What stands left of the run on its line, where one value was encoded: `DB_PASSWORD: ` in a Kubernetes Secret names what is inside. */
function contextOf(text: Buffer, start: number, decoded: Buffer): Buffer {
  const feed = decoded.indexOf(10)
  if (feed !== -1 && feed < decoded.length - 1) return Buffer.alloc(0)
  const line = text.lastIndexOf(10, Math.max(0, start - 1)) + 1
  return start === 0 ? Buffer.alloc(0) : text.subarray(Math.max(line, start - widestContext), start)
}
