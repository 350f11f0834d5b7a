/** Typed settings only: engine arguments never come from a repository. */
export interface SastSettings {
  /** Seconds that one rule may spend on one file. */
  readonly ruleTimeoutSeconds: number
  /** Milliseconds that one engine process may take. */
  readonly processTimeoutMs: number
  readonly maxMemoryMiB: number
  /** Larger files are not looked at, visibly. */
  readonly maxFileBytes: number
  /** Files per engine process. */
  readonly sliceFiles: number
  /** From here on a file is looked at by itself, so that running out of time loses only it. */
  readonly largeFileBytes: number
  /** Also runs the rules of the deep tier. */
  readonly deep: boolean
}

export const defaultSastSettings: SastSettings = {
  ruleTimeoutSeconds: 5,
  processTimeoutMs: 120_000,
  maxMemoryMiB: 2048,
  maxFileBytes: 2_000_000,
  sliceFiles: 300,
  largeFileBytes: 100_000,
  deep: false,
}
