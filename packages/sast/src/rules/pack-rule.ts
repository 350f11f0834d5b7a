import type { Confidence, Severity } from '@sallyport/core'
import { isRecord, type JsonRecord } from '../json-value.ts'
import { canonicalLanguage } from '../languages/languages.ts'
import type { LiteralCondition } from '../prescan/conditions/condition.ts'
import { all, always, any, literal, part } from '../prescan/conditions/condition.ts'
import { regexCondition } from '../prescan/conditions/regex-literals.ts'
import { ruleCondition } from '../prescan/conditions/rule-condition.ts'
import { type RuleExclusion, ruleExclusions } from '../prescan/exclusions/rule-exclusions.ts'
import type { PackedRule } from './pack/rule-pack.ts'
import type { RuleProblem, WrittenRule } from './rule-document.ts'

export type UnnumberedRule = Omit<PackedRule, 'condition'> & { readonly condition: LiteralCondition }

const severities: Readonly<Record<string, Severity>> = {
  CRITICAL: 'critical',
  ERROR: 'high',
  HIGH: 'high',
  WARNING: 'medium',
  MEDIUM: 'medium',
  INFO: 'low',
  LOW: 'low',
}

const confidences: Readonly<Record<string, Confidence>> = { HIGH: 'high', MEDIUM: 'medium', LOW: 'low' }

/** Checks one rule and takes it apart into what the engine needs and what we need. */
export function packRule(
  rule: WrittenRule,
  origin: 'built-in' | 'user',
  problems: RuleProblem[],
): UnnumberedRule | undefined {
  const before = problems.length
  const { fields } = rule
  const problem = (message: string, ...keys: readonly string[]) =>
    problems.push({ file: rule.file, line: rule.lineOf(...keys), message })
  const id = fields.id
  if (typeof id !== 'string' || !/^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(id))
    problem('id: letters, digits, hyphens, dots and underscores, no slash (people see it as sast/<id>)', 'id')
  else if (origin === 'user' && id.includes('sallyport-')) problem('id: sallyport- is kept for Sallyport', 'id')
  const severity = severities[String(fields.severity).toUpperCase()]
  if (severity === undefined) problem('severity: CRITICAL, ERROR (high), WARNING (medium) or INFO (low)', 'severity')
  if (typeof fields.message !== 'string' || fields.message.trim() === '') problem('message: one sentence', 'message')
  const languages = languagesOf(fields.languages, (message) => problem(message, 'languages'))
  const mode = fields.mode ?? 'search'
  if (mode !== 'search' && mode !== 'taint') problem(`mode: search or taint, not ${String(mode)}`, 'mode')
  if (fields['min-version'] !== undefined || fields['max-version'] !== undefined)
    problem('min-version and max-version make a rule vanish without a word: leave them out', 'min-version')
  const metadata = isRecord(fields.metadata) ? fields.metadata : {}
  const confidence = confidences[String(metadata.confidence ?? 'MEDIUM').toUpperCase()]
  if (confidence === undefined) problem('metadata.confidence: HIGH, MEDIUM or LOW', 'metadata', 'confidence')
  if (problems.length > before || severity === undefined || confidence === undefined || typeof id !== 'string')
    return undefined
  return {
    id,
    languages,
    severity,
    confidence,
    tier: metadata.tier === 'deep' ? 'deep' : 'fast',
    mode: mode === 'taint' ? 'taint' : 'search',
    message: oneLine(fields.message),
    remediation: oneLine(metadata.fix_hint ?? ''),
    cwe: texts(metadata.cwe).flatMap((text) => /CWE-\d+/.exec(text)?.[0] ?? []),
    owasp: texts(metadata.owasp),
    references: texts(metadata.references),
    why: oneLine(metadata.why ?? ''),
    ...(origin === 'user' ? { origin } : {}),
    hasPaths: fields.paths !== undefined,
    ...baseNames(fields.paths),
    engine: JSON.stringify(engineRule(fields)),
    // Expressions of a user would run in the hook without a limit.
    ...(origin === 'built-in' ? exclusions(fields) : {}),
    ...(origin === 'built-in' && typeof metadata.shape === 'string' ? { shape: metadata.shape } : {}),
    condition: all([override(metadata.literals), ruleCondition(fields, languages)]),
  }
}

function exclusions(fields: WrittenRule['fields']): { exclusions?: readonly RuleExclusion[] } {
  const found = ruleExclusions(fields)
  return found.length === 0 ? {} : { exclusions: found }
}

/** Without metadata and message: the engine would parse them and hand them back with every match. */
function engineRule(fields: WrittenRule['fields']): JsonRecord {
  const { metadata: _metadata, message: _message, languages, ...rest } = fields
  return { ...rest, languages, message: '-' }
}

function languagesOf(value: unknown, problem: (message: string) => void): string[] {
  const keys = texts(value)
  if (keys.length === 0) problem('languages: at least one')
  return keys.flatMap((key) => {
    const language = canonicalLanguage(key)
    if (language === undefined) problem(`languages: Semgrep's community engine does not parse ${key}`)
    return language ?? []
  })
}

/** `metadata.literals`: a list of lists; of each inner list one text, or what an expression tells, must occur in the file. */
function override(value: unknown): LiteralCondition {
  if (!Array.isArray(value)) return always
  return all(
    value.map((clause: unknown) =>
      any(
        (Array.isArray(clause) ? clause : [clause]).map((one: unknown) =>
          isRecord(one) && typeof one.regex === 'string' ? regexCondition(one.regex) : literal(String(one), part),
        ),
      ),
    ),
  )
}

/** The last segment of each `paths.include`; nothing where one of them is a directory or matches any name. */
function baseNames(paths: unknown): { baseNames?: readonly string[] } {
  const include = isRecord(paths) ? texts(paths.include) : []
  const names = include.map((glob) => glob.slice(glob.lastIndexOf('/') + 1))
  const areNames =
    names.length > 0 && names.every((name) => name.includes('.') && name !== '**' && !/[[\]{}\\!]/.test(name))
  return areNames ? { baseNames: names } : {}
}

export function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []
}

export function oneLine(value: unknown): string {
  return String(value).trim().replace(/\s+/g, ' ')
}
