import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { isoDay, type RunReport, UserError } from '@sallyport/core'
import type { Repository } from '@sallyport/git'
import { baselinePath, baselineWaivers, formatWaivers } from '@sallyport/policy'
import type { ExitCode } from '../command.ts'
import type { GateSettings } from '../gate/settings.ts'
import { ownerOf } from '../waive/owner.ts'
import type { World } from '../world.ts'

interface BaselineRequest {
  readonly repository: Repository
  readonly settings: GateSettings
  readonly reason: string | undefined
  readonly world: World
}

const comment = `Findings that were there when the gate was set up. New ones still block. Each entry ends by itself;
make it smaller over time, never larger.`

/** Accepts what a repository holds today, so that an old one can start. */
export async function writeBaseline(
  report: RunReport,
  { repository, settings, reason, world }: BaselineRequest,
): Promise<ExitCode> {
  if (repository.root === undefined)
    throw new UserError('bare-repository', 'a bare repository has no place for a baseline', 'run it in a clone')
  const created = isoDay(world.now())
  const days = settings.loaded.config.waivers.maxDays.baseline
  const expires = isoDay(world.now(), days)
  const waivers = baselineWaivers(report.findings, {
    owner: await ownerOf(repository, world.env),
    reason: reason ?? 'there before the gate',
    created,
    expires,
  })
  const path = join(repository.root, baselinePath)
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, await formatWaivers(waivers, comment))
  world.stdout.write(
    `${waivers.length} findings accepted until ${expires} in ${baselinePath}; commit it with the gate\n`,
  )
  return 0
}
