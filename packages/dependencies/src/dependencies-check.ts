import type { ChangeSet, Check, CheckContext, CheckResult, SbomDiff } from '@sallyport/core'
import type { AdvisoryIndex } from './advisories/advisory.ts'
import { isLockfile, isManifest } from './lockfile-kinds.ts'

export interface DependenciesOptions {
  /** The data, or how to load it; loaded only when a lockfile differs. Undefined: known vulnerabilities are not looked for, and the result says so. */
  readonly advisories?: AdvisoryIndex | (() => Promise<AdvisoryIndex | undefined>) | undefined
  /** When data counts as old. `updated` (ISO 8601) is when it was fetched; absent: the date of its newest record. */
  readonly advisoriesAge?: { readonly maximumDays: number; readonly updated?: string }
  /** Package URLs, with or without a version: `pkg:npm/event-stream`, `pkg:pypi/ctx@0.1.2`. */
  readonly deniedPackages?: readonly string[]
  /** SPDX identifiers. A component whose licence is unknown is neither allowed nor denied. */
  readonly deniedLicences?: readonly string[]
}

export interface DependenciesResult extends CheckResult {
  /** Absent where no lockfile differs. */
  readonly sbomDiff?: SbomDiff
}

export interface DependenciesCheck extends Check {
  run(changeSet: ChangeSet, context: CheckContext): Promise<DependenciesResult>
}

/** Lockfiles of a change: what comes, goes and moves, and what is known against it. Loads nothing where no lockfile or manifest differs. */
export function dependenciesCheck(options: DependenciesOptions = {}): DependenciesCheck {
  return {
    name: 'dependencies',
    run: async (changeSet, context) => {
      const mine = changeSet.entries.filter(({ path }) => isLockfile(path) || isManifest(path))
      const excluded = mine.filter(({ isCurrent, path }) => isCurrent && isLockfile(path) && context.isExcluded(path))
      const entries = mine.filter(({ path }) => !context.isExcluded(path))
      if (!entries.some((entry) => entry.isCurrent)) {
        const coverage = { check: 'dependencies', files: 0, bytes: 0, rules: 0 } as const
        return { findings: [], failures: [], coverage: withExcluded(coverage, excluded) }
      }
      const { judgeChange } = await import('./check/judge-change.ts')
      const result = await judgeChange({ ...changeSet, entries }, context, options)
      return { ...result, coverage: withExcluded(result.coverage, excluded) }
    },
  }
}

function withExcluded(coverage: CheckResult['coverage'], excluded: readonly { readonly path: string }[]) {
  return excluded.length === 0 ? coverage : { ...coverage, excluded: excluded.map((entry) => entry.path) }
}
