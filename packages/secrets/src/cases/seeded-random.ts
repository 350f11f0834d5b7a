import { createHash } from 'node:crypto'

/** Numbers that depend on the seed only: 0 ≤ n < limit. */
export type RandomBelow = (limit: number) => number

export function seededRandom(seed: string): RandomBelow {
  let block = Buffer.alloc(0)
  let at = 0
  let round = 0
  return (limit) => {
    if (at + 4 > block.length) {
      block = createHash('sha512').update(`${seed}/${round++}`).digest()
      at = 0
    }
    at += 4
    return Math.floor((block.readUInt32LE(at - 4) / 2 ** 32) * limit)
  }
}
