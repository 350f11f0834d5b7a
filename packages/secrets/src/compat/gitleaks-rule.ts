import { confidences, severities } from '@sallyport/core'
import type { Allowlist, Requirement, SecretRule } from '../rules/secret-rule.ts'
import { TableReader } from '../rules/table-reader.ts'
import { describeValidator } from '../validators/validator-names.ts'
import { type BoundedPattern, boundPattern } from './bounded-pattern.ts'

export type Report = (message: string, key?: string) => void

/** Further than any file is long: the whole text is searched once a keyword occurs in it. */
const wholeText = 2 ** 31 - 1
const general = {
  remediation: 'Revoke it, make a new one, and read it from the environment or a secret store.',
  revoke: 'https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html',
}

/** One `[[rules]]` table: gitleaks' keys, and ours (`severity`, `confidence`, `validators`, `remediation`, `docs`, `revoke`). */
export function readGitleaksRule(table: unknown, report: Report): SecretRule {
  const reader = new TableReader(table, report)
  const id = reader.required('id')
  const keywords = readKeywords(reader)
  const path = reader.text('path')
  const regex = reader.text('regex')
  if (regex === undefined && path === undefined) report(`rule "${id}" has neither regex nor path`)
  const pattern = readPattern(regex ?? '^([^\\r\\n]{1,200})', keywords, 'regex', report)
  const where = path === undefined ? undefined : readPattern(path, [], 'path', report).source
  const secretGroup = reader.number('secretGroup', 0)
  const requires = readRequired(reader, report)
  const docs = reader.text('docs')
  const entropy = reader.number('entropy', 0)
  reader.texts('tags')
  const rule: SecretRule = {
    id,
    provider: 'own',
    description: reader.text('description') ?? id,
    severity: reader.oneOf('severity', severities, 'high'),
    confidence: reader.oneOf('confidence', confidences, 'medium'),
    regex: pattern.source,
    flags: '',
    ...(secretGroup ? { secretGroup } : {}),
    keywords,
    ...(entropy === undefined ? {} : { entropy }),
    ...(where === undefined ? {} : { path: where }),
    allowlists: readAllowlists(reader, report),
    validators: readValidators(reader, report),
    ...(requires === undefined ? {} : { requires }),
    isPart: reader.flag('skipReport'),
    precedence: 0,
    isGeneric: false,
    isUnfiltered: true,
    remediation: reader.text('remediation') ?? general.remediation,
    ...(docs === undefined ? {} : { docs }),
    revoke: reader.text('revoke') ?? general.revoke,
    ...(pattern.offset === undefined ? { window: wholeText } : { window: pattern.longest, offset: pattern.offset }),
    cost: pattern.ways,
  }
  reader.rejectUnknown()
  return rule
}

/** None where one is too short for the table: such a rule searches every text. */
function readKeywords(reader: TableReader): string[] {
  const keywords = new Set(reader.texts('keywords').map((keyword) => keyword.toLowerCase()))
  return [...keywords].some((keyword) => Buffer.byteLength(keyword) < 3) ? [] : [...keywords]
}

function readPattern(regex: string, keywords: readonly string[], key: string, report: Report): BoundedPattern {
  const pattern = boundPattern(regex, keywords)
  if (typeof pattern !== 'string') return pattern
  report(`${key} "${regex.slice(0, 120)}": ${pattern}`, key)
  return { source: 'a', groups: 0, longest: 1, ways: 1 }
}

function readValidators(reader: TableReader, report: Report): readonly string[] {
  const names = reader.texts('validators')
  for (const name of names) {
    const described = describeValidator(name)
    if (typeof described === 'string') report(`validator "${name}": ${described}`, 'validators')
  }
  return names
}

/** gitleaks' `[[rules.required]]`; one is supported, which is what the format's own examples have. */
function readRequired(reader: TableReader, report: Report): Requirement | undefined {
  const [first, ...others] = reader.tables('required')
  if (others.length > 0) report('only one required rule is supported', 'required')
  if (first === undefined) return undefined
  const required = new TableReader(first, report)
  const requirement = {
    rule: required.required('id'),
    lines: required.number('withinLines', 0) ?? 1_000_000,
    isOptional: false,
  }
  required.number('withinColumns', 0)
  required.rejectUnknown()
  return requirement
}

/** `[rules.allowlist]` of old files and `[[rules.allowlists]]`. */
export function readAllowlists(reader: TableReader, report: Report): ReadAllowlist[] {
  const old = reader.table('allowlist')
  return [...(old === undefined ? [] : [old]), ...reader.tables('allowlists')].map((table) =>
    readAllowlist(table, report),
  )
}

export interface ReadAllowlist extends Allowlist {
  readonly commits: readonly string[]
  /** Of the rules that a global one is limited to; empty: all. */
  readonly targetRules: readonly string[]
}

function readAllowlist(table: unknown, report: Report): ReadAllowlist {
  const reader = new TableReader(table, report)
  reader.text('description')
  const sources = (key: string) => reader.texts(key).map((regex) => readPattern(regex, [], key, report).source)
  const allowlist: ReadAllowlist = {
    regexes: sources('regexes'),
    stopwords: reader.texts('stopwords').map((word) => word.toLowerCase()),
    paths: sources('paths'),
    commits: reader.texts('commits').map((commit) => commit.toLowerCase()),
    condition:
      reader
        .oneOf('condition', ['OR', 'AND', 'or', 'and', '||', '&&'], 'OR')
        .replace('||', 'OR')
        .replace('&&', 'AND')
        .toUpperCase() === 'AND'
        ? 'AND'
        : 'OR',
    regexTarget: reader.oneOf('regexTarget', ['secret', 'match', 'line'], 'secret'),
    targetRules: reader.texts('targetRules'),
  }
  reader.rejectUnknown()
  return allowlist
}
