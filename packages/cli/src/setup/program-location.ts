import { realpathSync } from 'node:fs'
import { join, relative } from 'node:path'
import { bundleEntry } from './bundle.ts'
import type { RepositoryFacts } from './repository-facts.ts'

/** The program that the hooks of this clone will run, and whether it must be copied there first. */
export interface ProgramLocation {
  readonly cli: string
  readonly mustCopy: boolean
}

/**
 * A program inside this very checkout stays where it is. Any other (an npx cache, a global install of one Node version,
 * another checkout) may vanish tomorrow, so the clone gets a copy below the user's data directory.
 */
export function locateProgram(facts: RepositoryFacts): ProgramLocation {
  const { bundle, bundleCopy, topLevel, isLinkedWorktree } = facts
  const isInside = !relative(topLevel, bundle.directory).startsWith('..')
  // A linked worktree may be removed while the others live on.
  if (isInside && !isLinkedWorktree) return { cli: join(stableDirectory(facts), bundleEntry), mustCopy: false }
  return {
    cli: join(bundleCopy.directory, bundleEntry),
    mustCopy: !bundleCopy.isCurrent && bundle.directory !== bundleCopy.directory,
  }
}

/** pnpm's real directory carries the version in its name; the link in `node_modules` survives an update. */
function stableDirectory({ bundle, topLevel }: RepositoryFacts): string {
  const link = join(topLevel, 'node_modules', 'sallyport', 'dist')
  try {
    return realpathSync(link) === realpathSync(bundle.directory) ? link : bundle.directory
  } catch (error) {
    if (error instanceof Error && 'code' in error) return bundle.directory
    throw error
  }
}
