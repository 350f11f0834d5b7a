import type { RunReport } from '@sallyport/core'
import { sarifInvocation } from './sarif-invocation.ts'
import { sarifResults } from './sarif-results.ts'
import { sarifRules, sarifTaxonomy } from './sarif-rules.ts'
import { jsonText } from './to-json.ts'

/** SARIF 2.1.0 (OASIS), one run. `artifactLocation.uri` is relative to the top of the repository. */
export function toSarif(report: RunReport): string {
  const rules = sarifRules(report)
  const taxonomy = sarifTaxonomy(report)
  return jsonText({
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: report.tool.name,
            version: report.tool.version,
            semanticVersion: report.tool.version,
            informationUri: 'https://github.com/sallyport/sallyport',
            rules,
            ...(taxonomy === undefined ? {} : { supportedTaxonomies: [{ name: taxonomy.name, index: 0 }] }),
          },
        },
        ...(taxonomy === undefined ? {} : { taxonomies: [taxonomy] }),
        // The part before the last slash is the category under which GitHub keeps the newest upload.
        automationDetails: { id: `sallyport/${report.runId}` },
        invocations: [sarifInvocation(report)],
        originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The top of the repository' } } },
        columnKind: 'utf16CodeUnits',
        results: sarifResults(
          report,
          rules.map(({ id }) => id),
        ),
        properties: {
          mode: report.mode,
          command: report.command,
          changeSet: report.changeSet,
          configDigest: report.config.digest,
          verdict: report.verdict,
          coverage: report.coverage,
        },
      },
    ],
  })
}
