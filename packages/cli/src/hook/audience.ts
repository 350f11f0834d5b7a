import type { Config } from '@sallyport/config'
import type { DetectedAgent } from '@sallyport/core'
import { detectAgents } from '@sallyport/provenance'
import { isCi } from '../is-ci.ts'
import type { Audience } from '../output/choose-format.ts'
import type { World } from '../world.ts'

export function agentsAround(world: World): readonly DetectedAgent[] {
  return detectAgents({ env: world.env })
}

/** Who reads what a hook prints. */
export function hookAudience(
  world: World,
  config: Config,
  agents: readonly DetectedAgent[],
  isProblem: boolean,
): Audience {
  return {
    isTerminal: world.stderr.isTTY === true && world.env.TERM !== 'dumb',
    isCi: isCi(world.env),
    isAgent: agents.some(({ strength }) => strength === 'high'),
    summary: config.ui.summary,
    isProblem,
  }
}
