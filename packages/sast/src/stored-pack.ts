import type { KeywordTable } from '@sallyport/core'
import { literalTable } from './literal-automaton.ts'
import type { PackedRule, RulePack } from './rule-pack.ts'

/** What deciding about a file needs; the rest of a rule is read when it has something to say or to match. */
type RuleKeys = Pick<PackedRule, 'id' | 'languages' | 'tier' | 'condition' | 'shape' | 'origin' | 'baseNames'>
type RuleDetails = Omit<PackedRule, keyof RuleKeys>

interface Header extends Omit<RulePack, 'rules' | 'table'> {
  readonly rules: readonly RuleKeys[]
  readonly shift: number
  readonly firstAccepting: number
  /** Bytes of each part that follows the header: classOf, next, hitStarts, hits, details. */
  readonly lengths: readonly number[]
}

/** The pack as the bundle ships it: length of the header, header (JSON), tables, and the details of all rules (JSON). */
export function encodeRulePack(pack: RulePack): Uint8Array {
  const table = pack.table ?? literalTable(pack.literals)
  const details = pack.rules.map(
    ({ id, languages, tier, condition, shape, origin, baseNames, ...rest }): RuleDetails => rest,
  )
  const parts = [table.classOf, table.next, table.hitStarts, table.hits].map(bytesOf)
  const all = [...parts, Buffer.from(JSON.stringify(details))]
  const { table: _table, ...rest } = pack
  const header: Header = {
    ...rest,
    rules: pack.rules.map(({ id, languages, tier, condition, shape, origin, baseNames }) => ({
      id,
      languages,
      tier,
      condition,
      ...(shape === undefined ? {} : { shape }),
      ...(origin === undefined ? {} : { origin }),
      ...(baseNames === undefined ? {} : { baseNames }),
    })),
    shift: table.shift,
    firstAccepting: table.firstAccepting,
    lengths: all.map(({ length }) => length),
  }
  const text = Buffer.from(JSON.stringify(header))
  const size = Buffer.alloc(4)
  size.writeUInt32LE(text.length)
  return Buffer.concat([size, text, ...all])
}

/** Throws where the bytes are not what `encodeRulePack` wrote: a broken installation must not look like a pack without rules. */
export function decodeRulePack(bytes: Uint8Array): RulePack {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const size = buffer.readUInt32LE(0)
  const header = JSON.parse(buffer.toString('utf8', 4, 4 + size)) as Header
  let at = 4 + size
  const parts = header.lengths.map((length) => {
    at += length
    return buffer.subarray(at - length, at)
  })
  const [classOf, next, hitStarts, hits, text] = parts
  if (
    classOf?.length !== 256 ||
    next === undefined ||
    hitStarts === undefined ||
    hits === undefined ||
    text === undefined ||
    at !== buffer.length
  )
    throw new RangeError('the compiled Semgrep rules are damaged')
  const { shift, firstAccepting } = header
  const table: KeywordTable = {
    classOf,
    shift,
    next: words(next),
    firstAccepting,
    withoutKeywords: 0,
    hitStarts: longWords(hitStarts),
    hits: words(hits),
  }
  let details: readonly RuleDetails[] | undefined
  const detailsOf = (index: number): RuleDetails => {
    details ??= JSON.parse(text.toString('utf8')) as readonly RuleDetails[]
    const found = details[index]
    if (found === undefined) throw new RangeError('the compiled Semgrep rules are damaged')
    return found
  }
  const { schemaVersion, digest, literals, kinds } = header
  return {
    schemaVersion,
    digest,
    literals,
    kinds,
    table,
    rules: header.rules.map((keys, index) => withDetails(keys, () => detailsOf(index))),
  }
}

/** Everything that is not needed to rule a file out is read on first use. */
function withDetails(keys: RuleKeys, details: () => RuleDetails): PackedRule {
  return {
    ...keys,
    get severity() {
      return details().severity
    },
    get confidence() {
      return details().confidence
    },
    get mode() {
      return details().mode
    },
    get message() {
      return details().message
    },
    get remediation() {
      return details().remediation
    },
    get cwe() {
      return details().cwe
    },
    get owasp() {
      return details().owasp
    },
    get references() {
      return details().references
    },
    get why() {
      return details().why
    },
    get hasPaths() {
      return details().hasPaths
    },
    get engine() {
      return details().engine
    },
  }
}

function bytesOf(array: Uint8Array | Uint16Array | Uint32Array): Buffer {
  return Buffer.from(array.buffer, array.byteOffset, array.byteLength)
}

/** Copied, because a view of 16 or 32 bits must begin at a multiple of its size. */
function words(bytes: Buffer): Uint16Array {
  return new Uint16Array(Uint8Array.from(bytes).buffer)
}

function longWords(bytes: Buffer): Uint32Array {
  return new Uint32Array(Uint8Array.from(bytes).buffer)
}
