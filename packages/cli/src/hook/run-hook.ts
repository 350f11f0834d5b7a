import { UserError } from '@sallyport/core'
import type { ExitCode } from '../command.ts'
import type { World } from '../world.ts'
import { judgeMessage } from './judge-message.ts'
import { judgeStaged } from './judge-staged.ts'

type Hook = (args: readonly string[], world: World) => Promise<ExitCode>

/** The two that run for every commit are loaded with this file, the others when they are called. */
const hooks: Readonly<Record<string, Hook>> = {
  'pre-commit': (_args, world) => judgeStaged('pre-commit', world),
  'pre-merge-commit': (_args, world) => judgeStaged('pre-merge-commit', world),
  'pre-applypatch': (_args, world) => judgeStaged('pre-applypatch', world),
  'commit-msg': judgeMessage,
  'prepare-commit-msg': async (args, world) => (await import('./prepare-message.ts')).prepareMessage(args, world),
  'pre-push': async (args, world) => (await import('./judge-push.ts')).judgePush(args, world),
  'post-rewrite': async (args, world) => (await import('./move-notes.ts')).moveNotes(args, world),
  'pre-receive': async (_args, world) => (await import('./judge-push.ts')).judgeReceived(world),
}

/** `sallyport hook NAME ARGS…`, as the shims call it. */
export async function runHook([name, ...args]: readonly string[], world: World): Promise<ExitCode> {
  const hook = name !== undefined && Object.hasOwn(hooks, name) ? hooks[name] : undefined
  if (hook === undefined)
    throw new UserError(
      'usage',
      `there is no hook called ${name ?? '(none)'}`,
      `hooks: ${Object.keys(hooks).join(', ')}`,
    )
  return await hook(args, world)
}
