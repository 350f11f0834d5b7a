import { readFile } from 'node:fs/promises'
import type { Decision, RunReport } from '@sallyport/core'
import { outcomes, strictest, UserError } from '@sallyport/core'
import { openBlobs, openRepository, readRange } from '@sallyport/git'
import { exitCodeOf } from '@sallyport/policy'
import { findRange } from '../ci/find-range.ts'
import { resolveRange } from '../ci/resolve-range.ts'
import { trustedSettings } from '../ci/trusted-settings.ts'
import type { Command } from '../command.ts'
import { runConfiguredGate } from '../gate/configured-gate.ts'
import { readCheckSelection } from '../gate/skip-request.ts'
import { commitFacts } from '../hook/judge-push.ts'
import { parseOptions } from '../options.ts'
import { deliverReport } from '../output/output-target.ts'
import { readImportFiles } from '../scan/read-import-files.ts'
import type { World } from '../world.ts'

const options = {
  range: { type: 'string' },
  checks: { type: 'string' },
  format: { type: 'string' },
  output: { type: 'string', short: 'o' },
  import: { type: 'string', multiple: true },
  verbose: { type: 'boolean', short: 'v' },
} as const

export const ci: Command = {
  help: `usage: sallyport ci [--range FROM..TO] [--format FORMAT] [--output FILE] [--checks LIST] [--import FILE]… [--verbose]

Judges what a pull request, merge request or push adds, with configuration, waivers and policy of the target branch. The range comes from
--range, GitHub's event payload, GitLab's variables, or the default branch. SALLYPORT_SKIP and local caches do not count here. --import judges what
Trivy, Grype or Syft wrote (JSON), or any tool (SARIF, CycloneDX JSON), like findings of our own.

exit 0 allowed · 1 blocked · 2 usage or configuration · 3 something was not looked at · 5 a human has to review`,
  run: async (args, world) => {
    const { values } = parseOptions('ci', args, options)
    const repository = await openRepository(world)
    const requested = findRange(values, world.env, await eventPayload(world))
    const range = await resolveRange(repository, requested)
    const settings = await trustedSettings(repository, range.trusted, range.to)
    const changeSet = await readRange(repository, range.from, range.to)
    if (changeSet.kind !== 'range') throw new TypeError('readRange gives ranges')
    using blobs = openBlobs(repository, { maximumSize: settings.loaded.config.limits.fileBytes })
    const report = await runConfiguredGate({
      world,
      command: 'ci',
      mode: 'ci',
      changeSet,
      blobs,
      settings,
      checks: readCheckSelection(values.checks),
      imports: await readImportFiles(values, world),
      skipped: [],
      detected: [],
      commits: await commitFacts(repository, changeSet.commits),
    })
    const judged = settings.isNewConfig ? withDecision(report, newConfig) : report
    await deliverReport(judged, { ...values, summary: 'never' }, world)
    return exitCodeOf(judged.verdict, 'ci')
  },
}

const newConfig: Decision = {
  outcome: 'review',
  reason: 'new-configuration',
  message:
    'The target branch has no .sallyport/config.yaml, so the defaults applied; a human has to look at the one that this change adds',
  findings: [],
}

function withDecision(report: RunReport, decision: Decision): RunReport {
  const decisions = [...report.verdict.decisions, decision].toSorted(
    (a, b) => outcomes.indexOf(b.outcome) - outcomes.indexOf(a.outcome),
  )
  return { ...report, verdict: { outcome: strictest([report.verdict.outcome, decision.outcome]), decisions } }
}

async function eventPayload(world: World): Promise<unknown> {
  const path = world.env.GITHUB_EVENT_PATH
  if (path === undefined || world.env.GITHUB_ACTIONS !== 'true') return undefined
  try {
    return JSON.parse(await readFile(path, 'utf8'))
  } catch (cause) {
    throw new UserError(
      'file-unreadable',
      'the event payload of GitHub cannot be read',
      'give the range: sallyport ci --range FROM..TO',
      { cause, exitCode: 3 },
    )
  }
}
