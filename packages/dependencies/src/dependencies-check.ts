import type { CheckResult } from '@sallyport/core'
import type { DependenciesCheck, DependenciesOptions } from './dependencies-options.ts'
import { isLockfile, isManifest } from './lockfile-kinds.ts'
import { isRegistrySettings } from './registries/settings-files.ts'

/** Lockfiles of a change: what comes, goes and moves, and what is known against it. Loads nothing where no lockfile, manifest or registry setting differs. */
export function dependenciesCheck(options: DependenciesOptions = {}): DependenciesCheck {
  return {
    name: 'dependencies',
    run: async (changeSet, context) => {
      const mine = changeSet.entries.filter(
        ({ path }) => isLockfile(path) || isManifest(path) || isRegistrySettings(path),
      )
      const excluded = mine.filter(({ isCurrent, path }) => isCurrent && isLockfile(path) && context.isExcluded(path))
      const entries = mine.filter(({ path }) => !context.isExcluded(path))
      if (!entries.some((entry) => entry.isCurrent) && (options.imports ?? []).length === 0) {
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
