import type { Config } from '@sallyport/config'
import { type Check, UserError } from '@sallyport/core'
import { type AdvisoryIndex, type DamagedAdvisories, dependenciesCheck } from '@sallyport/dependencies'
import { databaseFileIfAny } from '../db/database-file.ts'
import type { CheckNeeds } from './check-needs.ts'
import { standingFiles } from './standing-files.ts'

export async function loadDependencies(config: Config, needs: CheckNeeds): Promise<Check> {
  return dependenciesCheck({
    advisories: () => loadAdvisoryData(config, needs),
    maximumAgeDays: config.dependencies.advisoryMaxAgeDays,
    deniedPackages: config.dependencies.denyPackages,
    deniedLicences: config.dependencies.denyLicences,
    ...(await configuredRegistries(config)),
    ...(needs.repository === undefined ? {} : { standing: standingFiles(needs.repository, needs.changeSet) }),
    ...(needs.imports === undefined ? {} : { imports: needs.imports }),
  })
}

/** No network but where the configuration asks for it. */
async function configuredRegistries({ dependencies: { registries, minimumAgeDays } }: Config) {
  if (Object.keys(registries).length === 0) return {}
  const { openRegistries } = await import('../registries/open-registries.ts')
  return { registries: openRegistries(registries), minimumAgeDays }
}

/** The user's database, and the records of the repository's own. */
async function loadAdvisoryData(
  { dependencies }: Config,
  { settings, env }: CheckNeeds,
): Promise<AdvisoryIndex | DamagedAdvisories | undefined> {
  const { joinIndexes, openDatabase } = await import('@sallyport/dependencies')
  const file = databaseFileIfAny(env)
  const database = file === undefined ? undefined : openDatabase(file)
  if (!('advisories' in dependencies) || dependencies.advisories === undefined || database?.kind === 'damaged')
    return database
  const own = await readAdvisories(dependencies.advisories, settings.source)
  return database === undefined ? own : joinIndexes(database, own)
}

async function readAdvisories(path: string, source: CheckNeeds['settings']['source']): Promise<AdvisoryIndex> {
  const bytes = await source.read(path)
  if (bytes === undefined)
    throw new UserError(
      'config-invalid',
      `dependencies.advisories names ${path}, which does not exist`,
      'correct the path in .sallyport/config.yaml',
    )
  const { loadAdvisories } = await import('@sallyport/dependencies')
  return loadAdvisories([{ name: path, bytes }])
}
