import { type TrailerKey, trailerKeys } from '@sallyport/core'

/** How often a key may stand in one message; absent: as often as wanted. */
export const maximumCount: Readonly<Partial<Record<TrailerKey, number>>> = {
  'Assisted-by': 8,
  'AI-Extent': 1,
  'AI-Used-for': 1,
  'AI-Prompt': 1,
  'AI-Prompt-Digest': 4,
  'AI-Params': 1,
  'AI-Session': 4,
  'Micro-App': 4,
  'Risk-Accepted': 8,
}

const canonical: ReadonlyMap<string, TrailerKey> = new Map(trailerKeys.map((key) => [key.toLowerCase(), key]))

/** The key as we write it; undefined where it is none of ours. Git compares keys without case. */
export function canonicalKey(key: string): TrailerKey | undefined {
  return canonical.get(key.toLowerCase())
}

/** Reviews and sign-offs follow the declaration; the person who signs off closes the block. */
const order = ['generated-by', ...canonical.keys(), 'reviewed-by', 'co-authored-by', 'signed-off-by']

/** Place in the block; undefined for keys that may stand anywhere before the sign-offs (`Closes`, `Change-Id`). */
export function keyRank(key: string): number | undefined {
  const rank = order.indexOf(key.toLowerCase())
  return rank === -1 ? undefined : rank
}
