/**
 * How surprising each letter is after each other one, `-log2` of its share, rounded to a digit: row = first letter, column = second.
 * Counted over the distinct words of English documentation and source code.
 */
const surprise = [
  '74447658596343959343667769',
  '35553578459378479457399959',
  '36563693594589279463589979',
  '36542577398577479547578979',
  '46435567788553757334767569',
  '35553399299487399455499959',
  '47782754398564479345488977',
  '29882897398767379464597969',
  '56455559997442459543959796',
  '38792997476897389738377969',
  '37761666388676469636597969',
  '37752788387388379855569949',
  '25772889388658439858589969',
  '48433638486776479833668979',
  '65547668686442549355455889',
  '39773885497388349354598979',
  '97688999597689896769096999',
  '37552769396656379544668959',
  '48482794396667449742487959',
  '38572794299678469345597959',
  '54564659497443749333999888',
  '39791889399888499967799989',
  '27773974398674379348897889',
  '56463696399658529752778669',
  '45564767498443439634686977',
  '39871985397769479878697954',
]

/** Mean surprise up to which a run of letters reads like a word: 90 % of words are below, 3 % of random runs of seven letters. */
const wordLimit = 4.3

/** True where most of the value is made of words: `get-user-token`, `CorrectHorse`; false for random text of any alphabet. */
export function isWordy(value: string): boolean {
  return wordLetters(value) >= value.length * 0.55
}

/** Letters that stand in word-like runs; a run ends where case turns from lower to upper, and at everything that is no letter. */
export function wordLetters(value: string): number {
  const runs = value.match(/[A-Z]?[a-z]{3,}|[A-Z]{4,}/g) ?? []
  return runs
    .filter((run) => run.length >= 4 && isWordRun(run.toLowerCase()))
    .reduce((total, run) => total + run.length, 0)
}

function isWordRun(run: string): boolean {
  let total = 0
  for (let index = 1; index < run.length; index++) {
    total += Number(surprise[run.charCodeAt(index - 1) - 97]?.[run.charCodeAt(index) - 97] ?? 9)
  }
  return total / (run.length - 1) <= wordLimit && /[aeiouy]/.test(run)
}

/** `ACME_BOX`, `acmeBox`, `box`; not `dropbox`. */
export function beginsWord(text: string, at: number): boolean {
  return startsWord(text.charCodeAt(at - 1), text.charCodeAt(at))
}

/** The same for two bytes. */
export function startsWord(before: number, first: number): boolean {
  return !isLetter(before) || !isLetter(first) || (isLower(before) && !isLower(first))
}

function isLetter(code: number): boolean {
  return isLower(code | 32)
}

function isLower(code: number): boolean {
  return code >= 97 && code <= 122
}
