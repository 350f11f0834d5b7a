import { isRecord } from '../json-value.ts'
import { exclusionsForEngine } from '../prescan/exclusions/rule-exclusions.ts'
import { shapeExpression } from '../prescan/exclusions/shape-expression.ts'
import { unboundMetavariables } from '../rule-syntax/unbound-metavariables.ts'
import { oneLine, texts } from './pack-rule.ts'
import type { RuleProblem, WrittenRule } from './rule-document.ts'

/** What we ask of the rules that we ship, over what Semgrep asks: see rules/semgrep/README.md. */
export function checkBuiltInRule(rule: WrittenRule, problems: RuleProblem[]): void {
  const { fields } = rule
  const metadata = isRecord(fields.metadata) ? fields.metadata : {}
  const demand = (isMet: boolean, message: string, ...keys: readonly (string | number)[]) => {
    if (!isMet) problems.push({ file: rule.file, line: rule.lineOf(...keys), message })
  }
  const demandSingleQuotes = (text: unknown, ...keys: readonly string[]) =>
    demand(
      !/\p{L}''\p{L}/u.test(String(text)),
      `${keys.join('.')}: '' in the middle of a word (YAML in "…" needs one)`,
      ...keys,
    )
  const id = String(fields.id)
  demand(/^[a-z][a-z0-9]*(-[a-z0-9]+)+$/.test(id), 'id: lower-kebab with a language prefix, as js-eval-request', 'id')
  demand(rule.file.endsWith(`/${id}.yaml`), `the file is named after the rule: <language>/${id}.yaml`, 'id')
  demand(!/\$[A-Z_]/.test(String(fields.message)), 'message: no metavariables, they may hold a secret', 'message')
  const cwe = texts(metadata.cwe)
  demand(
    cwe.length > 0 && cwe.every((number) => /^CWE-\d+$/.test(number)),
    'metadata.cwe: ["CWE-79"]',
    'metadata',
    'cwe',
  )
  demand(
    texts(metadata.owasp).every((text) => /^(A\d\d|LLM\d\d|CICD-SEC-\d+)(:\d{4})?$/.test(text)),
    'metadata.owasp: ["A03:2021"]',
    'metadata',
    'owasp',
  )
  demand(
    ['HIGH', 'MEDIUM', 'LOW'].includes(String(metadata.confidence)),
    'metadata.confidence: HIGH, MEDIUM or LOW',
    'metadata',
    'confidence',
  )
  demand(['fast', 'deep'].includes(String(metadata.tier)), 'metadata.tier: fast or deep', 'metadata', 'tier')
  for (const key of ['fix_hint', 'why'])
    demand(typeof metadata[key] === 'string' && metadata[key] !== '', `metadata.${key}: a sentence`, 'metadata', key)
  demandSingleQuotes(fields.message, 'message')
  for (const key of ['fix_hint', 'why']) demandSingleQuotes(metadata[key], 'metadata', key)
  const references = texts(metadata.references)
  demand(
    references.length > 0 && references.every((link) => link.startsWith('https://')),
    'metadata.references: at least one https link',
    'metadata',
    'references',
  )
  demand(isExpression(metadata.shape), 'metadata.shape: an expression of JavaScript', 'metadata', 'shape')
  const known = new Set(['cwe', 'owasp', 'confidence', 'tier', 'fix_hint', 'why', 'references', 'literals', 'shape'])
  for (const key of Object.keys(metadata)) demand(known.has(key), `metadata.${key} is not known`, 'metadata', key)
  for (const source of exclusionsForEngine(fields))
    demand(false, `the whole file is excluded in a form that is not decided before the engine: ${oneLine(source)}`)
  for (const { path, metavariable, branch } of unboundMetavariables(fields))
    demand(
      false,
      `${metavariable} is not bound by a branch, which therefore never matches: ${oneLine(branch)}`,
      ...path,
    )
}

function isExpression(shape: unknown): boolean {
  if (shape === undefined) return true
  // Flags of a group, `(?i:a)`, need a later Node than we do.
  if (typeof shape !== 'string' || /\(\?[a-z-]+:/.test(shape)) return false
  try {
    return shapeExpression(shape).source !== ''
  } catch (error) {
    if (error instanceof SyntaxError) return false
    throw error
  }
}
