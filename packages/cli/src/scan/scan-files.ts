import { resolve } from 'node:path'
import { isUserError, UserError } from '@sallyport/core'
import { openRepository } from '@sallyport/git'
import { exitCodeOf } from '@sallyport/policy'
import type { ExitCode } from '../command.ts'
import { gitIgnoreRules, type IgnoreRules, ignoreNothing } from '../files/ignore-rules.ts'
import { type FileScan, readFiles, standardInput } from '../files/read-files.ts'
import { runConfiguredGate } from '../gate/configured-gate.ts'
import { type GateSettings, readSettings } from '../gate/settings.ts'
import { noSettings } from '../gate/settings-source.ts'
import { readCheckSelection, readSkipRequest } from '../gate/skip-request.ts'
import { workTreeSettings } from '../gate/work-tree-settings.ts'
import { agentsAround } from '../hook/audience.ts'
import { readAll } from '../hook/read-all.ts'
import { deliverReport } from '../output/output-target.ts'
import type { World } from '../world.ts'
import { readImportFiles } from './read-import-files.ts'

export interface FileScanOptions {
  readonly 'no-ignore'?: boolean | undefined
  readonly checks?: string | undefined
  readonly import?: string[] | undefined
  readonly format?: string | undefined
  readonly 'report-format'?: string | undefined
  readonly output?: string | undefined
  readonly verbose?: boolean | undefined
}

/** `sallyport scan PATH…`: files as they are on disk. Inside a repository its configuration and ignore files count. */
export async function scanFiles(paths: readonly string[], options: FileScanOptions, world: World): Promise<ExitCode> {
  const top = await repositoryTop(world)
  const settings = await readSettings(top === undefined ? noSettings : workTreeSettings(top))
  const files = await read(paths, options, world, settings, top)
  if (files.changeSet.entries.length === 0) throw nothingToScan(files.ignored.length)
  const imports = await readImportFiles(options, world)
  const report = await runConfiguredGate({
    world,
    command: 'scan',
    imports,
    mode: 'local',
    changeSet: files.changeSet,
    blobs: files.blobs,
    settings,
    checks: readCheckSelection(options.checks),
    skipped: readSkipRequest(world.env),
    detected: agentsAround(world),
  })
  const withIgnored = { ...report, config: { ...report.config, notes: notesOf(report.config.notes, files, top) } }
  await deliverReport(
    withIgnored,
    { ...options, format: options.format ?? options['report-format'], summary: settings.loaded.config.ui.summary },
    world,
  )
  return exitCodeOf(report.verdict, 'local')
}

function notesOf(notes: readonly string[], { ignored }: FileScan, top: string | undefined): readonly string[] {
  const own = top === undefined ? [] : notes
  return ignored.length === 0
    ? own
    : [...own, `${ignored.length} paths are left out by .gitignore (--no-ignore looks at them too)`]
}

async function read(
  paths: readonly string[],
  options: FileScanOptions,
  world: World,
  settings: GateSettings,
  top: string | undefined,
): Promise<FileScan> {
  if (paths.includes('-')) {
    if (paths.length > 1) throw new UserError('usage', 'standard input is scanned alone', 'sallyport scan -')
    return standardInput(await readAll(world.stdin), 'stdin')
  }
  const maximumSize = settings.loaded.config.limits.fileBytes
  const rules =
    top === undefined || options['no-ignore'] === true ? ignoreNothing : await rulesFor(top, paths, world.cwd)
  return await readFiles(world.cwd, paths, { maximumSize, rules })
}

async function rulesFor(top: string, paths: readonly string[], cwd: string): Promise<IgnoreRules> {
  const [first = '.'] = paths
  return await gitIgnoreRules(top, resolve(cwd, first))
}

async function repositoryTop(world: World): Promise<string | undefined> {
  try {
    return (await openRepository(world)).root
  } catch (error) {
    if (isUserError(error) && (error.code === 'not-a-repository' || error.code === 'tool-missing')) return undefined
    throw error
  }
}

/** A scan that looked at nothing must not look like one that found nothing. */
function nothingToScan(ignored: number): UserError {
  return ignored === 0
    ? new UserError('usage', 'there is no file to scan', 'check the path')
    : new UserError(
        'usage',
        `there is no file to scan: ${ignored} paths are left out by .gitignore`,
        'sallyport scan --no-ignore PATH',
      )
}
