import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import type { RuleFile } from './rule-document.ts'

/** `<language>/<id>.yaml` below the directory, at build time. */
export function readRuleFiles(directory: string): RuleFile[] {
  return filesBelow(directory)
    .filter(({ shown }) => isRuleFile(shown))
    .map(({ shown, path }) => ({ name: shown, text: readFileSync(path, 'utf8') }))
}

/** `x.yaml` beside `x.1.yaml` is the rule; YAML cases therefore carry a variant. */
export function isRuleFile(shown: string): boolean {
  return /^[^/\\]+\/[^/\\.]+\.yaml$/.test(shown)
}

/** By path, with `/` on every system. */
export function filesBelow(directory: string): { readonly shown: string; readonly path: string }[] {
  return readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .map((name) => join(directory, name))
    .filter((path) => statSync(path).isFile())
    .sort()
    .map((path) => ({ path, shown: relative(directory, path).split(sep).join('/') }))
}
