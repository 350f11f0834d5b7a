import { relative } from 'node:path'
import { shimDirectory } from '../hook-script.ts'
import { effectiveHooksPath } from '../repository-facts.ts'
import { gateFiles } from '../set-up-files.ts'
import type { Diagnosis, Examination } from './diagnosis.ts'
import { ok, warn } from './diagnosis.ts'

/** Whatever `init` would still write is stale, missing or has been changed. */
export function checkDrift({ facts, plan }: Examination): readonly Diagnosis[] {
  const stale = plan.steps.filter(({ kind }) => kind !== 'install-tools')
  const setting = effectiveHooksPath(facts)
  const scope =
    setting === undefined ? 'core.hooksPath is not set' : `core.hooksPath = ${setting.value} (${setting.scope})`
  const byHand = plan.notes
    .filter(({ kind }) => kind === 'by-hand')
    .map(({ text }) => warn('by hand', text, 'sallyport init --dry-run'))
  if (stale.length === 0) return [ok('set-up', `${plan.found}; ${scope}; files are those of this version`), ...byHand]
  const names = stale.map((step) => {
    if (step.kind === 'write') return relative(facts.topLevel, step.path)
    return step.kind === 'set-config' ? step.key : step.kind
  })
  return [
    warn('set-up', `${plan.found}; ${scope}; not as this version writes it: ${names.join(', ')}`, 'sallyport init'),
    ...byHand,
  ]
}

/** A gate that is not committed, or committed without its executable bit, does not reach the team. */
export async function checkCommitted({ facts, git }: Examination): Promise<readonly Diagnosis[]> {
  const paths = [shimDirectory, gateFiles.config]
  const at = { cwd: facts.topLevel }
  const ignored = (await git(['check-ignore', '--no-index', ...paths], at)).stdout.trim()
  if (ignored !== '')
    return [warn('committed', `Git ignores ${ignored.replaceAll('\n', ', ')}`, 'take .sallyport out of .gitignore')]
  const { stdout } = await git(['ls-files', '-s', '-z', '--', shimDirectory], at)
  const entries = stdout
    .split('\0')
    .slice(0, -1)
    .map((line) => ({ mode: line.slice(0, 6), path: line.slice(line.indexOf('\t') + 1) }))
  if (entries.length === 0)
    return [
      warn('committed', `${shimDirectory} is not committed yet, so team-mates have no gate`, 'git add .sallyport'),
    ]
  const executable = facts.shims
    .filter(({ isExecutable }) => isExecutable)
    .map(({ name }) => `${shimDirectory}/${name}`)
  const plain = entries
    .filter(({ mode, path }) => mode !== '100755' && executable.includes(path))
    .map(({ path }) => path)
  if (plain.length === 0) return [ok('committed', `${shimDirectory} is in the index with its executable bits`)]
  return [
    warn(
      'committed',
      `not executable in the index: ${plain.join(', ')}`,
      `git update-index --chmod=+x ${plain.join(' ')}`,
    ),
  ]
}
