import { gitOutput } from './git.ts'
import type { NewCommit } from './new-commits.ts'
import type { Repository } from './repository.ts'

/**
 * What the other side has of a tip's history: the newest commits that are not new themselves. They are the merge bases,
 * more than one after a criss-cross merge; none where all history is new.
 */
export async function findBases(
  repository: Repository,
  commits: ReadonlyMap<string, NewCommit>,
  tip: string,
): Promise<string[]> {
  const known = knownParents(commits, tip)
  if (known.length < 2) return known
  const output = await gitOutput(repository, ['merge-base', '--independent', ...known.slice(0, maximumBases)])
  return output.toString('latin1').split('\n').filter(Boolean)
}

/** Fewer bases make more of the change count as new, never less. */
const maximumBases = 1_000

function knownParents(commits: ReadonlyMap<string, NewCommit>, tip: string): string[] {
  const known = new Set<string>()
  const seen = new Set([tip])
  const pending = [tip]
  for (let oid = pending.pop(); oid !== undefined; oid = pending.pop()) {
    for (const parent of commits.get(oid)?.parents ?? []) {
      if (!commits.has(parent)) known.add(parent)
      else if (!seen.has(parent)) {
        seen.add(parent)
        pending.push(parent)
      }
    }
  }
  return [...known]
}
