import { displayText } from '@sallyport/core'
import type { Command, ExitCode } from '../command.ts'
import { parseOptions } from '../options.ts'
import { applyPlan } from '../setup/apply-plan.ts'
import { defaultDependencies } from '../setup/default-dependencies.ts'
import type { Diagnosis } from '../setup/doctor/diagnosis.ts'
import { type DoctorDependencies, examine, startExamination } from '../setup/doctor/examine.ts'
import type { World } from '../world.ts'

const help = `usage: sallyport doctor [--json] [--fix]

Proves that the gate fires here: which hook Git runs for each event in each worktree, whether the files are those of this
version, whether Node, sallyport and Semgrep are found, and a commit of a made-up secret in a throw-away repository with
the same hooks, which must be refused. Your index and files are not touched.

  --json  one JSON document on standard output
  --fix   repair what init can repair, then look again
exit   0 the gate fires (warnings may remain) · 3 it would not fire
`

export function createDoctor(dependencies: (world: World) => Promise<DoctorDependencies>): Command {
  return {
    help,
    run: async (args, world) => runDoctor(args, world, await dependencies(world)),
  }
}

export const doctor: Command = createDoctor(defaultDependencies)

async function runDoctor(args: readonly string[], world: World, dependencies: DoctorDependencies): Promise<ExitCode> {
  const { values } = parseOptions('doctor', args, { json: { type: 'boolean' }, fix: { type: 'boolean' } })
  if (values.fix === true) {
    const { plan, facts } = await startExamination(world, dependencies)
    await applyPlan(plan, facts, world)
  }
  const diagnoses = await examine(await startExamination(world, dependencies))
  const fires = !diagnoses.some(({ status }) => status === 'fail')
  world.stdout.write(
    values.json === true
      ? `${JSON.stringify({ schemaVersion: 1, fires, checks: diagnoses }, null, 2)}\n`
      : asText(diagnoses, fires),
  )
  return fires ? 0 : 3
}

function asText(diagnoses: readonly Diagnosis[], fires: boolean): string {
  const verdict = fires ? 'the gate fires' : 'THE GATE DOES NOT FIRE'
  const lines = diagnoses.flatMap(({ status, name, message, fix }) => [
    `  ${status.padEnd(4)}  ${name}: ${message}`,
    ...(fix === undefined ? [] : [`        fix   ${fix}`]),
  ])
  return `${[verdict, ...lines].map(displayText).join('\n')}\n`
}
