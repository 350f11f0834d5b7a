import type { Command, ExitCode } from '../command.ts'
import { parseOptions } from '../options.ts'
import { applyUninstall, describeUninstall } from '../setup/apply-uninstall.ts'
import { defaultDependencies } from '../setup/default-dependencies.ts'
import { type FileState, readFileState } from '../setup/files/file-state.ts'
import { gitCommand } from '../setup/git-command.ts'
import { inspectRepository } from '../setup/inspect-repository.ts'
import { mustConfirm } from '../setup/must-confirm.ts'
import { planUninstall } from '../setup/plan-uninstall.ts'
import type { RepositoryFacts } from '../setup/repository-facts.ts'
import type { SetupDependencies } from '../setup/setup-dependencies.ts'
import type { World } from '../world.ts'

const help = `usage: sallyport uninstall [--dry-run] [--yes] [--all]

Takes back what sallyport init did: hooks, marked blocks, settings. A file that only got something added is byte for
byte what it was; what has changed since is left, and named.

  --dry-run  print the plan and stop
  --yes      do not ask
  --all      also remove .sallyport/config.yaml, waivers.yaml, cache and reports
`

const ways = { unasked: 'sallyport uninstall --yes', later: 'sallyport uninstall' }

type Dependencies = Pick<SetupDependencies, 'bundle' | 'confirm'>

export function createUninstall(dependencies: (world: World) => Promise<Dependencies>): Command {
  return {
    help,
    run: async (args, world) => runUninstall(args, world, await dependencies(world)),
  }
}

export const uninstall: Command = createUninstall(defaultDependencies)

async function runUninstall(
  args: readonly string[],
  world: World,
  { bundle, confirm }: Dependencies,
): Promise<ExitCode> {
  const { values } = parseOptions('uninstall', args, {
    'dry-run': { type: 'boolean' },
    yes: { type: 'boolean', short: 'y' },
    all: { type: 'boolean' },
  })
  const facts = await inspectRepository(world, bundle)
  const plan = planUninstall(facts, currentStates(facts), { all: values.all === true })
  world.stdout.write(describeUninstall(plan, facts.topLevel))
  if (plan.steps.length === 0 || values['dry-run'] === true) return 0
  if (values.yes !== true) await mustConfirm(confirm, world, ways)
  await applyUninstall(plan, facts, gitCommand(world))
  return 0
}

/** What was inspected, and what the record names besides. */
function currentStates(facts: RepositoryFacts): ReadonlyMap<string, FileState> {
  const recorded = facts.record.files.map(({ path }) => [path, readFileState(path)] as const)
  return new Map([...facts.files, ...recorded])
}
