import { confidences, severities } from '@sallyport/core'
import { parse, TomlError } from 'smol-toml'
import { describeValidator } from '../validators/validator-names.ts'
import { waysToTry } from './pattern-cost.ts'
import { PatternError } from './pattern-error.ts'
import { parsePattern } from './pattern-syntax.ts'
import { costliestAllowed, readPattern } from './read-pattern.ts'
import { lineOfKey, type RuleProblem } from './rule-problem.ts'
import type { Allowlist, Requirement, RuleCases, SecretRule } from './secret-rule.ts'
import { TableReader } from './table-reader.ts'

export interface RuleFile {
  readonly name: string
  readonly text: string
}

export interface ReadRule {
  readonly rule: SecretRule
  readonly cases: RuleCases
  readonly file: string
  readonly line: number
}

type Report = (message: string, key?: string) => void

const leastCases = 2

/** Reads one file; what is wrong with it goes to `problems`. */
export function readRuleFile(file: RuleFile, needsCases: boolean, problems: RuleProblem[]): ReadRule[] {
  const document = parseToml(file, problems)
  if (document === undefined) return []
  const top = new TableReader(document, (message, key) =>
    problems.push({ file: file.name, line: lineOfKey(file.text, undefined, key), message }),
  )
  const provider = top.required('provider')
  const revoke = top.required('revoke')
  const rules = top.tables('rules').map((table, index) => {
    const report: Report = (message, key) =>
      problems.push({ file: file.name, line: lineOfKey(file.text, index, key), message })
    const read = readRule(table, { provider, revoke, needsCases, report })
    return { ...read, file: file.name, line: lineOfKey(file.text, index) }
  })
  top.rejectUnknown()
  return rules
}

function parseToml(file: RuleFile, problems: RuleProblem[]): unknown {
  try {
    return parse(file.text)
  } catch (error) {
    if (!(error instanceof TomlError)) throw error
    const message = error.message.split('\n')[0] ?? 'not TOML'
    problems.push({ file: file.name, line: error.line, message })
    return undefined
  }
}

interface RuleSurroundings {
  readonly provider: string
  readonly revoke: string
  readonly needsCases: boolean
  readonly report: Report
}

function readRule(table: unknown, { provider, revoke, needsCases, report }: RuleSurroundings) {
  const reader = new TableReader(table, report)
  const id = reader.required('id')
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) report(`id "${id}" must be lower-case words joined by hyphens`, 'id')
  const path = reader.text('path')
  const pattern = readPattern(reader, path !== undefined, report)
  if (path !== undefined) checkRegex(path, 'path', report)
  const secretGroup = reader.number('secretGroup', 0)
  if ((secretGroup ?? 0) > pattern.groups) report(`the regex has no group ${secretGroup}`, 'secretGroup')
  const entropy = reader.number('entropy', 0)
  const requires = readRequirement(reader.table('requires'), report)
  const docs = reader.text('docs')
  const window = Math.max(pattern.longest, reader.number('window', 0) ?? 0)
  const rule: SecretRule = {
    id,
    provider,
    description: reader.required('description'),
    severity: reader.oneOf('severity', severities, 'high'),
    confidence: reader.oneOf('confidence', confidences, 'medium'),
    regex: pattern.source,
    flags: pattern.flags,
    ...(pattern.context === undefined ? {} : { context: pattern.context }),
    ...(secretGroup === undefined ? {} : { secretGroup }),
    keywords: pattern.keywords,
    ...(entropy === undefined ? {} : { entropy }),
    ...(path === undefined ? {} : { path }),
    allowlists: reader.tables('allowlists').map((item) => readAllowlist(item, report)),
    validators: readValidators(reader, pattern.validators, report),
    ...(requires === undefined ? {} : { requires }),
    isPart: reader.flag('part'),
    precedence: reader.number('precedence', 0) ?? 0,
    isGeneric: reader.flag('generic'),
    remediation:
      reader.text('remediation') ?? 'Revoke it, make a new one, and read it from the environment or a secret store.',
    ...(docs === undefined ? {} : { docs }),
    revoke: reader.text('revoke') ?? revoke,
    window,
    ...(pattern.offset === undefined ? {} : { offset: pattern.offset }),
    ...(pattern.head === undefined ? {} : { head: pattern.head }),
    ...(pattern.run === undefined ? {} : { run: pattern.run }),
    cost: pattern.cost,
  }
  const cases = readCases(id, reader, needsCases, report)
  reader.rejectUnknown()
  return { rule, cases }
}

function checkRegex(source: string, key: string, report: Report): void {
  try {
    const { root } = parsePattern(source)
    if (waysToTry(root) > costliestAllowed) report(`${key}: can backtrack in too many ways`, key)
  } catch (error) {
    if (!(error instanceof PatternError)) throw error
    report(`${key}: ${error.message}`, key)
  }
}

function readValidators(reader: TableReader, implied: readonly string[], report: Report): string[] {
  const names = [...new Set([...reader.texts('validators'), ...implied])]
  const described = names.map((name) => ({ name, description: describeValidator(name) }))
  for (const { name, description } of described) {
    if (typeof description === 'string') report(`validator "${name}": ${description}`, 'validators')
  }
  const cost = (item: (typeof described)[number]) => (typeof item.description === 'string' ? 0 : item.description.cost)
  return described.sort((a, b) => cost(a) - cost(b)).map(({ name }) => name)
}

function readRequirement(table: unknown, report: Report): Requirement | undefined {
  if (table === undefined) return undefined
  const reader = new TableReader(table, report)
  const requirement = {
    rule: reader.required('rule'),
    lines: reader.number('lines', 0) ?? 5,
    isOptional: reader.flag('optional'),
  }
  reader.rejectUnknown()
  return requirement
}

function readAllowlist(table: unknown, report: Report): Allowlist {
  const reader = new TableReader(table, report)
  reader.text('description')
  const allowlist: Allowlist = {
    regexes: reader.texts('regexes'),
    stopwords: reader.texts('stopwords').map((word) => word.toLowerCase()),
    paths: reader.texts('paths'),
    condition: reader.oneOf('condition', ['OR', 'AND'], 'OR'),
    regexTarget: reader.oneOf('regexTarget', ['secret', 'match', 'line'], 'secret'),
  }
  reader.rejectUnknown()
  for (const regex of allowlist.regexes) checkRegex(regex, 'regexes', report)
  for (const path of allowlist.paths) checkRegex(path, 'paths', report)
  if (allowlist.regexes.length + allowlist.stopwords.length + allowlist.paths.length === 0) {
    report('an allowlist needs regexes, stopwords or paths')
  }
  return allowlist
}

function readCases(rule: string, reader: TableReader, needsCases: boolean, report: Report): RuleCases {
  const positives = reader.texts('positives')
  const lows = reader.texts('lows')
  const negatives = reader.texts('negatives')
  if (needsCases && positives.length + lows.length < leastCases) report(`at least ${leastCases} positives`, 'positives')
  if (needsCases && negatives.length < leastCases) report(`at least ${leastCases} negatives`, 'negatives')
  return { rule, positives, lows, negatives, path: reader.text('casePath') ?? 'src/app.txt' }
}
