/** An Aho–Corasick automaton as flat tables, failure links folded in. Made at build time for the rules that are shipped. */
export interface LiteralTable {
  /** Class of each byte, letters without case; 0 where no literal holds the byte. */
  readonly classOf: Uint8Array
  readonly classes: number
  /** `state * classes + class` → state. */
  readonly next: Uint16Array
  /** Where the literals of a state begin in `ended`; one entry more than there are states. */
  readonly firstEnded: Uint32Array
  /** Literals that end in a state, through suffixes as well. */
  readonly ended: Uint16Array
}

export function buildLiteralTable(literals: readonly string[]): LiteralTable {
  const bytesOf = literals.map((text) => Buffer.from(text.toLowerCase(), 'utf8'))
  const classOf = new Uint8Array(256)
  let classes = 1
  for (const byte of bytesOf.flatMap((bytes) => [...bytes])) if (classOf[byte] === 0) classOf[byte] = classes++
  for (let byte = 0x41; byte <= 0x5a; byte++) classOf[byte] = classOf[byte + 32] ?? 0
  const { children, outputs } = insertAll(bytesOf, classOf)
  const next = link(children, outputs, classes)
  const firstEnded = new Uint32Array(outputs.length + 1)
  for (const [state, list] of outputs.entries()) firstEnded[state + 1] = (firstEnded[state] ?? 0) + list.length
  return { classOf, classes, next, firstEnded, ended: Uint16Array.from(outputs.flat()) }
}

interface Trie {
  /** By state: class → state. */
  readonly children: Map<number, number>[]
  readonly outputs: number[][]
}

function insertAll(bytesOf: readonly Buffer[], classOf: Uint8Array): Trie {
  const children: Map<number, number>[] = [new Map()]
  const outputs: number[][] = [[]]
  for (const [index, bytes] of bytesOf.entries()) {
    let state = 0
    for (const byte of bytes) {
      const kind = classOf[byte] ?? 0
      const known = children[state]?.get(kind)
      const child = known ?? children.push(new Map()) - 1
      if (known === undefined) {
        outputs.push([])
        children[state]?.set(kind, child)
      }
      state = child
    }
    outputs[state]?.push(index)
  }
  if (outputs.length > 0xffff) throw new RangeError('too many literals for 16-bit states')
  return { children, outputs }
}

function link(children: Trie['children'], outputs: number[][], classes: number): Uint16Array {
  const next = new Uint16Array(outputs.length * classes)
  const fail = new Uint16Array(outputs.length)
  const queue = [0]
  for (const state of queue) {
    const suffix = fail[state] ?? 0
    if (state !== 0) outputs[state]?.push(...(outputs[suffix] ?? []))
    for (let kind = 0; kind < classes; kind++) {
      const fallback = state === 0 ? 0 : (next[suffix * classes + kind] ?? 0)
      const child = children[state]?.get(kind)
      next[state * classes + kind] = child ?? fallback
      if (child === undefined) continue
      fail[child] = fallback
      queue.push(child)
    }
  }
  return next
}
