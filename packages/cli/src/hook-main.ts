import { runHook } from './hook/run-hook.ts'
import { runCommand } from './run-command.ts'

void runCommand((world) => runHook(process.argv.slice(3), world), { answersOnStdout: false })
