import { listTree, type Repository, readFileAt } from '@sallyport/git'
import type { SettingsSource } from '../gate/settings-source.ts'

/** Settings as a commit has them; the work tree of a CI job is under the control of the change. */
export function revisionSettings(repository: Repository, revision: string): SettingsSource {
  return {
    read: (path) => readFileAt(repository, revision, path),
    list: async (directory) =>
      (await listTree(repository, revision, directory))
        .filter(({ mode }) => mode.startsWith('100'))
        .map(({ path }) => path),
  }
}
