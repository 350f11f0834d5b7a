import { UserError } from '@sallyport/core'
import { agentInstructionFiles } from '@sallyport/provenance'
import { parseOptions } from '../options.ts'

/** The flags of `init`; anything that it does not know is a `UserError`. */
export function readInitFlags(args: readonly string[]) {
  // The list may be left out, which a flag with a value does not allow.
  const written = args.map((arg) => (arg === '--agents' ? '--agents=found' : arg))
  const { values, positionals } = parseOptions('init', written, {
    'dry-run': { type: 'boolean' },
    yes: { type: 'boolean', short: 'y' },
    local: { type: 'boolean' },
    ci: { type: 'string' },
    mode: { type: 'string' },
    'no-tools': { type: 'boolean' },
    'in-ci': { type: 'boolean' },
    agents: { type: 'string' },
  })
  const { ci, mode = 'files' } = values
  if (ci !== undefined && ci !== 'github')
    throw new UserError('usage', `--ci ${ci} is not known`, 'sallyport init --ci github')
  if (mode !== 'files' && mode !== 'config')
    throw new UserError('usage', `--mode ${mode} is not known`, 'sallyport init --mode config')
  if (positionals[0] !== undefined)
    throw new UserError('usage', `init takes no argument (${positionals[0]})`, 'sallyport init --help')
  return {
    dryRun: values['dry-run'] === true,
    yes: values.yes === true,
    local: values.local === true,
    noTools: values['no-tools'] === true,
    inCi: values['in-ci'] === true,
    mode,
    ...(ci === 'github' ? { ci: 'github' as const } : {}),
    ...(values.agents === undefined ? {} : { agents: wantedAgents(values.agents) }),
  } as const
}

function wantedAgents(text: string): 'found' | 'all' | readonly string[] {
  if (text === 'found' || text === 'all') return text
  const known = agentInstructionFiles.map(({ kind }) => kind).filter((kind) => kind !== 'agents-md')
  const names = text.split(',').map((name) => name.trim())
  const unknown = names.find((name) => !known.some((kind) => kind === name))
  if (unknown !== undefined)
    throw new UserError(
      'usage',
      `--agents does not know ${unknown}`,
      `--agents, --agents=all, or some of ${known.join(',')}`,
    )
  return names
}
