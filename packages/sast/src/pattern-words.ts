/**
 * Words that Semgrep does not look for as text: keywords and literals with several spellings (`var`/`const`,
 * `echo`/`<?=`, `import`/`require`, `do`/`{`). Leaving a word out only makes the prescan weaker.
 */
const interchangeable = new Set(
  (
    'abstract and any array as assert async auto await base begin bool boolean break by byte case catch chan char class const constructor ' +
    'continue covariant crate declare def default defer del delete dict die do done double dyn each echo elif else elsif end ' +
    'endfor endforeach endif endwhile ensure enum esac except exit export extends extern false fi final finally float fn for ' +
    'foreach from fun func function get global go goto if impl implements import in include include_once init inline instanceof ' +
    'int integer interface internal into is isset it lambda let list lock long loop map match method mod module move mut mutable namespace ' +
    'native new next nil none nonlocal not null number object of open operator or out override package params pass print private ' +
    'property protected protocol proc pub public puts raise range readonly record redo ref repeat require require_once rescue ' +
    'retry return sealed select self set shell_exec short signed static str strictfp string struct sub super switch ' +
    'synchronized template then this throw throws trait transient true try tuple type typedef typeof undef undefined union ' +
    'unless unsafe unset unsigned until use using val value var virtual void volatile when where while with xor yield ' +
    'Any Array Boolean Byte Char Double False Float Int Integer List Long Map None Nil Null Object Self Short String True Unit Void'
  ).split(' '),
)

const otherwiseSpelled = new Set(['exports', 'default', 'prototype', 'constructor', 'call', 'apply', 'bind'])

const superglobals = /^_(GET|POST|REQUEST|COOKIE|FILES|SERVER|SESSION|ENV)$/

/** Words whose text a match of this Semgrep pattern cannot do without. */
export function patternWords(pattern: string, languages: readonly string[]): string[] {
  const isText = languages.every((language) => textLanguages.has(language))
  const code = isText ? pattern : withoutStrings(pattern, languages)
  const plain = withoutTypes(withoutComments(code), languages)
  const words = new Set<string>()
  for (const [, before, word] of plain.matchAll(/(\$(?:\.\.\.)?|\.)?([A-Za-z_][A-Za-z0-9_]*)/g)) {
    if (word === undefined) continue
    const isMetavariable = before?.startsWith('$') === true && !(languages.includes('php') && superglobals.test(word))
    if (isMetavariable && /^[A-Z_][A-Z_0-9]*$/.test(word)) continue
    // What follows a dot is a member, never a keyword; only some members have other spellings.
    const isFree = before === '.' ? otherwiseSpelled.has(word) : interchangeable.has(word)
    if (word.length >= 2 && !isFree) words.add(word)
  }
  return [...words]
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
