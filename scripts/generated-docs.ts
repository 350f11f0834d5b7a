import { join } from 'node:path'
import { configJsonSchema, configReferenceMarkdown } from '../packages/config/src/index.ts'
import { exampleRunReport, runReportJsonSchema } from '../packages/report/src/index.ts'
import { toJson } from '../packages/report/src/to-json.ts'
import { compileSastRules, readRuleFiles, rulesOf } from '../packages/sast/src/index.ts'
import { compileSecretRules } from '../packages/secrets/src/index.ts'
import { secretRuleFiles } from './compile-rules.ts'
import { provenanceCodesPage } from './docs/provenance-codes-page.ts'
import { sastRulesPage } from './docs/sast-rules-page.ts'
import { secretRulesPage } from './docs/secret-rules-page.ts'

/** Path below the root → text. */
export async function generatedDocs(root: string): Promise<Record<string, string>> {
  const secrets = compileSecretRules(secretRuleFiles(join(root, 'rules', 'secrets')))
  const sast = await compileSastRules(readRuleFiles(join(root, 'rules', 'semgrep')))
  return {
    'docs/configuration.md': await configReferenceMarkdown(),
    'docs/config.schema.json': json(await configJsonSchema()),
    'docs/run-report.schema.json': json(await runReportJsonSchema()),
    'docs/run-report.example.json': toJson(await exampleRunReport()),
    'docs/rules/secrets.md': secretRulesPage(secrets.rules),
    'docs/rules/sast.md': sastRulesPage(rulesOf(sast)),
    'docs/provenance-codes.md': provenanceCodesPage(),
  }
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
