import type { Licence } from '../../component.ts'
import type { Draft } from '../../draft.ts'
import { publicUrl } from '../../public-url.ts'
import { npmPurl, npmSource } from './npm-source.ts'

/** What npm, pnpm and yarn all know of an entry. */
export interface NpmEntry {
  readonly key: string
  readonly name: string
  readonly version: string
  /** The address; absent for the registry's default. */
  readonly resolved?: string | undefined
  readonly integrity: readonly string[]
}

type Rest = Partial<
  Pick<Draft, 'scope' | 'hasInstallScript' | 'licence' | 'optionalDependsOn' | 'anchor' | 'requested'>
>

const unknownLicence: Licence = { kind: 'unknown' }

/**
 * The address decides what gets installed, so it decides the name as well: a lockfile that says `left-pad` and
 * downloads `evil` is listed as `evil`, and `statedAs` keeps what it said.
 */
export function npmDraft(entry: NpmEntry, dependsOn: readonly string[], rest: Rest = {}): Draft {
  const { source, served } = npmSource(entry.resolved)
  const name = served?.name ?? entry.name
  const stated = publicUrl(entry.version)
  const version = served?.version ?? stated
  const isOther = version !== stated && stated !== '' && stripBuild(version) !== stripBuild(stated)
  const differs = name !== entry.name || isOther
  const { key, integrity } = entry
  const purl = npmPurl(name, version, source)
  const draft: Draft = { key, purl, name, version, integrity, source, licence: unknownLicence, dependsOn, ...rest }
  return differs ? { ...draft, statedAs: `${entry.name}@${stated}` } : draft
}

/** Registries drop build metadata from file names. */
function stripBuild(version: string): string {
  return version.replace(/\+.*$/, '')
}
