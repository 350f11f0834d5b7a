import { UserError } from '@sallyport/core'
import type { World } from '../world.ts'
import { type Confirm, confirmOnTerminal } from './confirm.ts'

/** What to run instead: without a question, and another time. */
interface Ways {
  readonly unasked: string
  readonly later: string
}

/** Returns after a yes. @throws UserError after a no (exit 130) and where nobody can be asked. */
export async function mustConfirm(confirm: Confirm | undefined, world: World, ways: Ways): Promise<void> {
  const answer = await (confirm ?? confirmOnTerminal)('Go ahead?', world.signal)
  if (answer === 'no-terminal') throw new UserError('usage', 'there is no terminal to ask on', ways.unasked)
  if (answer === 'no') throw new UserError('aborted', 'nothing was changed', ways.later, { exitCode: 130 })
}
