import { UserError } from '@sallyport/core'

export interface RuleProblem {
  readonly file: string
  readonly line: number
  readonly message: string
}

export function throwProblems(problems: readonly RuleProblem[]): void {
  if (problems.length === 0) return
  const lines = problems.slice(0, 20).map(({ file, line, message }) => `${file}:${line}: ${message}`)
  if (problems.length > lines.length) lines.push(`and ${problems.length - lines.length} more`)
  throw new UserError(
    'rules-invalid',
    lines.join('\n'),
    'Mend the rule file; rules/secrets/README.md describes the format.',
  )
}

/** The line of a key within the n-th `[[rules]]` table, for messages; TOML readers do not keep positions. */
export function lineOfKey(text: string, ruleIndex: number | undefined, key?: string): number {
  const lines = text.split('\n')
  let rule = -1
  let header = 0
  for (const [index, line] of lines.entries()) {
    if (/^\s*\[\[\s*rules\s*\]\]/.test(line)) {
      if (rule === ruleIndex && ruleIndex !== undefined) return header + 1
      rule++
      header = index
      if (rule === ruleIndex && key === undefined) return index + 1
    } else if (rule === (ruleIndex ?? -1) && key !== undefined && line.trimStart().startsWith(key)) return index + 1
  }
  return rule === ruleIndex ? header + 1 : 1
}
