import { UserError } from '@sallyport/core'
import { openDatabase } from '@sallyport/dependencies'
import { openRepository } from '@sallyport/git'
import type { Command, ExitCode } from '../command.ts'
import { ecosystems } from '../db/advisory-sources.ts'
import { databaseFile } from '../db/database-file.ts'
import { describeDatabase } from '../db/describe-database.ts'
import { updateDatabase } from '../db/update-database.ts'
import { readConfig } from '../gate/settings.ts'
import { workTreeSettings } from '../gate/work-tree-settings.ts'
import { parseOptions } from '../options.ts'
import type { World } from '../world.ts'

const options = {
  from: { type: 'string' },
  ecosystem: { type: 'string', multiple: true },
  format: { type: 'string' },
} as const
type Values = ReturnType<typeof parseOptions<typeof options>>['values']

export const db: Command = {
  help: `usage: sallyport db update [--from DIR|ZIP|URL] [--ecosystem NAME]…
       sallyport db status [--format text|json]

update builds the database of known vulnerabilities that every check reads without a network: from OSV's exports as a directory, a zip
or JSON file, or from a mirror with NAME/all.zip below its address. Without --from the address or path is dependencies.advisorySource of
.sallyport/config.yaml. Nothing is replaced unless all of it could be read. --ecosystem fetches only these of a mirror:
${ecosystems.join(', ')}.

status says how old the database is, what it holds, where it came from, and reads all of it to see that it is whole.
exit 0 there · 2 usage · 3 absent, damaged, or not to be had`,
  run: async (args, world) => {
    const { values, positionals } = parseOptions('db', args, options)
    const [action, ...others] = positionals
    if (others.length === 0 && action === 'update') return await update(values, world)
    if (others.length === 0 && action === 'status') return status(values, world)
    throw new UserError(
      'usage',
      `sallyport db has no ${positionals.join(' ') || 'default action'}`,
      'sallyport db --help',
    )
  },
}

async function update(values: Values, world: World): Promise<ExitCode> {
  const from = values.from ?? (await configuredSource(world))
  const wanted = values.ecosystem ?? ecosystems
  const header = await updateDatabase(from, wanted, world)
  world.stdout.write(describeDatabase(header, world.now()))
  return 0
}

async function configuredSource(world: World): Promise<string> {
  const { root } = await openRepository(world)
  const { config } = await readConfig(workTreeSettings(root ?? world.cwd))
  const source = 'advisorySource' in config.dependencies ? config.dependencies.advisorySource : undefined
  if (source !== undefined) return source
  throw new UserError(
    'usage',
    'no source of advisories is named',
    'sallyport db update --from DIR|ZIP|URL, or set dependencies.advisorySource in .sallyport/config.yaml',
  )
}

function status(values: Values, world: World): ExitCode {
  const path = databaseFile(world.env)
  const database = openDatabase(path)
  if (database === undefined) throw unusable(`there is no advisory database at ${path}`)
  if (database.kind === 'damaged') throw unusable(`${database.message} (${path})`)
  using held = database
  if (!held.isWhole()) throw unusable(`the advisory database is damaged (${path})`)
  const { header } = held
  world.stdout.write(
    values.format === 'json'
      ? `${JSON.stringify({ path, ...header }, null, 2)}\n`
      : describeDatabase(header, world.now()),
  )
  return 0
}

function unusable(message: string): UserError {
  return new UserError('file-unreadable', message, 'sallyport db update --from DIR|ZIP|URL', { exitCode: 3 })
}
