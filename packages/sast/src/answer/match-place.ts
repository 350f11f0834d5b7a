import type { EngineMatch, EnginePosition } from './engine-output.ts'

/** Two matches with the same numbers begin and end alike. */
export function placeOf({ start, end }: EngineMatch): readonly [number, number, number, number] {
  return [start.line, start.column, end.line, end.column]
}

/** Semgrep counts columns in bytes of UTF-8; what lies behind the end of the file is its end. */
export function byteOffset({ line, column }: EnginePosition, starts: readonly number[], size: number): number {
  return Math.min(size, (starts[line - 1] ?? size) + column - 1)
}
