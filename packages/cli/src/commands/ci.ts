import { readFile, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { UserError } from '@sallyport/core'
import { openBlobs, openRepository, readRange } from '@sallyport/git'
import { exitCodeOf } from '@sallyport/policy'
import { changeRequest } from '../ci/change-request.ts'
import { findRange } from '../ci/find-range.ts'
import { withHostDecisions } from '../ci/host-decisions.ts'
import { hostReviews } from '../ci/host-reviews.ts'
import { resolveRange } from '../ci/resolve-range.ts'
import { trustedSettings } from '../ci/trusted-settings.ts'
import type { Command } from '../command.ts'
import { runConfiguredGate } from '../gate/configured-gate.ts'
import { readCheckSelection } from '../gate/skip-request.ts'
import { commitFacts } from '../hook/judge-push.ts'
import { parseOptions } from '../options.ts'
import { deliverReport } from '../output/output-target.ts'
import { componentsAt } from '../sbom/tree-components.ts'
import { sbomText } from '../sbom/write-sbom.ts'
import { readImportFiles } from '../scan/read-import-files.ts'
import type { World } from '../world.ts'

const options = {
  range: { type: 'string' },
  checks: { type: 'string' },
  sbom: { type: 'string' },
  format: { type: 'string' },
  output: { type: 'string', short: 'o' },
  import: { type: 'string', multiple: true },
  reviews: { type: 'string' },
  verbose: { type: 'boolean', short: 'v' },
} as const

export const ci: Command = {
  help: `usage: sallyport ci [--range FROM..TO] [--format FORMAT] [--output FILE] [--checks LIST] [--sbom FILE] [--import FILE]… [--reviews FILE] [--verbose]

Judges what a pull request, merge request or push adds, with configuration, waivers and policy of the target branch. The range comes from
--range, GitHub's event payload, GitLab's variables, or the default branch. SALLYPORT_SKIP and local caches do not count here. --import judges what
Trivy, Grype or Syft wrote (JSON), or any tool (SARIF, CycloneDX JSON), like findings of our own.

--reviews FILE holds the reviews of the pull request, as GitHub's API lists them: an approval of the very commit by another person than
its author, with rights to the repository, answers the question for a human about AI-written parts; without one it is asked (AP040).

--sbom FILE writes the SBOM of the tree under test there (CycloneDX), to be kept as an artefact.

exit 0 allowed · 1 blocked · 2 usage or configuration · 3 something was not looked at · 5 a human has to review`,
  run: async (args, world) => {
    const { values } = parseOptions('ci', args, options)
    const repository = await openRepository(world)
    const event = await eventPayload(world)
    const requested = findRange(values, world.env, event)
    const range = await resolveRange(repository, requested)
    const settings = await trustedSettings(repository, range.trusted, range.to)
    const changeSet = await readRange(repository, range.from, range.to)
    if (changeSet.kind !== 'range') throw new TypeError('readRange gives ranges')
    using blobs = openBlobs(repository, { maximumSize: settings.loaded.config.limits.fileBytes })
    const review = await hostReviews(values.reviews, { world, event, to: range.to })
    const report = await runConfiguredGate({
      world,
      repository,
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
      ...(review === undefined ? {} : { review }),
    })
    const judged = withHostDecisions(report, settings, changeRequest(world.env, event))
    await deliverReport(judged, { ...values, summary: 'never' }, world)
    if (values.sbom !== undefined) {
      const components = await componentsAt(repository, range.to, settings.loaded.config.paths.exclude)
      await writeFile(resolve(world.cwd, values.sbom), sbomText(components, repository, 'cyclonedx'))
    }
    return exitCodeOf(judged.verdict, 'ci')
  },
}

/** GitHub writes the event into a file; GitLab does where a webhook triggered the pipeline. */
async function eventPayload({ env }: World): Promise<unknown> {
  const path = env.GITHUB_ACTIONS === 'true' ? env.GITHUB_EVENT_PATH : env.GITLAB_CI && env.TRIGGER_PAYLOAD
  if (path === undefined || path === '') return undefined
  try {
    return JSON.parse(await readFile(path, 'utf8'))
  } catch (cause) {
    throw new UserError(
      'file-unreadable',
      'the event payload cannot be read',
      'give the range: sallyport ci --range FROM..TO',
      {
        cause,
        exitCode: 3,
      },
    )
  }
}
