import type { Config } from '@sallyport/config'
import { openRepository, type Repository } from '@sallyport/git'
import type { ValidationSettings } from '@sallyport/provenance'
import { type Registers, readRegisters } from '../gate/registers.ts'
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
  readonly microApps?: Registers['microApps']
}

export async function provenanceContext(world: World): Promise<ProvenanceContext> {
  const repository = await openRepository(world)
  const source = workTreeSettings(repository.root ?? repository.gitDir)
  const [loaded, registers, findSecret] = await Promise.all([
    readConfig(source),
    readRegisters(source),
    secretFinder(source),
  ])
  const settings = { ...validationSettings({ loaded, ...registers }), now: world.now(), findSecret }
  return { world, repository, config: loaded.config, settings, ...registers }
}
