import { gitOutput } from './git.ts'
import type { Repository } from './repository.ts'

/** Those of the commits that some remote-tracking ref holds already: their content cannot be kept from history any more. */
export async function publishedHeads(repository: Repository, heads: readonly string[]): Promise<string[]> {
  const published = await Promise.all(heads.map((head) => isPublished(repository, head)))
  return heads.filter((_head, index) => published[index])
}

async function isPublished(repository: Repository, head: string): Promise<boolean> {
  const missing = await gitOutput(repository, ['rev-list', '--max-count=1', head, '--not', '--remotes'])
  return missing.length === 0
}
