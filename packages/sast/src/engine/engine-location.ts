/** How the engine is started: its own binary, or a launcher that ends up in it. */
type Invocation = 'direct' | 'experimental' | 'plain'

/** A usable engine. */
export interface EngineLocation {
  readonly kind: 'engine'
  readonly engine: 'semgrep' | 'opengrep'
  /** `1.182.0`; `unknown` where nothing beside the binary tells. */
  readonly version: string
  readonly invocation: Invocation
  /** Absolute path of what is spawned. */
  readonly file: string
  /** The program that ends up in the same engine through Python, for when the direct way does not work. */
  readonly launcher?: string
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

/** The ways to start the same engine, quickest first. */
export function invocations(location: EngineLocation): EngineLocation[] {
  const { argv0: _argv0, launcher, ...rest } = location
  const file = location.invocation === 'direct' ? launcher : location.file
  if (file === undefined) return [location]
  const slower = (['experimental', 'plain'] as const).map((invocation) => ({ ...rest, file, invocation }))
  return location.invocation === 'direct'
    ? [location, ...slower]
    : slower.slice(location.invocation === 'plain' ? 1 : 0)
}

/** `semgrep-core 1.182.0 (direct)`, for reports. */
export function describeEngine({ engine, version, invocation }: EngineLocation): string {
  const name = invocation === 'direct' ? `${engine}-core` : engine
  return `${name} ${version} (${invocation})`
}
