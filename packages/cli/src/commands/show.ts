import { UserError } from '@sallyport/core'
import { openRepository } from '@sallyport/git'
import type { Command } from '../command.ts'
import { parseOptions } from '../options.ts'
import { deliverReport } from '../output/output-target.ts'
import { lastReport } from '../state/last-report.ts'

const options = {
  format: { type: 'string' },
  output: { type: 'string', short: 'o' },
  brief: { type: 'boolean' },
} as const

export const show: Command = {
  help: `usage: sallyport show [--format FORMAT] [--output FILE] [--brief]

Draws the last report of this work tree in full: on a terminal with Ink, elsewhere as text. Formats as in sallyport scan --help.
Exit 0 whatever the report says.`,
  run: async (args, world) => {
    const { values } = parseOptions('show', args, options)
    const repository = await openRepository(world)
    const report = lastReport(repository.gitDir)
    if (report === undefined) throw new UserError('usage', 'there is no report yet', 'sallyport scan --staged')
    await deliverReport(
      report,
      { format: values.format, output: values.output, verbose: values.brief !== true, summary: 'always' },
      world,
    )
    return 0
  },
}
