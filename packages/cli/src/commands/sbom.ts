import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { displayText, UserError } from '@sallyport/core'
import { diffComponents, why } from '@sallyport/dependencies'
import { openRepository, type Repository } from '@sallyport/git'
import type { Command, ExitCode } from '../command.ts'
import { parseOptions } from '../options.ts'
import { describeSbomDiff } from '../sbom/describe-diff.ts'
import { componentsAt } from '../sbom/tree-components.ts'
import { sbomText } from '../sbom/write-sbom.ts'
import type { World } from '../world.ts'

const options = {
  format: { type: 'string' },
  output: { type: 'string', short: 'o' },
  from: { type: 'string' },
} as const
type Values = ReturnType<typeof parseOptions<typeof options>>['values']

export const sbom: Command = {
  help: `usage: sallyport sbom [--from REVISION] [--format cyclonedx|cyclonedx-1.5|spdx] [--output FILE]
       sallyport sbom diff FROM TO [--format text|json]
       sallyport sbom why PACKAGE [--from REVISION]

Reads the lockfiles of a revision (HEAD by default), never the work tree. The same tree gives the same bytes. diff says in
plain words what came, went and moved; why shows the chains from a direct dependency down to a package.`,
  run: async (args, world) => {
    const { values, positionals } = parseOptions('sbom', args, options)
    const [action, ...operands] = positionals
    const repository = await openRepository(world)
    switch (action) {
      case undefined:
        return await generate(repository, values, world)
      case 'diff':
        return await diff(repository, operands, values, world)
      case 'why':
        return await explain(repository, operands, values, world)
      default:
        throw new UserError('usage', `sallyport sbom has no ${action}`, 'sallyport sbom --help')
    }
  },
}

async function generate(repository: Repository, values: Values, world: World): Promise<ExitCode> {
  const components = await componentsAt(repository, values.from ?? 'HEAD')
  if (components.lockfiles.length === 0)
    world.stderr.write('sallyport: no lockfile in this tree, the SBOM names no components\n')
  return await deliver(
    sbomText(components, repository.root ?? repository.gitDir, values.format ?? 'cyclonedx'),
    values,
    world,
  )
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
  const [before, after] = await Promise.all([componentsAt(repository, from), componentsAt(repository, to)])
  const changes = diffComponents(before.lockfiles, after.lockfiles)
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
  const chains = why((await componentsAt(repository, values.from ?? 'HEAD')).merged, name)
  if (chains.length === 0) {
    world.stderr.write(`sallyport: no lockfile of this tree names ${displayText(name)}\n`)
    return 1
  }
  const lines = chains.map((chain) =>
    displayText(chain.map((component) => `${component.name} ${component.version}`).join(' -> ')),
  )
  return await deliver(`${lines.join('\n')}\n`, values, world)
}

async function deliver(text: string, values: Values, world: World): Promise<ExitCode> {
  if (values.output === undefined) world.stdout.write(text)
  else await writeFile(resolve(world.cwd, values.output), text)
  return 0
}
