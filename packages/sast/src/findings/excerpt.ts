const mostLines = 3
const mostCharacters = 200

/** Source lines for people. What may be a secret does not leave the file: reports, caches and logs hold excerpts. */
export function excerptOf(
  lines: readonly string[],
  startLine: number,
  endLine: number,
  cwe: readonly string[],
): string {
  const isAboutSecrets = cwe.some((number) => aboutSecrets.has(number))
  return lines
    .slice(startLine - 1, Math.min(endLine, startLine - 1 + mostLines))
    .map((line) => masked(line.replace(/\r$/, ''), isAboutSecrets).slice(0, mostCharacters))
    .join('\n')
}

const aboutSecrets = new Set([
  'CWE-200',
  'CWE-256',
  'CWE-259',
  'CWE-312',
  'CWE-321',
  'CWE-522',
  'CWE-532',
  'CWE-547',
  'CWE-798',
  'CWE-1392',
])

/** Rules about credentials hide every quoted value and what follows `=` or `:`; the others hide what looks random. */
function masked(line: string, isAboutSecrets: boolean): string {
  const random = line.replace(/[A-Za-z0-9+/_=-]{20,}/g, (word) => (looksRandom(word) ? hidden(word) : word))
  if (!isAboutSecrets) return random
  return random
    .replace(/(["'`])((?:\\.|(?!\1).){3,})\1/g, (_, quote: string, value: string) => `${quote}${hidden(value)}${quote}`)
    .replace(/([:=]\s*)([^\s"'`({[,;]{6,})\s*$/, (_, lead: string, value: string) => `${lead}${hidden(value)}`)
}

function looksRandom(word: string): boolean {
  return /[0-9]/.test(word) && /[A-Za-z]/.test(word) && !/^[a-z]+([-_/][a-z0-9]{1,12})*$/i.test(word)
}

function hidden(value: string): string {
  return `(${value.length} characters hidden)`
}
