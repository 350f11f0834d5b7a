import { noBytes, rangesOf, sizeOf, union } from './byte-set.ts'
import { shortestMatch } from './pattern-cost.ts'
import { bytesOf } from './pattern-head.ts'
import { flatten } from './pattern-literals.ts'
import type { PatternNode } from './pattern-syntax.ts'

/** Somewhere in every match at least `least` bytes of `over` (see `rangesOf`) follow each other: the value, where the rest is names and signs. */
export interface PatternRun {
  readonly least: number
  readonly over: string
}

const widest = 72
/** Shorter ones stand in every line. */
const shortest = 12

export function longestRun(root: PatternNode, flags: string): PatternRun | undefined {
  // The dot of `s` matches line ends, of which its set knows nothing.
  if (flags.includes('s')) return undefined
  let best = { least: 0, over: noBytes }
  let run = best
  for (const item of flatten(root)) {
    const bytes = bytesOf(item)
    const wider = union(run.over, bytes)
    const isLonger = sizeOf(wider) <= widest
    if (isLonger) run = { least: run.least + shortestMatch(item), over: wider }
    else run = sizeOf(bytes) <= widest ? { least: shortestMatch(item), over: bytes } : { least: 0, over: noBytes }
    if (run.least > best.least) best = run
  }
  return best.least < shortest ? undefined : { least: best.least, over: rangesOf(best.over) }
}
