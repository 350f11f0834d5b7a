import { UserError } from '@sallyport/core'
import { provenanceReport, renderProvenanceReport, reportFormats } from '@sallyport/provenance'
import type { Command, ExitCode } from '../command.ts'
import { parseOptions } from '../options.ts'
import { checkMessages } from '../provenance/check-messages.ts'
import { declare } from '../provenance/declare.ts'
import { declareOptions } from '../provenance/declared-answers.ts'
import { explainProblem } from '../provenance/explain-problem.ts'
import { exportProvenance } from '../provenance/export-provenance.ts'
import { type ProvenanceContext, provenanceContext } from '../provenance/provenance-context.ts'
import { rangeCommits } from '../provenance/range-commits.ts'

const options = {
  ...declareOptions,
  range: { type: 'string' },
  format: { type: 'string' },
  output: { type: 'string', short: 'o' },
  note: { type: 'boolean' },
} as const

type Values = ReturnType<typeof parseOptions<typeof options>>['values']

export const provenance: Command = {
  help: `usage: sallyport provenance declare --extent none|partial|mostly|full [--agent NAME] [--model ID] [--last] …
       sallyport provenance check MESSAGE-FILE | --range FROM..TO
       sallyport provenance report --range FROM..TO [--format text|json|csv|markdown]
       sallyport provenance export [--range FROM..TO] [--format in-toto|git-ai] [--note] [--output FILE]
       sallyport provenance explain CODE

declare writes the trailers into the next commit of this work tree; --last puts them into the last commit, if it is not pushed.
  --used-for code,tests     what AI touched: code, tests, docs, config, build, refactor, commit-message
  --tools semgrep           specialised tools that the agent used
  --prompt TEXT             what you asked for, 8 to 400 characters, in the message
  --prompt-file FILE        the prompt itself, - for stdin; the message gets its digest only
  --store file|note         keep it in .sallyport/prompts (default) or in a note of this clone
  --params "temperature=0.2; top_p=1; seed=7"   settings; what you leave out is said to be unknown
  --session ID, --micro-app SLUG, --risk "ID expires=YYYY-MM-DD"   may be repeated
  --record                  an AI-Record id, to find the commit again after a squash

check names every problem with its fix, exit 1 where one is an error. report counts who used what for which paths.
export prints an in-toto statement, or with git-ai a note for one commit; --note writes the notes. Nothing leaves this machine.`,
  run: async (args, world) => {
    const { values, positionals } = parseOptions('provenance', args, options)
    const [action, ...operands] = positionals
    if (action === 'explain') return explainProblem(operands, world)
    if (action === 'check') return await checkMessages(operands, values.range, await provenanceContext(world))
    if (operands.length === 0 && action === 'declare') return await declare(values, await provenanceContext(world))
    if (operands.length === 0 && action === 'report') return await report(values, await provenanceContext(world))
    if (operands.length === 0 && action === 'export')
      return await exportProvenance(values, await provenanceContext(world))
    throw new UserError(
      'usage',
      'provenance has declare, check, report, export and explain',
      'sallyport provenance --help',
    )
  },
}

async function report(values: Values, { world, settings }: ProvenanceContext): Promise<ExitCode> {
  const format = reportFormats.find((known) => known === (values.format ?? 'text'))
  if (format === undefined)
    throw new UserError('usage', `there is no format called ${values.format}`, `formats: ${reportFormats.join(', ')}`)
  if (values.range === undefined) throw new UserError('usage', 'report needs a range', '--range main..HEAD')
  const commits = await rangeCommits(world, values.range, settings.profile)
  world.stdout.write(renderProvenanceReport(provenanceReport(commits), format))
  return 0
}
