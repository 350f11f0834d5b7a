import { closestName, UserError } from '@sallyport/core'
import type { Command, ExitCode } from './command.ts'
import { commandSummaries, commands } from './commands/index.ts'
import { runCommand } from './run-command.ts'
import { version } from './version.ts'
import type { World } from './world.ts'

void runCommand((world) => dispatch(process.argv.slice(2), world))

async function dispatch([name, ...args]: readonly string[], world: World): Promise<ExitCode> {
  if (name === '--version' || name === '-V' || name === 'version') return print(world, `sallyport ${version}\n`)
  if (name === undefined || name === '--help' || name === '-h' || (name === 'help' && args[0] === undefined))
    return print(world, overview())
  const command = await load(name === 'help' ? (args[0] ?? '') : name)
  if (name === 'help' || args.includes('--help') || args.includes('-h'))
    return print(world, `${command.help.trimEnd()}\n`)
  return await command.run(args, world)
}

async function load(name: string): Promise<Command> {
  const loader = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (loader !== undefined) return await loader()
  const suggestion = closestName(name, Object.keys(commands))
  throw new UserError(
    'usage',
    `unknown command ${name}`,
    suggestion === undefined ? 'sallyport --help' : `did you mean: sallyport ${suggestion}`,
  )
}

function print(world: World, text: string): ExitCode {
  world.stdout.write(text)
  return 0
}

function overview(): string {
  const width = Math.max(...Object.keys(commandSummaries).map((name) => name.length))
  const rows = Object.entries(commandSummaries).map(([name, summary]) => `  ${name.padEnd(width)}  ${summary}`)
  return `sallyport ${version}: the same security gate as Git hooks and in CI

usage: sallyport COMMAND [options]

${rows.join('\n')}

sallyport COMMAND --help explains one of them.
exit   0 allowed · 1 blocked · 2 usage or configuration · 3 a required check could not run · 4 internal error · 5 human review required · 130 aborted
bypass SALLYPORT_SKIP=secrets,sast (or all) with SALLYPORT_REASON="why": printed, recorded, ignored by CI
`
}
