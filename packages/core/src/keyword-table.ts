/**
 * An Aho–Corasick automaton as one dense table: failure links and ASCII case are folded in, so each byte costs two loads.
 * Bytes are mapped to classes first (all bytes that are in no keyword share class 0), which makes a row 32 or 64 cells instead of 256
 * and lets the table stay in the processor's cache. Accepting states have the highest numbers: one comparison tells a hit.
 */
export interface KeywordTable {
  readonly classOf: Uint8Array
  /** Row length is `1 << shift`. */
  readonly shift: number
  readonly next: Uint16Array
  readonly firstAccepting: number
  /** Bytes of the longest keyword. */
  readonly longest: number
  /** For each accepting state, where its slice of `hits` begins; one more at the end. */
  readonly hitStarts: Uint32Array
  /** Pairs: rule index, keyword length. */
  readonly hits: Uint16Array
}

interface TrieNode {
  readonly children: Map<number, number>
  readonly depth: number
  fail: number
  own: { rule: number; length: number }[]
}

/**
 * `keywords[i]` are the lower-case keywords of rule `i`. `classes` is the length of a row, 32 (one line of the processor's cache) or 64.
 * Rare bytes share a class, so hits are mere candidates, to be compared by the caller.
 */
export function buildKeywordTable(keywords: readonly (readonly string[])[], classes: 32 | 64): KeywordTable {
  const classOf = byteClasses(keywords.flat(), classes)
  const width = Math.max(...classOf) + 1
  const shift = Math.ceil(Math.log2(width))
  const nodes = buildTrie(keywords, classOf)
  if (nodes.length > 65_535) throw new Error(`${nodes.length} keyword states do not fit 16 bits`)
  const transitions = foldFailures(nodes, 1 << shift)
  return renumber(nodes, transitions, classOf, shift)
}

/** Class 0 is for bytes of no keyword; then one for digits, one for rare letters, one for rare signs; the others have their own. */
function byteClasses(keywords: readonly string[], classes: number): Uint8Array {
  const uses = new Map<number, number>()
  for (const keyword of keywords) for (const byte of Buffer.from(keyword)) uses.set(byte, (uses.get(byte) ?? 0) + 1)
  const byFrequency = [...uses.keys()].sort((a, b) => (uses.get(b) ?? 0) - (uses.get(a) ?? 0) || a - b)
  const own = byFrequency.filter((byte) => !isDigit(byte)).slice(0, classes - 4)
  const classOf = new Uint8Array(256)
  for (const byte of byFrequency) {
    classOf[byte] = own.includes(byte) ? own.indexOf(byte) + 4 : isDigit(byte) ? 1 : isSmallLetter(byte) ? 2 : 3
    if (isSmallLetter(byte)) classOf[byte - 32] = classOf[byte] ?? 0
  }
  return classOf
}

function isDigit(byte: number): boolean {
  return byte >= 48 && byte <= 57
}

function isSmallLetter(byte: number): boolean {
  return byte >= 97 && byte <= 122
}

function buildTrie(keywords: readonly (readonly string[])[], classOf: Uint8Array): TrieNode[] {
  const nodes: TrieNode[] = [{ children: new Map(), depth: 0, fail: 0, own: [] }]
  for (const [rule, list] of keywords.entries()) {
    for (const keyword of list) {
      let state = 0
      for (const byte of Buffer.from(keyword)) {
        const symbol = classOf[byte] ?? 0
        const children = nodes[state]?.children
        let child = children?.get(symbol)
        if (child === undefined) {
          child = nodes.push({ children: new Map(), depth: (nodes[state]?.depth ?? 0) + 1, fail: 0, own: [] }) - 1
          children?.set(symbol, child)
        }
        state = child
      }
      nodes[state]?.own.push({ rule, length: Buffer.byteLength(keyword) })
    }
  }
  return nodes
}

/** Breadth first, so that a state's failure row is complete before it is copied. */
function foldFailures(nodes: TrieNode[], row: number): Uint16Array {
  const table = new Uint16Array(nodes.length * row)
  const queue = [0]
  for (let state = queue.shift(); state !== undefined; state = queue.shift()) {
    const node = nodes[state]
    if (node === undefined) continue
    if (state !== 0) {
      node.own = [...node.own, ...(nodes[node.fail]?.own ?? [])]
      table.copyWithin(state * row, node.fail * row, (node.fail + 1) * row)
    }
    for (const [symbol, child] of node.children) {
      const childNode = nodes[child]
      if (childNode !== undefined) childNode.fail = state === 0 ? 0 : (table[state * row + symbol] ?? 0)
      queue.push(child)
    }
    for (const [symbol, child] of node.children) table[state * row + symbol] = child
  }
  return table
}

/** Shallow states first: text visits few others, and their rows then share the processor's cache. Measured: a fifth quicker. */
function renumber(nodes: readonly TrieNode[], table: Uint16Array, classOf: Uint8Array, shift: number): KeywordTable {
  const depthOf = (state: number) => nodes[state]?.depth ?? 0
  const order = [...nodes.keys()].sort(
    (a, b) => Number(isAccepting(nodes[a])) - Number(isAccepting(nodes[b])) || depthOf(a) - depthOf(b) || a - b,
  )
  const numberOf = new Uint16Array(nodes.length)
  for (const [index, state] of order.entries()) numberOf[state] = index
  const row = 1 << shift
  const next = new Uint16Array(table.length)
  for (const [index, state] of order.entries()) {
    for (let symbol = 0; symbol < row; symbol++) {
      next[index * row + symbol] = numberOf[table[state * row + symbol] ?? 0] ?? 0
    }
  }
  const firstAccepting = nodes.filter((node) => !isAccepting(node)).length
  const accepting = order.slice(firstAccepting).map((state) => nodes[state]?.own ?? [])
  const hitStarts = new Uint32Array(accepting.length + 1)
  for (const [index, own] of accepting.entries()) hitStarts[index + 1] = (hitStarts[index] ?? 0) + own.length * 2
  const hits = Uint16Array.from(accepting.flatMap((own) => own.flatMap(({ rule, length }) => [rule, length])))
  const longest = nodes.reduce((most, { depth }) => Math.max(most, depth), 0)
  return { classOf, shift, next, firstAccepting, longest, hitStarts, hits }
}

function isAccepting(node: TrieNode | undefined): boolean {
  return (node?.own.length ?? 0) > 0
}
