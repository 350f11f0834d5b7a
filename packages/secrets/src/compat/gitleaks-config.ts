import { parse, TomlError } from 'smol-toml'
import type { RuleFile } from '../rules/read-rule-file.ts'
import { lineOfKey, type RuleProblem, throwProblems } from '../rules/rule-problem.ts'
import type { SecretRule } from '../rules/secret-rule.ts'
import { TableReader } from '../rules/table-reader.ts'
import { type ReadAllowlist, readAllowlists, readGitleaksRule } from './gitleaks-rule.ts'

export interface GitleaksConfig {
  /** Of the file and of those that it extends; of two with one id the outer one. */
  readonly rules: readonly SecretRule[]
  /** True unless the file says otherwise, since our rules are not gitleaks': a file without `[extend]` only adds to them. */
  readonly usesDefault: boolean
  readonly disabledRules: readonly string[]
  /** Hold for every rule, or for `targetRules`. */
  readonly allowlists: readonly ReadAllowlist[]
}

/** gitleaks' own limit. */
const deepestExtend = 2

/**
 * Reads `.gitleaks.toml`: `files[0]`, and among the others those that `extend.path` names. Throws `UserError('rules-invalid')` with every
 * problem: unknown keys, patterns that are no RE2 or cannot be bounded, a file that is not there.
 */
export function parseGitleaksConfig(files: readonly RuleFile[]): GitleaksConfig {
  const problems: RuleProblem[] = []
  const config = files[0] === undefined ? nothing : readFile(files[0], files, 0, problems)
  throwProblems(problems)
  return config
}

const nothing: GitleaksConfig = { rules: [], usesDefault: true, disabledRules: [], allowlists: [] }

function readFile(file: RuleFile, files: readonly RuleFile[], depth: number, problems: RuleProblem[]): GitleaksConfig {
  const report = (message: string, key?: string) =>
    problems.push({ file: file.name, line: lineOfKey(file.text, undefined, key), message })
  const document = parseToml(file, problems)
  if (document === undefined) return nothing
  const top = new TableReader(document, report)
  top.text('title')
  top.text('minVersion')
  const extend = readExtend(top.table('extend'), report)
  const rules = top
    .tables('rules')
    .map((table, index) =>
      readGitleaksRule(table, (message, key) =>
        problems.push({ file: file.name, line: lineOfKey(file.text, index, key), message }),
      ),
    )
  const allowlists = readAllowlists(top, report)
  top.rejectUnknown()
  const own: GitleaksConfig = { rules, usesDefault: true, disabledRules: extend.disabledRules, allowlists }
  if (extend.path === undefined) return own
  const base = files.find(({ name }) => sameFile(name, extend.path ?? ''))
  if (base === undefined || depth >= deepestExtend) {
    report(base === undefined ? `extend.path: there is no file ${extend.path}` : 'extends too deeply', 'path')
    return own
  }
  return joined(own, readFile(base, files, depth + 1, problems))
}

function joined(own: GitleaksConfig, base: GitleaksConfig): GitleaksConfig {
  const ids = new Set([...own.rules.map(({ id }) => id), ...own.disabledRules])
  return {
    rules: [...own.rules, ...base.rules.filter(({ id }) => !ids.has(id))],
    usesDefault: own.usesDefault && base.usesDefault,
    disabledRules: [...new Set([...own.disabledRules, ...base.disabledRules])],
    allowlists: [...own.allowlists, ...base.allowlists],
  }
}

function readExtend(table: unknown, report: (message: string, key?: string) => void) {
  if (table === undefined) return { path: undefined, disabledRules: [] }
  const reader = new TableReader(table, report)
  const path = reader.text('path')
  reader.flag('useDefault')
  if (reader.text('url') !== undefined) report('extend.url is not supported: nothing is fetched', 'url')
  const disabledRules = reader.texts('disabledRules')
  reader.rejectUnknown()
  return { path, disabledRules }
}

function sameFile(a: string, b: string): boolean {
  const plain = (name: string) => name.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '')
  return plain(a) === plain(b)
}

function parseToml(file: RuleFile, problems: RuleProblem[]): unknown {
  try {
    return parse(file.text)
  } catch (error) {
    if (!(error instanceof TomlError)) throw error
    problems.push({ file: file.name, line: error.line, message: error.message.split('\n')[0] ?? 'not TOML' })
    return undefined
  }
}
