import { accessSync, constants, readdirSync, readFileSync } from 'node:fs'
import { isAbsolute, join, resolve } from 'node:path'
import { UserError } from '@sallyport/core'
import { findExecutable, isExecutable } from '@sallyport/process'
import type { World } from '../world.ts'
import { type Bundle, bundleEntry, readShims } from './bundle.ts'
import { chainDirectory } from './detect-set-up.ts'
import { type FileState, isAbsent, readFileState } from './files/file-state.ts'
import { type GitCommand, gitCommand, gitText } from './git-command.ts'
import { gateHooks, otherClientHooks } from './hook-names.ts'
import { shimDirectory } from './hook-script.ts'
import { type InstallRecord, readRecord } from './install-record.ts'
import type { HooksPathScope, HooksPathSetting, RepositoryFacts, ToolName } from './repository-facts.ts'
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
  const hookNames = new Map(directories.map((directory) => [directory, namesIn(directory)]))
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

async function findPlace(git: GitCommand) {
  const answer = await git(['rev-parse', '--is-bare-repository', '--is-inside-work-tree'])
  if (answer.exitCode !== 0) {
    throw new UserError('not-a-repository', 'this is not a Git repository', 'git init, or go to the repository first')
  }
  const [isBare, isInside] = answer.stdout.split('\n')
  if (isInside !== 'true') {
    throw new UserError(
      isBare === 'true' ? 'bare-repository' : 'not-a-repository',
      isBare === 'true' ? 'a bare repository has no commits to gate' : 'this is the inside of a Git directory',
      'go to a work tree of the repository',
    )
  }
  const ask = (what: string) => gitText(git, ['rev-parse', '--path-format=absolute', what])
  const commonDirectory = await ask('--git-common-dir')
  const gitDirectory = await ask('--git-dir')
  return { topLevel: await ask('--show-toplevel'), commonDirectory, isLinkedWorktree: gitDirectory !== commonDirectory }
}

function replacedDirectory(world: Outside, topLevel: string, record: InstallRecord): string | undefined {
  const before = record.config.findLast(({ key }) => key === 'core.hooksPath')?.before
  return before === undefined ? undefined : resolve(topLevel, before.replace(/^~(?=\/|$)/, world.env.HOME ?? '~'))
}

async function readHooksPaths(git: GitCommand, topLevel: string): Promise<HooksPathSetting[]> {
  const raw = await git(['config', '--show-scope', '-z', '--get-all', 'core.hooksPath'])
  // Git expands a leading ~ only when it is told that the value is a path.
  const expanded = await git(['config', '-z', '--type=path', '--get-all', 'core.hooksPath'])
  const fields = raw.stdout.split('\0')
  return expanded.stdout
    .split('\0')
    .slice(0, -1)
    .map((directory, index) => ({
      scope: scopeOf(fields[2 * index]),
      value: fields[2 * index + 1] ?? directory,
      directory: resolve(topLevel, directory),
    }))
}

function scopeOf(text: string | undefined): HooksPathScope {
  return text === 'system' || text === 'global' || text === 'worktree' || text === 'command' ? text : 'local'
}

async function readConfigHooks(git: GitCommand): Promise<Record<string, string>> {
  const { stdout } = await git(['config', '--local', '-z', '--get-regexp', '^hook\\.sallyport-'])
  const pairs = stdout
    .split('\0')
    .slice(0, -1)
    .map((pair) => pair.split('\n'))
  return Object.fromEntries(pairs.map(([key = '', ...value]) => [key, value.join('\n')]))
}

async function readVersion(git: GitCommand) {
  const [, major, minor] = /(\d+)\.(\d+)/.exec(await gitText(git, ['version'])) ?? []
  return { major: Number(major ?? 0), minor: Number(minor ?? 0) }
}

function topLevelPaths(topLevel: string, shims: RepositoryFacts['shims']): string[] {
  const ours = shims.map(({ name }) => `${shimDirectory}/${name}`)
  const names = [...lefthookConfigs, ...simpleGitHooksConfigs, ...otherSetUpFiles, ...Object.values(gateFiles), ...ours]
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

/** What Git would run: executable, and named like a hook (samples and our set-aside files are not). */
function namesIn(directory: string): string[] {
  try {
    return readdirSync(directory).filter((name) => /^[a-z][a-z0-9-]*$/.test(name) && isRunnable(join(directory, name)))
  } catch (error) {
    if (isAbsent(error)) return []
    throw error
  }
}

function isRunnable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return readFileState(path).kind !== 'other'
  } catch (error) {
    if (error instanceof Error && 'code' in error) return false
    throw error
  }
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
  const data = world.env.XDG_DATA_HOME
  const base = data !== undefined && isAbsolute(data) ? data : join(world.env.HOME ?? '', '.local', 'share')
  const directory = join(base, 'sallyport', bundle.version)
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
