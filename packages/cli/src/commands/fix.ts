import { lstatSync } from 'node:fs'
import { join } from 'node:path'
import { displayText, UserError } from '@sallyport/core'
import { openRepository, openStaged } from '@sallyport/git'
import { type FixResult, sastFixer } from '@sallyport/sast'
import type { Command } from '../command.ts'
import { readFiles } from '../files/read-files.ts'
import { applyFix } from '../fix/apply-fix.ts'
import { describeFix } from '../fix/describe-fix.ts'
import { checkContext } from '../gate/check-context.ts'
import { sastOptions } from '../gate/load-sast.ts'
import { readSettings } from '../gate/settings.ts'
import { workTreeSettings } from '../gate/work-tree-settings.ts'
import { parseOptions } from '../options.ts'
import type { World } from '../world.ts'

const options = { apply: { type: 'boolean' } } as const

export const fix: Command = {
  help: `usage: sallyport fix [PATH…] [--apply]

Shows, as a diff, what the Semgrep rules that match would put in place of what they found. PATH: files and directories as they are on
disk; without one, the staged files, also as they are on disk.

  --apply   write the changes into the files; what is staged stays as it is until you add it

exit 0 shown, applied or nothing to fix · 2 usage · 3 something was not looked at`,
  run: async (args, world) => {
    const { values, positionals } = parseOptions('fix', args, options)
    const isApplied = values.apply === true
    const { root } = await openRepository(world)
    if (root === undefined)
      throw new UserError('bare-repository', 'a bare repository has no files', 'run it in a clone')
    const chosen =
      positionals.length > 0 ? { cwd: world.cwd, paths: positionals, absent: [] } : await stagedOnDisk(world, root)
    const { fixes, ...rest } = await proposeFixes(chosen, root, world)
    for (const proposed of fixes) {
      if (isApplied) applyFix(proposed, chosen.cwd)
      world.stdout.write(describeFix(proposed))
    }
    world.stdout.write(summary({ fixes, ...rest }, isApplied))
    for (const { message, path } of rest.failures)
      world.stderr.write(`  not looked at  ${displayText(path === undefined ? message : `${path}: ${message}`)}\n`)
    for (const path of chosen.absent)
      world.stderr.write(`  not looked at  ${displayText(path)}: staged, but no file on disk\n`)
    return rest.failures.length + chosen.absent.length === 0 ? 0 : 3
  },
}

interface Chosen {
  readonly cwd: string
  readonly paths: readonly string[]
  /** Staged, but gone from disk or something else there by now. */
  readonly absent: readonly string[]
}

async function stagedOnDisk(world: World, root: string): Promise<Chosen> {
  const { changeSet } = await openStaged(world)
  const staged = changeSet.entries.filter(({ status, mode }) => status !== 'deleted' && mode.startsWith('100'))
  const groups = Map.groupBy(
    staged.map(({ path }) => path),
    (path) => lstatSync(join(root, path), { throwIfNoEntry: false })?.isFile() === true,
  )
  const paths = groups.get(true) ?? []
  if (paths.length === 0) throw new UserError('usage', 'no staged file is on disk', 'sallyport fix PATH')
  return { cwd: root, paths, absent: groups.get(false) ?? [] }
}

async function proposeFixes({ cwd, paths }: Chosen, root: string, world: World): Promise<FixResult> {
  const settings = await readSettings(workTreeSettings(root))
  const { config } = settings.loaded
  const { changeSet, blobs } = await readFiles(cwd, paths, { maximumSize: config.limits.fileBytes })
  const context = await checkContext({ world, config, mode: 'local', blobs, isUnhurried: true })
  return await sastFixer(await sastOptions(config, { env: world.env, isDeep: true, settings }))(changeSet, context)
}

function summary({ fixes, unfixable, failures }: FixResult, isApplied: boolean): string {
  const files = `${fixes.length} ${fixes.length === 1 ? 'file' : 'files'}`
  const left = unfixable === 0 ? '' : `; findings without a fix of their own: ${unfixable} (sallyport scan PATH)`
  if (fixes.length === 0)
    return failures.length === 0 ? `nothing to fix${left}\n` : `no fix found in what was looked at${left}\n`
  if (!isApplied) return `${files} would change${left}\n  next   sallyport fix --apply\n`
  const postponed = fixes.some((proposed) => proposed.postponed > 0)
    ? '; run it again for fixes that overlap these'
    : ''
  return `${files} changed, nothing staged${left}${postponed}\n  next   git diff, then git add\n`
}
