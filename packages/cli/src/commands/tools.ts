import { UserError } from '@sallyport/core'
import { describeEngine, locateEngine } from '@sallyport/sast'
import type { Command } from '../command.ts'
import { parseOptions } from '../options.ts'
import { toolsDirectory } from '../state/user-directories.ts'

export const tools: Command = {
  name: 'tools',
  summary: 'the scanners in use; install a private Semgrep',
  help: `usage: sallyport tools list
       sallyport tools install [--wheels DIR]

list says which engine the next run uses. install makes a private environment with the pinned Semgrep below the user's data
directory; --wheels takes the packages from a directory, without a network.`,
  run: async (args, world) => {
    const { positionals } = parseOptions('tools', args, { wheels: { type: 'string' } })
    const [action = 'list'] = positionals
    if (action !== 'list') throw new UserError('usage', `sallyport tools has no ${action}`, 'sallyport tools --help')
    const engine = locateEngine({ privateToolsDirectory: toolsDirectory(world.env), ...(world.env.PATH === undefined ? {} : { path: world.env.PATH }) })
    if (engine.kind !== 'engine') throw new UserError('tool-missing', engine.message, engine.hint, { exitCode: 3 })
    world.stdout.write(`${describeEngine(engine)}  ${engine.file}  (${engine.source})\n`)
    return 0
  },
}
