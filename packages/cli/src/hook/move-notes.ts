import { openRepository } from '@sallyport/git'
import type { ExitCode } from '../command.ts'
import { moveCommitNotes, readRewritten } from '../provenance/commit-notes.ts'
import type { World } from '../world.ts'
import { readAll } from './read-all.ts'

/** `post-rewrite amend|rebase`, pairs of commits on stdin. The rewrite is done; nothing here can or may stop it. */
export async function moveNotes(_args: readonly string[], world: World): Promise<ExitCode> {
  const [repository, lines] = await Promise.all([openRepository(world), readAll(world.stdin)])
  await moveCommitNotes(repository, readRewritten(lines.toString('latin1'), repository))
  return 0
}
