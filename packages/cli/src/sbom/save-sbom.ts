import { isUserError } from '@sallyport/core'
import type { Repository } from '@sallyport/git'
import { stateFile } from '../state/state-file.ts'
import { componentsOfIndex } from './tree-components.ts'
import { sbomText } from './write-sbom.ts'

/**
 * Leaves the SBOM of the tree that is being committed in the git directory, as `sallyport/sbom.cdx.json`. Where it cannot be whole
 * (the check has said why) there is none rather than the last one.
 */
export async function saveSbom(repository: Repository, exclude: readonly string[]): Promise<void> {
  const file = stateFile(repository.gitDir, 'sbom.cdx.json')
  try {
    const components = await componentsOfIndex(repository, exclude)
    if (components === undefined) file.remove()
    else file.write(sbomText(components, repository, 'cyclonedx'))
  } catch (error) {
    if (!isUserError(error)) throw error
    file.remove()
  }
}
