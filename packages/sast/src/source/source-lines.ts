import { lineStarts } from '@sallyport/core'
import { utf8 } from './source-text.ts'

/** The text of a file by lines, made once and only for files with findings. */
export interface SourceLines {
  readonly bytes: Uint8Array
  readonly starts: readonly number[]
  readonly lines: readonly string[]
}

export function sourceLines(bytes: Uint8Array): SourceLines {
  return { bytes, starts: lineStarts(bytes), lines: utf8(bytes).split('\n') }
}
