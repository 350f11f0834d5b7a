/** How the engine is started: its own binary, or a launcher that ends up in it. */
export type Invocation = 'direct' | 'experimental' | 'plain'

/** A usable engine. */
export interface EngineLocation {
  readonly kind: 'engine'
  readonly engine: 'semgrep' | 'opengrep'
  /** `1.182.0`; `unknown` where nothing beside the binary tells. */
  readonly version: string
  readonly invocation: Invocation
  /** Absolute path of what is spawned. */
  readonly file: string
  /** The engine decides by this name which command line it understands. */
  readonly argv0?: string
  /** Where it was found: configuration, `sallyport tools install`, PATH. */
  readonly source: 'configured' | 'private' | 'path'
}

/** None can be used. Thrown nowhere: it becomes a failure of the check. */
export interface EngineProblem {
  readonly kind: 'missing' | 'unsupported'
  readonly message: string
  readonly hint: string
}

/** `semgrep-core 1.182.0 (direct)`, for reports. */
export function describeEngine({ engine, version, invocation }: EngineLocation): string {
  const name = invocation === 'direct' ? `${engine}-core` : engine
  return `${name} ${version} (${invocation})`
}
