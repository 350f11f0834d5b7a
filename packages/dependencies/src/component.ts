/** OSV's names, so that an advisory needs no translation; the last four have none there. */
export type Ecosystem =
  | 'npm'
  | 'PyPI'
  | 'Go'
  | 'crates.io'
  | 'RubyGems'
  | 'Packagist'
  | 'NuGet'
  | 'Maven'
  | 'Pub'
  | 'Hex'
  | 'SwiftURL'
  | 'ConanCenter'
  | 'GitHub Actions'
  | 'GitLab CI'
  | 'pre-commit'
  | 'Docker'
  | 'URL'

/** `dev` wins over nothing, `runtime` over all: a package that both need is `runtime`. */
export type Scope = 'runtime' | 'dev' | 'optional' | 'peer'

/** Where the bytes come from. URLs carry no credentials and no query: see `publicUrl`. */
export type Source =
  | { readonly kind: 'registry'; readonly url?: string }
  | { readonly kind: 'git'; readonly url: string; readonly commit?: string }
  | { readonly kind: 'url'; readonly url: string }
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'link'; readonly path: string }

/** Three-valued on purpose: `unknown` is neither allowed nor denied. */
export type Licence =
  | { readonly kind: 'lockfile' | 'installed'; readonly expression: string }
  | { readonly kind: 'unknown' }

/** A third-party package as a lockfile pins it. Members of the workspace are not components. */
export interface Component {
  /** Unique in its lockfile: the purl, with `#2` and so on where one purl has several origins or hashes. */
  readonly ref: string
  readonly purl: string
  readonly ecosystem: Ecosystem
  /** The name at the registry, `@scope/name`; never an alias. */
  readonly name: string
  /** As written; empty where the file pins none. */
  readonly version: string
  /** The version that a remark beside a pinned commit names: `# v4.1.7`. Nothing checks it. */
  readonly claimed?: string
  /** What the manifest asks for, where nothing pins it: this component is declared, not locked. */
  readonly requested?: string
  /** `sha512-<base64>` as in SRI, or `<algorithm>:<hex>`. */
  readonly integrity: readonly string[]
  readonly source: Source
  readonly isDirect: boolean
  readonly scope: Scope
  /** Absent where the format does not say. */
  readonly hasInstallScript?: boolean
  readonly licence: Licence
  /** Refs. Parents: `parentsOf`. */
  readonly dependsOn: readonly string[]
  /** What the lockfile calls it, where the address it downloads from says otherwise: `left-pad@1.0.0`. */
  readonly statedAs?: string
  /** Text that stands only where the entry starts, for finding its line. */
  readonly anchor?: string
}

/** A dependency as a manifest (or the copy of it inside a lockfile) asks for it. */
export interface Declared {
  readonly name: string
  readonly spec: string
  readonly scope: Scope
  /** Ref of the component; absent for members of the workspace and for what was not resolved. */
  readonly ref?: string
}

/** The project itself, or one member of its workspace. */
export interface Root {
  /** Relative to the lockfile; empty for its own folder. */
  readonly path: string
  readonly name?: string
  readonly version?: string
  readonly declared: readonly Declared[]
  /** What the package manager itself wants (pnpm's own release, its configuration's packages); no manifest lists it. */
  readonly isTooling?: true
}

/** What a reader could not make sense of. */
export interface Problem {
  readonly code:
    | 'lockfile-unparsable'
    | 'lockfile-empty'
    | 'lockfile-mismatch'
    | 'limit-hit'
    | 'external-content'
    | 'internal'
  readonly message: string
  readonly hint?: string
}

/** All that one lockfile says. */
export interface LockfileReading {
  readonly path: string
  readonly ecosystem: Ecosystem
  readonly components: readonly Component[]
  /** Empty where the format does not list what the project asked for. */
  readonly roots: readonly Root[]
  readonly problems: readonly Problem[]
}

/** Pure, never throws. `path` is for messages and for formats that name no project. */
export type Reader = (bytes: Uint8Array, file: { readonly path: string }) => LockfileReading | Promise<LockfileReading>

/** Refs of the components that depend on each component. */
export function parentsOf(components: readonly Component[]): ReadonlyMap<string, readonly string[]> {
  const parents = new Map<string, string[]>()
  for (const component of components)
    for (const ref of component.dependsOn) {
      const known = parents.get(ref)
      if (known === undefined) parents.set(ref, [component.ref])
      else known.push(component.ref)
    }
  return parents
}
