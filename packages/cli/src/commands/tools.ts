import { join, resolve } from 'node:path'
import { displayText, UserError } from '@sallyport/core'
import { describeEngine, installTools, listTools } from '@sallyport/sast'
import { bundleDirectory } from '../bundle.ts'
import type { Command, ExitCode } from '../command.ts'
import { parseOptions } from '../options.ts'
import { toolsDirectory } from '../state/user-directories.ts'
import type { World } from '../world.ts'

export const tools: Command = {
  help: `usage: sallyport tools list
       sallyport tools install [--wheels DIR]

list says which engine the next run uses. install makes a private environment with the pinned Semgrep, every
package checked by hash, below the user's data directory: with uv where it is present, else with Python's venv and pip. --wheels
takes the packages from a directory, without a network.`,
  run: async (args, world) => {
    const { values, positionals } = parseOptions('tools', args, { wheels: { type: 'string' } })
    const [action = 'list', ...others] = positionals
    if (others.length === 0 && action === 'list') return list(world)
    if (others.length === 0 && action === 'install') return await install(values.wheels, world)
    throw new UserError('usage', `sallyport tools has no ${positionals.join(' ')}`, 'sallyport tools --help')
  },
}

function list(world: World): ExitCode {
  const { PATH: path } = world.env
  const statuses = listTools({
    privateToolsDirectory: toolsDirectory(world.env),
    ...(path === undefined ? {} : { path }),
  })
  for (const { name, pinned, found } of statuses) {
    const used =
      found.kind === 'engine'
        ? `${describeEngine(found)}  ${found.file}  (${found.source})`
        : `${found.message}; ${found.hint}`
    world.stdout.write(`${displayText(name)}  ${displayText(used)}\n  pinned ${pinned}, by sallyport tools install\n`)
  }
  return statuses.every(({ found }) => found.kind === 'engine') ? 0 : 3
}

async function install(wheels: string | undefined, world: World): Promise<ExitCode> {
  const engine = await installTools({
    directory: toolsDirectory(world.env),
    requirementsFile: join(bundleDirectory(), 'tools', 'semgrep-requirements.txt'),
    env: world.env,
    signal: world.signal,
    onStep: (text) => world.stderr.write(`sallyport: installing ${text}\n`),
    ...(wheels === undefined ? {} : { wheelDirectory: resolve(world.cwd, wheels) }),
  })
  world.stdout.write(`${describeEngine(engine)}  ${engine.file}\n`)
  return 0
}
