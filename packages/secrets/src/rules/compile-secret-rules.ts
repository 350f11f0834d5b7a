import { indexKeywords, type KeywordIndex } from '../engine/keyword-index.ts'
import { type ReadRule, type RuleFile, readRuleFile } from './read-rule-file.ts'
import { type RuleProblem, throwProblems } from './rule-problem.ts'
import type { RuleCases, SecretRule } from './secret-rule.ts'

export interface CompiledSecretRules {
  readonly rules: readonly SecretRule[]
  readonly keywords: KeywordIndex
  /** The rules' own cases; not part of the artefact. */
  readonly cases: readonly RuleCases[]
}

export interface CompileOptions {
  /** A repository's own rules may come without cases. */
  readonly needsCases?: boolean
}

/** Reads and checks rule files; rules without keywords come first. Throws `UserError('rules-invalid')` with every problem, each with its file and line. */
export function compileSecretRules(files: readonly RuleFile[], options: CompileOptions = {}): CompiledSecretRules {
  const problems: RuleProblem[] = []
  const inFiles = files.flatMap((file) => readRuleFile(file, options.needsCases ?? true, problems))
  const read = inFiles.sort((a, b) => Math.sign(a.rule.keywords.length) - Math.sign(b.rule.keywords.length))
  checkAcrossFiles(read, problems)
  throwProblems(problems)
  const rules = read.map(({ rule }) => rule)
  return {
    rules,
    keywords: indexKeywords(rules.map(({ keywords }) => keywords)),
    cases: read.map(({ cases }) => cases),
  }
}

function checkAcrossFiles(read: readonly ReadRule[], problems: RuleProblem[]): void {
  const first = new Map<string, ReadRule>()
  for (const item of read) {
    const twin = first.get(item.rule.id)
    const where = { file: item.file, line: item.line }
    if (twin === undefined) first.set(item.rule.id, item)
    else problems.push({ ...where, message: `rule "${item.rule.id}" stands in ${twin.file}:${twin.line} already` })
  }
  for (const { rule, file, line } of read) {
    if (rule.requires !== undefined && !first.has(rule.requires.rule)) {
      problems.push({ file, line, message: `requires: there is no rule "${rule.requires.rule}"` })
    }
  }
}
