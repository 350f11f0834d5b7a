import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join, relative, sep } from 'node:path'
import type { RuleFile } from './rule-document.ts'

/** One `ruleid:` or `ok:` file of a rule. */
export interface RuleCaseFile {
  readonly rule: string
  /** Path as the rule sees it: the file's name, or what is below the folder named after the rule. */
  readonly path: string
  /** As people know it. */
  readonly shown: string
  readonly bytes: Uint8Array
}

/** `<language>/<id>.yaml` below the directory, at build time. */
export function readRuleFiles(directory: string): RuleFile[] {
  return filesBelow(directory)
    .filter((path) => isRuleFile(relative(directory, path)))
    .map((path) => ({ name: slashed(relative(directory, path)), text: readFileSync(path, 'utf8') }))
}

/** `<id>.<ext>`, `<id>.<variant>.<ext>` and everything below `<id>/`, beside the rule. */
export function readRuleCases(directory: string): RuleCaseFile[] {
  return filesBelow(directory).flatMap((path) => {
    const shown = slashed(relative(directory, path))
    const [, name = '', ...rest] = shown.split('/')
    if (name === '' || isRuleFile(shown)) return []
    const rule = rest.length > 0 ? name : name.replace(/\..*$/s, '')
    return [{ rule, path: rest.length > 0 ? rest.join('/') : basename(path), shown, bytes: readFileSync(path) }]
  })
}

/** `x.yaml` beside `x.1.yaml` is the rule; YAML cases therefore carry a variant. */
function isRuleFile(shown: string): boolean {
  return /^[^/\\]+[/\\][^/\\.]+\.yaml$/.test(shown)
}

function filesBelow(directory: string): string[] {
  return readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .map((name) => join(directory, name))
    .filter((path) => statSync(path).isFile())
    .sort()
}

function slashed(path: string): string {
  return path.split(sep).join('/')
}
