import type { DetectedAgent, ProvenanceFacts } from '@sallyport/core'
import { credible } from './detect-agents.ts'
import { fixCommand } from './fix-command.ts'
import type { ParsedMessage } from './parse-message.ts'
import type { MessageTarget } from './problem.ts'
import type { Profile } from './profiles.ts'
import { suggestTrailers } from './suggest.ts'

interface Undeclared {
  readonly parsed: ParsedMessage
  readonly target: MessageTarget
  readonly detected: readonly DetectedAgent[]
}

/** The commands that declare a message, ready to paste: an agent recovers well from an exact one. */
export function declareWith(
  { parsed, target, detected }: Undeclared,
  profile: Profile,
): NonNullable<ProvenanceFacts['declareWith']> {
  const trailers = suggestTrailers(profile, credible(detected)[0]).map((line) => line.replace('<model>', 'unknown'))
  const made = target.kind === 'pending' ? ({ kind: 'commit', oid: 'HEAD', isAmendable: true } as const) : target
  return { refused: fixCommand(parsed, target, trailers), made: fixCommand(parsed, made, trailers) }
}
