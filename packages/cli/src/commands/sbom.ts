import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { displayText, UserError } from '@sallyport/core'
import { type Omittable, why, workspaceOf } from '@sallyport/dependencies'
import { openRepository, type Repository } from '@sallyport/git'
import type { Command, ExitCode } from '../command.ts'
import { readSettings } from '../gate/settings.ts'
import { workTreeSettings } from '../gate/work-tree-settings.ts'
import { parseOptions } from '../options.ts'
import { describeSbomDiff } from '../sbom/describe-diff.ts'
import { lockfileProgress } from '../sbom/lockfile-progress.ts'
import { componentsAt, type RevisionComponents } from '../sbom/tree-components.ts'
import { verifySbom } from '../sbom/verify.ts'
import { sbomText } from '../sbom/write-sbom.ts'
import type { World } from '../world.ts'

const options = {
  format: { type: 'string' },
  output: { type: 'string', short: 'o' },
  from: { type: 'string' },
  workspace: { type: 'string' },
  against: { type: 'string' },
  omit: { type: 'string' },
} as const
type Values = ReturnType<typeof parseOptions<typeof options>>['values']

export const sbom: Command = {
  help: `usage: sallyport sbom [--from REVISION] [--workspace FOLDER] [--format cyclonedx|cyclonedx-1.5|spdx] [--output FILE]
       sallyport sbom diff FROM TO [--format text|json]
       sallyport sbom why PACKAGE [--from REVISION]
       sallyport sbom verify SBOM --against PATH [--omit dev,optional] [--format text|json]

Reads the lockfiles of a revision (HEAD by default), never the work tree. The same tree gives the same bytes. Without --from, licences that
the lockfiles leave open come from packages that are installed here in the very same version, and the SBOM marks them; --from HEAD leaves
them out. --workspace: of a monorepo only what that folder needs. diff says in plain words what came, went and moved; why shows the chains
from a direct dependency down to a package. verify compares an SBOM (CycloneDX or SPDX as JSON, or Syft's or Trivy's own) with another
one, a lockfile, or what is installed in a folder (node_modules, Python's dist-info; else its lockfiles). --omit: what the SBOM marks as
for development, or as optional, may be absent.

exit of verify: 0 the same · 1 different · 2 usage · 3 something could not be compared`,
  run: async (args, world) => {
    const { values, positionals } = parseOptions('sbom', args, options)
    const [action, ...operands] = positionals
    switch (action) {
      case undefined:
        return await generate(await openRepository(world), values, world)
      case 'diff':
        return await diff(await openRepository(world), operands, values, world)
      case 'why':
        return await explain(await openRepository(world), operands, values, world)
      case 'verify':
        return await verify(operands, values, world)
      default:
        throw new UserError('usage', `sallyport sbom has no ${action}`, 'sallyport sbom --help')
    }
  },
}

async function generate(repository: Repository, values: Values, world: World): Promise<ExitCode> {
  const components = await read(repository, values.from ?? 'HEAD', world)
  if (components.excluded.length > 0)
    world.stderr.write(`sallyport: paths.exclude leaves out ${components.excluded.length} lockfiles of this tree\n`)
  for (const { path, message } of components.notRead)
    world.stderr.write(`sallyport: not in the SBOM: ${displayText(`${path ?? ''}: ${message}`)}\n`)
  if (components.lockfiles.length === 0)
    world.stderr.write('sallyport: no lockfile in this tree, the SBOM names no components\n')
  const wanted = values.workspace === undefined ? components : onlyOf(components, values.workspace)
  // A revision that is named gives the same bytes everywhere; without one it is about what lies here.
  const isOpen = values.from === undefined && wanted.merged.some(({ licence }) => licence.kind === 'unknown')
  const installed = isOpen ? await import('../sbom/installed-licences.ts') : undefined
  const merged = (await installed?.withInstalled(repository.root, wanted)) ?? wanted.merged
  return await deliver(sbomText({ ...wanted, merged }, repository, values.format ?? 'cyclonedx'), values, world)
}

function onlyOf(components: RevisionComponents, workspace: string): RevisionComponents {
  const folder = workspace.replace(/^(\.\/)+|\/+$/g, '')
  const found = workspaceOf(components.lockfiles, folder)
  if (found !== undefined) return { ...components, ...found }
  const hint = 'name it from the top of the repository, as in sallyport sbom --workspace packages/web'
  throw new UserError('usage', `no lockfile knows the folder ${displayText(workspace)}`, hint)
}

/** Without what the work tree's configuration excludes. */
async function read(repository: Repository, revision: string, world: World): Promise<RevisionComponents> {
  const { loaded } = await readSettings(workTreeSettings(repository.root ?? repository.gitDir))
  using progress = lockfileProgress(world)
  return await componentsAt(repository, revision, loaded.config.paths.exclude, progress.onRead)
}

async function diff(
  repository: Repository,
  operands: readonly string[],
  values: Values,
  world: World,
): Promise<ExitCode> {
  const [from, to, ...others] = operands
  if (from === undefined || to === undefined || others.length > 0)
    throw new UserError('usage', 'sbom diff compares two revisions', 'sallyport sbom diff HEAD~1 HEAD')
  const [before, after] = await Promise.all([read(repository, from, world), read(repository, to, world)])
  const { diffTrees } = await import('../sbom/diff-trees.ts')
  const { changes, unread } = await diffTrees(repository, before, after)
  for (const path of unread)
    world.stderr.write(`sallyport: ${displayText(path)} cannot be read: which registries it names was not looked at\n`)
  return await deliver(
    values.format === 'json' ? `${JSON.stringify(changes, null, 2)}\n` : describeSbomDiff(changes),
    values,
    world,
  )
}

async function explain(
  repository: Repository,
  operands: readonly string[],
  values: Values,
  world: World,
): Promise<ExitCode> {
  const [name, ...others] = operands
  if (name === undefined || others.length > 0)
    throw new UserError('usage', 'sbom why needs one package name', 'sallyport sbom why left-pad')
  const chains = why((await read(repository, values.from ?? 'HEAD', world)).merged, name)
  if (chains.length === 0) {
    world.stderr.write(`sallyport: no lockfile of this tree names ${displayText(name)}\n`)
    return 1
  }
  const lines = chains.map((chain) =>
    displayText(chain.map((component) => `${component.name} ${component.version}`).join(' -> ')),
  )
  return await deliver(`${lines.join('\n')}\n`, values, world)
}

async function verify(operands: readonly string[], values: Values, world: World): Promise<ExitCode> {
  const [sbom, ...others] = operands
  if (sbom === undefined || others.length > 0 || values.against === undefined)
    throw new UserError(
      'usage',
      'sbom verify needs an SBOM and what to compare it with',
      'sallyport sbom verify sbom.json --against .',
    )
  const { text, isSame } = await verifySbom({
    cwd: world.cwd,
    sbom,
    against: values.against,
    omit: (values.omit ?? '').split(',').filter(Boolean).map(omittable),
    isJson: values.format === 'json',
  })
  await deliver(text, values, world)
  return isSame ? 0 : 1
}

function omittable(text: string): Omittable {
  if (text === 'dev' || text === 'optional') return text
  throw new UserError('usage', `--omit ${text} is not known`, '--omit dev,optional')
}

async function deliver(text: string, values: Values, world: World): Promise<ExitCode> {
  if (values.output === undefined) world.stdout.write(text)
  else await writeFile(resolve(world.cwd, values.output), text)
  return 0
}
