import { createWriteStream } from 'node:fs'
import { resolve } from 'node:path'
import { finished } from 'node:stream/promises'
import type { RunReport } from '@sallyport/core'
import { UserError } from '@sallyport/core'
import { detectAgents } from '@sallyport/provenance'
import { isCi } from '../is-ci.ts'
import type { World } from '../world.ts'
import { chooseFormat } from './choose-format.ts'
import { writeReport } from './write-report.ts'

export interface OutputOptions {
  readonly format?: string | undefined
  readonly output?: string | undefined
  readonly verbose?: boolean | undefined
  readonly summary: 'problems' | 'always' | 'never'
}

/** The report of a command: to a file with `--output` (then one line for people), else to standard output. */
export async function deliverReport(report: RunReport, options: OutputOptions, world: World): Promise<void> {
  const format = chooseFormat({
    requested: options.format,
    isTerminal: world.stdout.isTTY === true && world.env.TERM !== 'dumb',
    isCi: isCi(world.env),
    isAgent: detectAgents({ env: world.env }).some(({ strength }) => strength === 'high'),
    summary: options.summary,
    isProblem: report.verdict.outcome !== 'allow',
  })
  if (options.output === undefined) return await writeReport(report, format, world.stdout, world.env, options.verbose)
  const file = createWriteStream(resolve(world.cwd, options.output))
  try {
    await writeReport(report, format, file, world.env, options.verbose)
    file.end()
    await finished(file)
  } catch (cause) {
    throw new UserError('file-unreadable', `${options.output} cannot be written`, 'choose another --output', {
      cause,
      exitCode: 3,
    })
  }
  await writeReport(report, 'text', world.stderr, world.env, options.verbose)
}
