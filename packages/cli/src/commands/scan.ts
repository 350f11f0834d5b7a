import { resolve } from 'node:path'
import { type ChangeSet, UserError } from '@sallyport/core'
import { emptyTree, openBlobs, openRepository, openStaged, type Repository, readRange, readTree } from '@sallyport/git'
import { exitCodeOf } from '@sallyport/policy'
import type { Command, ExitCode } from '../command.ts'
import { runConfiguredGate } from '../gate/configured-gate.ts'
import { readSettings } from '../gate/settings.ts'
import { readCheckSelection, readSkipRequest } from '../gate/skip-request.ts'
import { workTreeSettings } from '../gate/work-tree-settings.ts'
import { agentsAround } from '../hook/audience.ts'
import { commitFacts } from '../hook/judge-push.ts'
import { parseOptions } from '../options.ts'
import { deliverReport } from '../output/output-target.ts'
import { readImportFiles } from '../scan/read-import-files.ts'
import { scanFiles } from '../scan/scan-files.ts'
import { writeBaseline } from '../scan/write-baseline.ts'
import { saveReport } from '../state/last-report.ts'
import { openResultCache } from '../state/result-cache.ts'
import type { World } from '../world.ts'

const options = {
  staged: { type: 'boolean' },
  all: { type: 'boolean' },
  range: { type: 'string' },
  history: { type: 'boolean' },
  baseline: { type: 'boolean' },
  reason: { type: 'string' },
  repository: { type: 'string' },
  'no-ignore': { type: 'boolean' },
  deep: { type: 'boolean' },
  import: { type: 'string', multiple: true },
  checks: { type: 'string' },
  format: { type: 'string' },
  'report-format': { type: 'string' },
  output: { type: 'string', short: 'o' },
  verbose: { type: 'boolean', short: 'v' },
} as const

type Values = ReturnType<typeof parseOptions<typeof options>>['values']

export const scan: Command = {
  help: `usage: sallyport scan [PATH…] [--staged | --range FROM..TO | --all | --history] [options]

  PATH…             files and directories as they are on disk, inside or outside a repository; - is standard input
  --staged          what the next commit would bring in (the default without a path)
  --range FROM..TO  what TO has and FROM has not, every commit on the way included
  --all             the whole tree of HEAD
  --history         every object of HEAD's history, with the commit that brought it in
  --baseline        with --all: accept what is there today, in .sallyport/baseline.yaml; new findings still block
  --reason TEXT     why, for the baseline
  --repository DIR  instead of the working directory
  --no-ignore       with PATH: also what .gitignore leaves out
  --deep            also the Semgrep rules that are too slow or too noisy for every commit (always with PATH, and in CI)
  --import FILE     also judge what Trivy, Grype or Syft wrote (JSON), or any tool (SARIF, CycloneDX JSON); may be repeated
  --checks LIST     secrets,sast,dependencies,provenance
  --format FORMAT   text, ink, agent, json, sarif, github, gitlab, junit, gitleaks (also --report-format)
  --output FILE     write the report there
  --verbose         every finding in full

exit 0 allowed · 1 blocked · 2 usage or configuration · 3 something was not looked at`,
  run: async (args, world) => {
    const { values, positionals } = parseOptions('scan', args, options)
    checkUsage(values, positionals)
    const place = values.repository === undefined ? world : { ...world, cwd: resolve(world.cwd, values.repository) }
    return positionals.length > 0 ? await scanFiles(positionals, values, place) : await scanRepository(values, place)
  },
}

function checkUsage(values: Values, paths: readonly string[]): void {
  const modes = [paths.length > 0, values.staged, values.range !== undefined, values.all, values.history].filter(
    (mode) => mode === true,
  )
  if (modes.length > 1)
    throw new UserError(
      'usage',
      'paths, --staged, --range, --all and --history exclude each other',
      'sallyport scan --help',
    )
  if (values.baseline === true && values.all !== true)
    throw new UserError('usage', '--baseline accepts a whole tree', 'sallyport scan --all --baseline')
}

async function scanRepository(values: Values, world: World): Promise<ExitCode> {
  const { repository, changeSet } = await readChange(values, world)
  const settings = await readSettings(
    workTreeSettings(repository.root ?? repository.gitDir),
    openResultCache(repository.commonDir),
  )
  const { config } = settings.loaded
  using blobs = openBlobs(repository, { maximumSize: config.limits.fileBytes })
  const commits = changeSet.kind === 'range' ? await commitFacts(repository, changeSet.commits) : undefined
  const imports = await readImportFiles(values, world)
  const report = await runConfiguredGate({
    world,
    repository,
    command: 'scan',
    imports,
    deep: values.deep === true,
    mode: 'local',
    changeSet,
    blobs,
    settings,
    checks: readCheckSelection(values.checks),
    skipped: readSkipRequest(world.env),
    detected: agentsAround(world),
    stateDirectory: repository.commonDir,
    ...(commits === undefined ? {} : { commits }),
  })
  saveReport(repository.gitDir, report)
  if (values.baseline === true)
    return await writeBaseline(report, { repository, settings, reason: values.reason, world })
  await deliverReport(
    report,
    { ...values, format: values.format ?? values['report-format'], summary: config.ui.summary },
    world,
  )
  return exitCodeOf(report.verdict, 'local')
}

async function readChange(values: Values, world: World): Promise<{ repository: Repository; changeSet: ChangeSet }> {
  if (values.all !== true && values.history !== true && values.range === undefined) return await stagedChange(world)
  const repository = await openRepository(world)
  if (values.all === true) return { repository, changeSet: await readTree(repository, 'HEAD') }
  if (values.history === true)
    return { repository, changeSet: await readRange(repository, emptyTree(repository.objectFormat), 'HEAD') }
  const [from = '', to = ''] = (values.range ?? '').split(/\.{2,3}/)
  return { repository, changeSet: await readRange(repository, from === '' ? 'HEAD' : from, to === '' ? 'HEAD' : to) }
}

async function stagedChange(world: World): Promise<{ repository: Repository; changeSet: ChangeSet }> {
  const staged = await openStaged(world)
  if (staged.repository.isBare)
    throw new UserError(
      'bare-repository',
      'a bare repository has no index',
      'sallyport scan --all, or --range FROM..TO',
    )
  return staged
}
