import type { JsonRecord } from '../../json-value.ts'
import { withoutStrings } from './pattern-words.ts'

/** Languages in which a metavariable outside quotes is bound to code whose text the file holds as it is. */
const plainLanguages = new Set(['javascript', 'typescript', 'python', 'go', 'java', 'csharp', 'kotlin', 'php', 'ruby'])

/**
 * Is what this metavariable stands for a piece of the file, letter by letter? The content of a string is not: Semgrep folds
 * `"a" + "b"`. `parts` are the positive patterns around; only one that binds it outside quotes, and none within, will do.
 */
export function isSourceText(
  metavariable: string,
  parts: readonly JsonRecord[],
  languages: readonly string[],
): boolean {
  if (!languages.every((language) => plainLanguages.has(language))) return false
  const uses = new RegExp(`${metavariable.replace('$', '\\$')}(?![A-Z_0-9])`, 'g')
  const count = (text: string) => text.match(uses)?.length ?? 0
  const { patterns, others } = patternsIn(parts)
  if (others.some((text) => count(text) > 0)) return false
  return (
    patterns.some((pattern) => count(pattern) > 0) &&
    patterns.every((pattern) => count(withoutStrings(pattern, languages)) === count(pattern))
  )
}

/** Patterns over code, and those over text that may have been computed. */
function patternsIn(value: unknown): { patterns: string[]; others: string[] } {
  const patterns: string[] = []
  const others: string[] = []
  const visit = (node: unknown) => {
    if (typeof node !== 'object' || node === null) return
    for (const [key, child] of Object.entries(node)) {
      if (key.startsWith('pattern-not')) continue
      if (typeof child === 'string' && (key === 'pattern' || key === 'pattern-inside')) patterns.push(child)
      else if (key === 'metavariable-pattern') others.push(innerPatterns(child))
      else visit(child)
    }
  }
  visit(value)
  return { patterns, others }
}

function innerPatterns(node: unknown): string {
  return JSON.stringify(node, (key, value: unknown) => (key === 'metavariable' ? undefined : value)) ?? ''
}
