/** 1-based, inclusive. */
export interface LineRange {
  readonly start: number
  readonly end: number
}

/** Edits beyond this many steps are not worth aligning: the whole middle counts as added, which errs towards "new". */
const maximumEdits = 1_000

/**
 * Lines of `after` that are not in `before`, by Myers' greedy algorithm between the common head and tail.
 * Lines are compared byte for byte, without a carriage return before the line feed.
 */
export function addedLines(before: Uint8Array, after: Uint8Array): LineRange[] {
  const old = linesOf(before)
  const now = linesOf(after)
  let head = 0
  while (head < old.length && head < now.length && old[head] === now[head]) head++
  let tail = 0
  while (
    tail < old.length - head &&
    tail < now.length - head &&
    old[old.length - 1 - tail] === now[now.length - 1 - tail]
  )
    tail++
  const kept = commonLines(old.slice(head, old.length - tail), now.slice(head, now.length - tail))
  return rangesOf(kept, head)
}

export function everyLine(bytes: Uint8Array): LineRange[] {
  return [{ start: 1, end: linesOf(bytes).length }]
}

export function touches(ranges: readonly LineRange[], startLine: number, endLine: number): boolean {
  return ranges.some((range) => range.start <= endLine && startLine <= range.end)
}

/** Lines added against every parent: what is in one of them is not new. */
export function addedAgainstAll(parents: readonly Uint8Array[], after: Uint8Array): LineRange[] {
  const [first, ...others] = parents.map((parent) => addedLines(parent, after))
  if (first === undefined) return everyLine(after)
  return others.reduce(intersect, first)
}

function intersect(left: readonly LineRange[], right: readonly LineRange[]): LineRange[] {
  return left.flatMap((a) =>
    right
      .filter((b) => a.start <= b.end && b.start <= a.end)
      .map((b) => ({ start: Math.max(a.start, b.start), end: Math.min(a.end, b.end) })),
  )
}

function linesOf(bytes: Uint8Array): string[] {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  return text.split('\n').map((line) => (line.endsWith('\r') ? line.slice(0, -1) : line))
}

/** For each line of `now`, whether some shortest edit keeps it. */
function commonLines(old: readonly string[], now: readonly string[]): boolean[] {
  const kept = new Array<boolean>(now.length).fill(false)
  const trace = editTrace(old, now)
  if (trace === undefined) return kept
  let x = old.length
  let y = now.length
  for (let step = trace.length - 1; step >= 0 && (x > 0 || y > 0); step--) {
    const frontier = trace[step]
    const k = x - y
    const isDown = k === -step || (k !== step && at(frontier, k - 1) < at(frontier, k + 1))
    const previousK = isDown ? k + 1 : k - 1
    const previousX = step === 0 ? 0 : at(frontier, previousK)
    const previousY = step === 0 ? 0 : previousX - previousK
    while (x > previousX && y > previousY) {
      x--
      y--
      kept[y] = true
    }
    x = previousX
    y = previousY
  }
  return kept
}

type Frontier = Map<number, number>

function at(frontier: Frontier | undefined, k: number): number {
  return frontier?.get(k) ?? -1
}

/** The furthest-reaching points before each step; undefined where the edit is too long. */
function editTrace(old: readonly string[], now: readonly string[]): Frontier[] | undefined {
  const trace: Frontier[] = []
  const frontier: Frontier = new Map([[1, 0]])
  for (let step = 0; step <= maximumEdits; step++) {
    trace.push(new Map(frontier))
    for (let k = -step; k <= step; k += 2) {
      let x =
        k === -step || (k !== step && at(frontier, k - 1) < at(frontier, k + 1))
          ? at(frontier, k + 1)
          : at(frontier, k - 1) + 1
      while (x < old.length && x - k < now.length && old[x] === now[x - k]) x++
      frontier.set(k, x)
      if (x >= old.length && x - k >= now.length) return trace
    }
  }
  return undefined
}

function rangesOf(kept: readonly boolean[], offset: number): LineRange[] {
  const ranges: { start: number; end: number }[] = []
  for (const [index, isKept] of kept.entries()) {
    if (isKept) continue
    const line = offset + index + 1
    const last = ranges.at(-1)
    if (last?.end === line - 1) last.end = line
    else ranges.push({ start: line, end: line })
  }
  return ranges
}
