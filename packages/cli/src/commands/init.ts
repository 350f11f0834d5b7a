import { displayText, isUserError } from '@sallyport/core'
import { type Profile, profileOf } from '@sallyport/provenance'
import type { Command, ExitCode } from '../command.ts'
import { readConfig } from '../gate/settings.ts'
import { workTreeSettings } from '../gate/work-tree-settings.ts'
import { isCi } from '../is-ci.ts'
import { applyPlan } from '../setup/apply-plan.ts'
import type { Bundle } from '../setup/bundle.ts'
import { defaultDependencies } from '../setup/default-dependencies.ts'
import { describeNotes, describePlan } from '../setup/describe-plan.ts'
import { readInitFlags } from '../setup/init-flags.ts'
import type { InitOptions } from '../setup/init-options.ts'
import { inspectRepository } from '../setup/inspect-repository.ts'
import { mustConfirm } from '../setup/must-confirm.ts'
import type { Plan } from '../setup/plan.ts'
import { planInit } from '../setup/plan-init.ts'
import type { RepositoryFacts } from '../setup/repository-facts.ts'
import type { SetupDependencies } from '../setup/setup-dependencies.ts'
import type { World } from '../world.ts'

const help = `usage: sallyport init [--dry-run] [--yes] [--local] [--ci github] [--mode config] [--no-tools] [--in-ci]

Connects the gate to this repository's Git hooks, whatever runs them now: husky, lefthook, pre-commit, prek,
simple-git-hooks, hooks of your own, a company's core.hooksPath, or nothing. Prints a plan and asks first; running it
again changes nothing. sallyport uninstall takes everything back.

  --dry-run      print the plan and stop
  --yes          do not ask; installs Semgrep, or, where that fails, lets commits pass without it and says so
  --local        connect this clone only; committed files stay as they are (for the "prepare" script)
  --ci github    also write .github/workflows/sallyport.yml
  --agents       also tell coding assistants how to commit here: AGENTS.md, and the files of those in use;
                 --agents=all, or a list: claude-code,cursor,copilot,codex,gemini-cli,aider,windsurf,zed,amp
  --mode config  use hooks in Git's configuration (Git 2.54 and later) beside the present set-up
  --no-tools     do not install Semgrep
  --in-ci        go on although CI is set; without it, init does nothing there

package.json never gets a dependency behind your back: the plan prints the command. Once sallyport is a devDependency,
init adds a "prepare" script that connects the clones of your team.
exit   0 set up · 2 usage · 3 the gate is not connected yet
`

const ways = { unasked: 'sallyport init --yes (or --dry-run)', later: 'sallyport init when you are ready' }

type Dependencies = (world: World) => Promise<SetupDependencies>

export function createInit(dependencies: Dependencies): Command {
  return {
    help,
    run: async (args, world) => runInit(args, world, await dependencies(world)),
  }
}

export const init: Command = createInit(defaultDependencies)

async function runInit(args: readonly string[], world: World, dependencies: SetupDependencies): Promise<ExitCode> {
  const flags = readInitFlags(args)
  if (isCi(world.env) && !flags.inCi)
    return say(world, 'init does nothing in CI, where sallyport ci runs the gate (--in-ci to go on)\n')
  const facts = await inspectOrSkip(world, dependencies.bundle, flags.local)
  if (facts === undefined) return say(world, 'init --local: not a Git work tree, nothing to connect\n')
  const isReady = flags.local || (await dependencies.tools.isReady())
  const wanted = { ...flags, configText: dependencies.configText } as const
  const { agents: named, ...others } = wanted
  const agents = named === undefined ? {} : { agents: { wanted: named, profile: await profileAt(facts.topLevel) } }
  const options: InitOptions = {
    ...others,
    ...agents,
    semgrep: isReady ? 'ready' : flags.noTools ? 'unavailable' : 'to-install',
  }
  const plan = planInit(facts, options)
  world.stdout.write(describePlan(plan, facts.topLevel))
  if (plan.steps.length === 0 || flags.dryRun) return exitCode(plan)
  if (!flags.yes) await mustConfirm(dependencies.confirm, world, ways)
  const final = await installTools(plan, { facts, options, world, dependencies })
  await applyPlan(final, facts, world)
  return await conclude(facts, options, world)
}

async function profileAt(topLevel: string): Promise<Profile> {
  const { config } = await readConfig(workTreeSettings(topLevel))
  return profileOf(config.provenance)
}

/** `prepare` also runs where there is no repository, in a container image for instance: no reason to fail. */
async function inspectOrSkip(world: World, bundle: Bundle, isLocal: boolean): Promise<RepositoryFacts | undefined> {
  try {
    return await inspectRepository(world, bundle)
  } catch (error) {
    if (isLocal && isUserError(error) && (error.code === 'not-a-repository' || error.code === 'bare-repository'))
      return undefined
    throw error
  }
}

interface Installing {
  readonly facts: RepositoryFacts
  readonly options: InitOptions
  readonly world: World
  readonly dependencies: SetupDependencies
}

/** First, because a new configuration says whether Semgrep may be missing. */
async function installTools(plan: Plan, { facts, options, world, dependencies }: Installing): Promise<Plan> {
  if (!plan.steps.some(({ kind }) => kind === 'install-tools')) return plan
  const { isInstalled, detail } = await dependencies.tools.install()
  world.stdout.write(
    isInstalled
      ? `install ${displayText(detail)}\n`
      : `warning Semgrep could not be installed: ${displayText(detail)}\n`,
  )
  const final = planInit(facts, { ...options, semgrep: isInstalled ? 'ready' : 'unavailable' })
  if (!isInstalled)
    world.stdout.write(`${describeNotes(final.notes.filter(({ kind }) => kind === 'warning')).join('\n')}\n`)
  return final
}

/** Looks again instead of believing what was planned. */
async function conclude(before: RepositoryFacts, options: InitOptions, world: World): Promise<ExitCode> {
  const facts = await inspectRepository(world, before.bundle)
  const rest = planInit(facts, { ...options, semgrep: 'ready' })
  if (rest.steps.length > 0) {
    world.stdout.write(`not everything is in place; still to do:\n${describePlan(rest, facts.topLevel)}`)
    return 3
  }
  const code = exitCode(rest)
  world.stdout.write(
    code === 0 ? 'done    sallyport doctor proves that the gate fires\n' : 'NOT CONNECTED YET: see "by hand" above\n',
  )
  return code
}

function exitCode({ notes }: Plan): ExitCode {
  return notes.some(({ kind }) => kind === 'by-hand') ? 3 : 0
}

function say(world: World, text: string): ExitCode {
  world.stdout.write(text)
  return 0
}
