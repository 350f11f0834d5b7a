/**
 * Words that Semgrep does not look for as text: keywords and literals with several spellings (`var`/`const`,
 * `echo`/`<?=`, `import`/`require`, `do`/`{`), of any language. Leaving a word out only makes the prescan weaker.
 */
const interchangeable = wordSet(
  'abstract and any array as assert async await auto await base begin bool boolean break by byte case catch chan char class const constructor ' +
    'continue covariant crate declare def default defer del delete dict die do done double dyn each echo elif else elsif end ' +
    'endfor endforeach endif endwhile ensure enum esac except exit export extends extern false fi final finally float fn for ' +
    'foreach from fun func function get global go goto if impl implements import in include include_once init inline instanceof ' +
    'int integer interface internal into is isset it lambda let list lock long loop map match method mod module move mut mutable namespace ' +
    'native new next nil none nonlocal not null number object of open operator or out override package params pass print private ' +
    'property protected protocol proc pub public puts raise range readonly record redo ref repeat require require_once rescue ' +
    'retry return sealed select self set shell_exec short signed static str strictfp string struct sub super switch ' +
    'synchronized template then this throw throws trait transient true try tuple type typedef typeof undef undefined union ' +
    'unless unsafe unset unsigned until use using val value var virtual void volatile when where while with xor yield ' +
    'Any Array Boolean Byte Char Double False Float Int Integer List Long Map None Nil Null Object Self Short String True Unit Void',
)

/** Of these, the ones that are ordinary names in a language. */
const ordinary: Readonly<Record<string, ReadonlySet<string>>> = {
  javascript: wordSet(
    'begin byte chan die each echo elif elsif end ensure exit fi float fn func global go include init lambda list lock long loop map match ' +
      'method mod mut nil open out params pass print proc pub puts raise range record redo ref repeat rescue retry sealed select self ' +
      'shell_exec short sub template tuple unless until use using val value when where',
  ),
  python: wordSet(
    'begin bool byte chan char die do done double each echo end exit export float fn func function get go goto include init int into it list ' +
      'lock long loop map method mod module new next null object of open operator out package params private proc property ' +
      'public puts range record ref repeat require retry select set short static str string struct sub switch template then this throw ' +
      'tuple union until use using val value var when where',
  ),
  go: wordSet(
    'as assert async await base begin catch class constructor declare def del die do done each echo end enum except exit export extends extern ' +
      'final finally fn foreach from function get global implements in include init inline internal into is it lambda list lock loop match method ' +
      'mod module namespace native next not null number object of open operator or out params pass print private protected public ' +
      'puts raise readonly record ref repeat require rescue retry sealed self set static str super template then this throw try tuple undef union ' +
      'unless until use using val value when where while with yield',
  ),
  php: wordSet(
    'async await base begin byte chan def del elif elsif end ensure except export extern fi from func get go in init inline internal into it ' +
      'lambda lock loop map method mod module move next nil nonlocal number of open operator out override package params pass proc pub puts ' +
      'raise range record redo ref repeat rescue retry select set short sub template then undef union until using val value when where',
  ),
  ruby: wordSet(
    'any array as async await base boolean byte chan char const continue declare default delete done double echo enum except exit export extern ' +
      'final finally float foreach from func function get global go goto implements import int integer interface into is isset it list lock ' +
      'long map match method mod move namespace native null number object of open operator out override package params pass print ' +
      'puts range readonly record ref repeat select set short static str string struct switch sub template this throw trait try tuple type ' +
      'union unsafe use using val value var void where with',
  ),
}

/** What follows a dot is a member, never a keyword; only these have other spellings. */
const otherwiseSpelled = wordSet('exports default prototype constructor call apply bind')

/** May Semgrep find code for this word of a pattern that does not hold it? */
export function isInterchangeable(word: string, isMember: boolean, languages: readonly string[]): boolean {
  if (isMember) return otherwiseSpelled.has(word)
  return interchangeable.has(word) && !languages.every((language) => ordinary[nameOf(language)]?.has(word) === true)
}

function nameOf(language: string): string {
  return language === 'typescript' ? 'javascript' : language
}

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '))
}
