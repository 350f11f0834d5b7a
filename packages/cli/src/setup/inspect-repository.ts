import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { findExecutable, isExecutable } from '@sallyport/process'
import { dataDirectory } from '../state/user-directories.ts'
import type { World } from '../world.ts'
import { type Bundle, bundleEntry, readShims } from './bundle.ts'
import { chainDirectory } from './detect-set-up.ts'
import { type FileState, isAbsent, readFileState } from './files/file-state.ts'
import { gitCommand } from './git-command.ts'
import { gateHooks, otherClientHooks } from './hook-names.ts'
import { hookNamesIn } from './hook-names-in.ts'
import { shimDirectory } from './hook-script.ts'
import { type InstallRecord, readRecord } from './install-record.ts'
import { agentPaths } from './plan-agents.ts'
import { findPlace, readConfigHooks, readHooksPaths, readVersion } from './read-git-state.ts'
import type { HooksPathSetting, RepositoryFacts, ToolName } from './repository-facts.ts'
import { gateFiles, lefthookConfigs, otherSetUpFiles, simpleGitHooksConfigs } from './set-up-files.ts'

type Outside = Pick<World, 'cwd' | 'env' | 'signal'>

/** Reads everything that planning needs, and changes nothing. Throws `UserError` where there is no work tree. */
export async function inspectRepository(world: Outside, bundle: Bundle): Promise<RepositoryFacts> {
  const git = gitCommand(world)
  const place = await findPlace(git)
  const shims = readShims(bundle)
  const hooksPaths = await readHooksPaths(git, place.topLevel)
  const record = readRecord(place.commonDirectory)
  const replaced = replacedDirectory(world, place.topLevel, record)
  const directories = [
    join(place.commonDirectory, 'hooks'),
    chainDirectory(place),
    ...hooksPaths.map(({ directory }) => directory),
    ...(replaced === undefined ? [] : [replaced]),
  ]
  const hookNames = new Map(directories.map((directory) => [directory, hookNamesIn(directory)]))
  const paths = [
    ...topLevelPaths(place.topLevel, shims),
    ...hookPaths(hookNames),
    ...huskyPaths(place.topLevel, hooksPaths),
  ]
  const local = join(place.commonDirectory, 'sallyport', 'cli')
  return {
    ...place,
    gitVersion: await readVersion(git),
    hooksPaths,
    configHooks: await readConfigHooks(git),
    files: new Map<string, FileState>([...paths, local].map((path) => [path, readFileState(path)])),
    hookNames,
    tools: findTools(world, place.topLevel),
    bundle,
    shims,
    bundleCopy: findCopy(world, bundle),
    record,
    ...(replaced === undefined ? {} : { replacedHooksDirectory: replaced }),
  }
}

function replacedDirectory(world: Outside, topLevel: string, record: InstallRecord): string | undefined {
  const before = record.config.findLast(({ key }) => key === 'core.hooksPath')?.before
  return before === undefined ? undefined : resolve(topLevel, before.replace(/^~(?=\/|$)/, world.env.HOME ?? '~'))
}

function topLevelPaths(topLevel: string, shims: RepositoryFacts['shims']): string[] {
  const ours = shims.map(({ name }) => `${shimDirectory}/${name}`)
  const names = [
    ...lefthookConfigs,
    ...simpleGitHooksConfigs,
    ...otherSetUpFiles,
    ...Object.values(gateFiles),
    ...agentPaths,
    ...ours,
  ]
  return names.map((name) => join(topLevel, name))
}

function hookPaths(hookNames: ReadonlyMap<string, readonly string[]>): string[] {
  const names = [...new Set([...gateHooks, ...otherClientHooks, ...[...hookNames.values()].flat()])]
  const endings = ['', '.legacy', '.before-sallyport', '.legacy.before-sallyport']
  return [...hookNames.keys()].flatMap((directory) =>
    names.flatMap((name) => endings.map((ending) => join(directory, name + ending))),
  )
}

function huskyPaths(topLevel: string, hooksPaths: readonly HooksPathSetting[]): string[] {
  const directories = [join(topLevel, '.husky'), ...hooksPaths.map(({ directory }) => join(directory, '..'))]
  return directories.flatMap((directory) => gateHooks.map((hook) => join(directory, hook)))
}

function findTools(world: Outside, topLevel: string): Partial<Record<ToolName, string>> {
  const tools: Partial<Record<ToolName, string>> = {}
  for (const name of ['husky', 'lefthook', 'pre-commit', 'prek', 'simple-git-hooks'] as const) {
    const own = join(topLevel, 'node_modules', '.bin', name)
    const file = isExecutable(own) ? own : findExecutable(name, world.env.PATH)
    if (file !== undefined) tools[name] = file
  }
  return tools
}

function findCopy(world: Outside, bundle: Bundle): RepositoryFacts['bundleCopy'] {
  const directory = join(dataDirectory(world.env), bundle.version)
  const isSame = (name: string) =>
    bytesOf(join(directory, name))?.equals(bytesOf(join(bundle.directory, name)) ?? Buffer.of()) ?? false
  const hasBuildId = bytesOf(join(bundle.directory, 'build-id')) !== undefined
  return { directory, isCurrent: isSame(bundleEntry) && (!hasBuildId || isSame('build-id')) }
}

function bytesOf(path: string): Buffer | undefined {
  try {
    return readFileSync(path)
  } catch (error) {
    if (isAbsent(error)) return undefined
    throw error
  }
}
