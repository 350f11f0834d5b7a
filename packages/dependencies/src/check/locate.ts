import { type Location, lineAt, lineStarts } from '@sallyport/core'
import type { Component } from '../component.ts'

/** Finds entries in a lockfile's bytes; the line table is made once, when the first finding needs it. */
export function locator(
  path: string,
  bytes: Uint8Array,
): (component: Component) => { location: Location; excerpt: string } {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let starts: number[] | undefined
  return ({ anchor }) => {
    const found = anchor === undefined ? -1 : buffer.indexOf(anchor)
    if (found === -1) return { location: { path, startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 }, excerpt: '' }
    starts ??= lineStarts(bytes)
    // Anchors of line-based formats begin with the line feed before the entry.
    const line = lineAt(starts, anchor?.startsWith('\n') === true ? found + 1 : found)
    const end = starts[line + 1] ?? buffer.length + 1
    const text = buffer.toString('utf8', starts[line], Math.min(end - 1, (starts[line] ?? 0) + 300)).trimEnd()
    const location = { path, startLine: line + 1, startColumn: 1, endLine: line + 1, endColumn: text.length + 1 }
    // An address may hold a token.
    return { location, excerpt: text.includes('://') ? '' : text.trim() }
  }
}
