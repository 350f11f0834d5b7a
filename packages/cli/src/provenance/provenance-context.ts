import type { Config } from '@sallyport/config'
import { openRepository, type Repository } from '@sallyport/git'
import type { ValidationSettings } from '@sallyport/provenance'
import { readConfig } from '../gate/settings.ts'
import { workTreeSettings } from '../gate/work-tree-settings.ts'
import type { World } from '../world.ts'
import { secretFinder } from './secret-finder.ts'
import { validationSettings } from './validation-settings.ts'

/** What every action of `sallyport provenance` stands on. */
export interface ProvenanceContext {
  readonly world: World
  readonly repository: Repository
  readonly config: Config
  readonly settings: ValidationSettings
}

export async function provenanceContext(world: World): Promise<ProvenanceContext> {
  const repository = await openRepository(world)
  const source = workTreeSettings(repository.root ?? repository.gitDir)
  const [{ config }, findSecret] = await Promise.all([readConfig(source), secretFinder(source)])
  return { world, repository, config, settings: { ...validationSettings(config), now: world.now(), findSecret } }
}
