import type { Config } from '@sallyport/config'
import { type Check, UserError } from '@sallyport/core'
import { type AdvisoryIndex, dependenciesCheck } from '@sallyport/dependencies'
import type { CheckNeeds } from './check-needs.ts'

export async function loadDependencies(config: Config, { settings }: CheckNeeds): Promise<Check> {
  const path = 'advisories' in config.dependencies ? config.dependencies.advisories : undefined
  return dependenciesCheck({
    advisories: async () => (path === undefined ? undefined : await readAdvisories(path, settings.source)),
    deniedPackages: config.dependencies.denyPackages,
    deniedLicences: config.dependencies.denyLicences,
  })
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
