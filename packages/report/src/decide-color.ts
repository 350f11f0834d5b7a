export interface ColorQuestion {
  /** `--color` or `--no-color`; absent when neither was given. */
  readonly flag?: boolean
  readonly env: Readonly<Record<string, string | undefined>>
  /** Of the very stream that is written to. */
  readonly isTTY: boolean
}

/** Flag, then NO_COLOR, then FORCE_COLOR, then TERM=dumb, then whether the stream is a terminal. */
export function decideColor({ flag, env, isTTY }: ColorQuestion): boolean {
  if (flag !== undefined) return flag
  if (isSet(env.NO_COLOR)) return false
  if (isSet(env.FORCE_COLOR)) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false'
  if (env.TERM === 'dumb') return false
  return isTTY
}

function isSet(value: string | undefined): value is string {
  return value !== undefined && value !== ''
}
