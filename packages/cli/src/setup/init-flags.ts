import { UserError } from '@sallyport/core'
import { parseOptions } from '../options.ts'

/** The flags of `init`; anything that it does not know is a `UserError`. */
export function readInitFlags(args: readonly string[]) {
  const { values, positionals } = parseOptions('init', args, {
    'dry-run': { type: 'boolean' },
    yes: { type: 'boolean', short: 'y' },
    local: { type: 'boolean' },
    ci: { type: 'string' },
    mode: { type: 'string' },
    'no-tools': { type: 'boolean' },
    'in-ci': { type: 'boolean' },
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
  } as const
}
