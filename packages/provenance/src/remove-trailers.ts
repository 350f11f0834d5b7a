import type { ParsedMessage } from './parse-message.ts'
import type { Trailer } from './read-trailers.ts'

/** The message without some lines of its block; every other byte stays. */
export function removeTrailers({ bytes, trailers }: ParsedMessage, isGone: (trailer: Trailer) => boolean): Uint8Array {
  const gone = trailers.filter(isGone)
  if (gone.length === 0) return bytes
  const starts = [0, ...gone.map(({ end }) => end)]
  const ends = [...gone.map(({ start }) => start), bytes.length]
  return new Uint8Array(Buffer.concat(starts.map((start, index) => bytes.subarray(start, ends[index]))))
}
