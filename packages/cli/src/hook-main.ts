import { runHook } from './hook/run-hook.ts'
import { runCommand } from './run-command.ts'

await runCommand((world) => runHook(process.argv.slice(3), world))
