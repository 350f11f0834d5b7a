import type { Diagnosis, Examination } from './diagnosis.ts'
import { fail, ok, warn } from './diagnosis.ts'

const switches: Readonly<Record<string, (value: string) => boolean>> = {
  HUSKY: (value) => value === '0',
  LEFTHOOK: (value) => value === '0' || value === 'false',
  SKIP_SIMPLE_GIT_HOOKS: (value) => value === '1',
  SKIP: (value) => value.split(',').includes('sallyport'),
  PREK_SKIP: (value) => value.split(',').includes('sallyport'),
  SALLYPORT_SKIP: (value) => value !== '',
}

/** Variables in this very environment that turn hooks off. */
export function checkEnvironment({ world }: Examination): readonly Diagnosis[] {
  const off = Object.entries(switches).filter(([name, isOff]) => isOff(world.env[name] ?? ''))
  if (off.length === 0) return [ok('environment', 'no variable turns the hooks off')]
  return off.map(([name]) =>
    fail('environment', `${name}=${world.env[name] ?? ''} turns the gate off in this shell`, `unset ${name}`),
  )
}

/** Aliases that skip hooks, and switches of Git's own. */
export async function checkGitSettings({ git, facts }: Examination): Promise<readonly Diagnosis[]> {
  const at = { cwd: facts.topLevel }
  const aliases = (await git(['config', '-z', '--get-regexp', '^alias\\.'], at)).stdout.split('\0')
  const skipping = aliases
    .filter((one) => /--no-verify|\bcommit\b.*\s-[a-zA-Z]*n/.test(one))
    .map((one) => one.split('\n')[0] ?? '')
  const enabled = (await git(['config', '-z', '--get-regexp', '^hook\\..*\\.enabled$'], at)).stdout.split('\0')
  const disabled = enabled.filter((one) => /\n(?:false|no|off|0)$/i.test(one)).map((one) => one.split('\n')[0] ?? '')
  return [
    ...skipping.map((name) => warn('aliases', `${name} skips the hooks`, `git config --unset ${name}`)),
    ...disabled.map((name) => warn('git settings', `${name} turns hooks off`, `git config --unset ${name}`)),
  ]
}
