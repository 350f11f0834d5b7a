import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { daysBetween, type Finding, isIsoDay, isoDay, UserError, type Waiver } from '@sallyport/core'
import { openRepository, type Repository } from '@sallyport/git'
import { appendWaiver, waiversPath } from '@sallyport/policy'
import type { Command } from '../command.ts'
import { readConfig, readWaivers } from '../gate/settings.ts'
import type { SettingsSource } from '../gate/settings-source.ts'
import { workTreeSettings } from '../gate/work-tree-settings.ts'
import { parseOptions } from '../options.ts'
import { lastReport } from '../state/last-report.ts'
import { ownerOf } from '../waive/owner.ts'
import type { World } from '../world.ts'

const options = {
  reason: { type: 'string' },
  expires: { type: 'string' },
  days: { type: 'string' },
  owner: { type: 'string' },
} as const
type Values = ReturnType<typeof parseOptions<typeof options>>['values']

export const waive: Command = {
  help: `usage: sallyport waive FINGERPRINT --reason TEXT (--expires YYYY-MM-DD | --days N) [--owner "Name <mail>"]

Adds an entry to .sallyport/waivers.yaml for a finding of the last report (sallyport show). It covers the finding as often as it
occurs today, until the end date: at most 14 days for a secret, 90 for anything else, unless the configuration says
otherwise. Locally it counts at once; CI asks a reviewer about a waiver that the change itself adds.`,
  run: async (args, world) => {
    const { values, positionals } = parseOptions('waive', args, options)
    const [id, ...others] = positionals
    if (id === undefined || others.length > 0)
      throw new UserError('usage', 'one fingerprint is needed', 'sallyport show lists them; sallyport waive --help')
    const repository = await openRepository(world)
    if (repository.root === undefined)
      throw new UserError('bare-repository', 'a bare repository has no place for waivers', 'run it in a clone')
    const occurrences = occurrencesOf(id, repository)
    const [finding] = occurrences
    const source = workTreeSettings(repository.root)
    const entry = await waiverFor(occurrences, values, repository, world)
    await refuseBadEntry(entry, source)
    const text = Buffer.from((await source.read(waiversPath)) ?? '').toString('utf8')
    const path = join(repository.root, waiversPath)
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, await appendWaiver(text, entry))
    world.stdout.write(
      `waived until ${entry.expires}: ${finding.rule} in ${JSON.stringify(finding.location.path)}\n  next   git add ${waiversPath}\n`,
    )
    return 0
  },
}

type Occurrences = readonly [Finding, ...Finding[]]

/** One finding of the last report, as often as it occurs there. */
function occurrencesOf(id: string, repository: Repository): Occurrences {
  const report = lastReport(repository.gitDir)
  if (report === undefined)
    throw new UserError('usage', 'there is no report to take the finding from', 'sallyport scan --staged')
  const wanted = id.toLowerCase()
  const matches = report.findings.filter(({ fingerprint }) => wanted.length >= 8 && fingerprint.startsWith(wanted))
  const [first, ...others] = matches
  if (first === undefined)
    throw new UserError('usage', `no finding of the last report has the fingerprint ${id}`, 'sallyport show lists them')
  if (others.some(({ fingerprint }) => fingerprint !== first.fingerprint))
    throw new UserError('usage', `${id} fits several findings`, 'give more of the fingerprint')
  return [first, ...others]
}

async function waiverFor(
  occurrences: Occurrences,
  values: Values,
  repository: Repository,
  world: World,
): Promise<Waiver> {
  const [finding] = occurrences
  const created = isoDay(world.now())
  return {
    id: finding.fingerprint,
    rule: finding.rule,
    reason: requiredReason(values.reason),
    owner: values.owner ?? (await ownerOf(repository, world.env)),
    created,
    expires: endDate(values, world.now()),
    count: occurrences.length,
  }
}

function requiredReason(reason: string | undefined): string {
  if (reason !== undefined && reason.trim().length >= 3) return reason.trim()
  throw new UserError('usage', 'a waiver needs a reason', '--reason "why this is acceptable"')
}

function endDate({ expires, days }: Values, now: Date): string {
  const count = Number(days)
  if (expires === undefined && Number.isInteger(count) && count > 0 && count < 10_000) return isoDay(now, count)
  if (expires !== undefined && isIsoDay(expires) && expires >= isoDay(now)) return expires
  throw new UserError('usage', 'a waiver needs an end date that is not past', '--expires YYYY-MM-DD, or --days 14')
}

/** An entry that would not count is refused now, not silently ignored at the next commit. */
async function refuseBadEntry(entry: Waiver, source: SettingsSource): Promise<void> {
  const { config } = await readConfig(source)
  const maximum = entry.rule.startsWith('secrets/') ? config.waivers.maxDays.secrets : config.waivers.maxDays.default
  const days = daysBetween(entry.created, entry.expires)
  if (days > maximum)
    throw new UserError('usage', `${days} days are too long for ${entry.rule}: at most ${maximum}`, `--days ${maximum}`)
  const known = await readWaivers(source, waiversPath)
  if (
    known.some(({ id, rule, expires }) => entry.id.startsWith(id) && rule === entry.rule && expires >= entry.expires)
  ) {
    throw new UserError('usage', 'a waiver covers this finding already', 'renew it by editing .sallyport/waivers.yaml')
  }
}
