import { UserError } from '@sallyport/core'
import { gateShims } from '../detect-set-up.ts'
import { shimDirectory } from '../hook-script.ts'
import { setConfig, type Wiring } from '../plan.ts'
import type { RepositoryFacts } from '../repository-facts.ts'

/** Hooks in Git's own configuration (2.54 and later) run beside every other set-up and touch no file of it. */
export function wireConfigHooks(facts: RepositoryFacts): Wiring {
  const { major, minor } = facts.gitVersion
  if (!supportsConfigHooks(facts)) {
    throw new UserError(
      'usage',
      `--mode config needs Git 2.54 or later; this is ${major}.${minor}`,
      'leave --mode away',
    )
  }
  const steps = gateShims(facts).flatMap((hook) => {
    const key = configHookKey(hook)
    // The command first: an event without one makes every git command die.
    return [
      ...setConfig(`${key}.command`, configCommand(hook), facts.configHooks[`${key}.command`], 'Git runs the gate'),
      ...setConfig(`${key}.event`, hook, facts.configHooks[`${key}.event`], 'Git runs the gate'),
    ]
  })
  return { steps, notes: [] }
}

export function supportsConfigHooks({ gitVersion: { major, minor } }: Pick<RepositoryFacts, 'gitVersion'>): boolean {
  return major > 2 || (major === 2 && minor >= 54)
}

export function configHookKey(hook: string): string {
  return `hook.sallyport-${hook}`
}

/** Git appends the arguments to the text. A checkout from before the gate must still be able to commit. */
function configCommand(hook: string): string {
  const shim = `${shimDirectory}/${hook}`
  return `sh -c '[ ! -x ${shim} ] || exec ${shim} "$@"' sallyport`
}
