import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { filesBelow, isRuleFile } from '../rules/rule-files.ts'

/** One `ruleid:` or `ok:` file of a rule. */
export interface RuleCaseFile {
  readonly rule: string
  /** Path as the rule sees it: the file's name, or what is below the folder named after the rule. */
  readonly path: string
  /** As people know it. */
  readonly shown: string
  readonly bytes: Uint8Array
}

/** `<id>.<ext>`, `<id>.<variant>.<ext>` and everything below `<id>/`, beside the rule. */
export function readRuleCases(directory: string): RuleCaseFile[] {
  return filesBelow(directory).flatMap(({ shown, path }) => {
    const [, name = '', ...rest] = shown.split('/')
    if (name === '' || isRuleFile(shown)) return []
    const rule = rest.length > 0 ? name : name.replace(/\..*$/s, '')
    return [{ rule, path: rest.length > 0 ? rest.join('/') : basename(path), shown, bytes: readFileSync(path) }]
  })
}
