import { isInterchangeable } from './interchangeable-words.ts'

const superglobals = /^_(GET|POST|REQUEST|COOKIE|FILES|SERVER|SESSION|ENV)$/

/** Words whose text a match of this Semgrep pattern cannot do without. */
export function patternWords(pattern: string, languages: readonly string[]): string[] {
  const plain = codeOf(pattern, languages)
  const words = new Set<string>()
  for (const [, before, word] of plain.matchAll(/(\$(?:\.\.\.)?|\.)?([A-Za-z_][A-Za-z0-9_]*)/g)) {
    if (word === undefined) continue
    const isMetavariable = before?.startsWith('$') === true && !(languages.includes('php') && superglobals.test(word))
    if (isMetavariable && /^[A-Z_][A-Z_0-9]*$/.test(word)) continue
    if (word !== '_' && !isInterchangeable(word, before === '.', languages)) words.add(word)
  }
  return [...words]
}

/** Does a match hold `==` (or `===`)? `!=` has other spellings in some languages. */
export function hasEquality(pattern: string, languages: readonly string[]): boolean {
  const hasOneSpelling = languages.every((language) => comparing.has(language))
  return hasOneSpelling && /(?<![=!<>])==/.test(codeOf(pattern, languages))
}

const comparing = new Set(['javascript', 'typescript', 'python', 'go', 'java', 'csharp', 'php', 'ruby', 'kotlin'])

function codeOf(pattern: string, languages: readonly string[]): string {
  const isText = languages.every((language) => textLanguages.has(language))
  const code = isText ? pattern : withoutStrings(pattern, languages)
  return withoutTypes(withoutComments(code), languages)
}

/** Semgrep reads these as text or as data, so that what stands in quotes counts as well; see `mayHideLiterals`. */
const textLanguages = new Set(['generic', 'yaml', 'json'])

/**
 * What stands in quotes is found folded from parts (`'a' + 'b'`), so it need not occur in the file. Labels of Terraform
 * blocks cannot be folded.
 */
export function withoutStrings(pattern: string, languages: readonly string[]): string {
  const labels = languages.every((language) => language === 'terraform')
    ? [...pattern.matchAll(/\b(?:resource|data|provider|module)\s+"([\w-]+)"/g)]
        .map((found) => found[1] ?? '')
        .join(' ')
    : ''
  const bare = pattern
    .replace(/"""[\s\S]*?"""|'''[\s\S]*?'''/g, ' ')
    .replace(/"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g, ' ')
  // A quote that is left over may open anything.
  return `${bare.split(/["'`]/, 1)[0] ?? ''} ${labels}`
}

function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*$/, ' ').replace(/(\/\/|#|<!--|--\s).*$/gm, ' ')
}

/** Types are inferred (`(String $X)` matches `"a"`) and package prefixes imported away (`java.util.Random`). */
function withoutTypes(code: string, languages: readonly string[]): string {
  const untyped = code
    .replace(/\(\s*[\w.<>[\]?, *&]+\s+\$[A-Z_][A-Z_0-9]*\s*\)/g, ' ')
    .replace(/\(\s*\$[A-Z_][A-Z_0-9]*\s*:[^)]*\)/g, ' ')
  const hasPackages = languages.some((language) => ['java', 'kotlin', 'scala', 'csharp'].includes(language))
  return hasPackages ? untyped.replace(/\b(?:[A-Za-z_]\w*\.)+(?=[A-Z])/g, ' ') : untyped
}
