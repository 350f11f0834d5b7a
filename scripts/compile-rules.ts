import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compileSastRules, encodeRulePack, readRuleFiles, rulesOf } from '../packages/sast/src/index.ts'
import { compileSecretRules, encodeSecretRules } from '../packages/secrets/src/index.ts'

/** What the bundle loads instead of parsing rule files: name below `dist/rules/` → bytes. */
export async function compileRules(directory: string): Promise<Record<string, Uint8Array | string>> {
  const secrets = compileSecretRules(secretRuleFiles(join(directory, 'secrets')))
  const sast = await compileSastRules(await readRuleFiles(join(directory, 'semgrep')))
  console.error(`rules: ${secrets.rules.length} for secrets, ${rulesOf(sast).length} for Semgrep`)
  const { index, details } = encodeRulePack(sast)
  return { 'secrets.bin': encodeSecretRules(secrets), 'sast.bin': index, 'sast-details.bin': details }
}

/** Every rule file for secrets, in order of name. */
export function secretRuleFiles(directory: string): { name: string; text: string }[] {
  return readdirSync(directory)
    .filter((name) => name.endsWith('.toml'))
    .sort()
    .map((name) => ({ name, text: readFileSync(join(directory, name), 'utf8') }))
}
