import { countOf } from './character-classes.ts'
import type { Candidate } from './validator.ts'

/** Languages in which text without quotes is code. */
const codePath =
  /\.(?:[cm]?[jt]sx?|vue|svelte|py|rb|go|rs|java|kts?|scala|cs|fs|vb|c|cc|cpp|cxx|h|hpp|m|mm|swift|php|pl|pm|lua|dart|ex|exs|erl|hs|clj|jl|r|sql|css|s[ac]ss|less|graphql|proto|sol|zig|nim)$/i

/** A value without quotes: in configuration and prose anything, in code only what no identifier looks like. */
export function isBareLiteral({ path, text, start, value }: Candidate): boolean {
  if (!codePath.test(path)) return true
  return (
    isInsideString(text, start) || isInComment(text, start) || (value.length >= 24 && countOf(value, /[0-9]/g) >= 4)
  )
}

const commentStart = /(?:^|[\s;{}(])(?:\/\/|\/\*|#|--|<!--)(?=[\s\w])|^\s{0,40}\*\s/

function isInComment(text: string, start: number): boolean {
  return commentStart.test(text.slice(Math.max(text.lastIndexOf('\n', start - 1) + 1, start - 300), start))
}

/** An odd number of quotes left of the value on its line. */
function isInsideString(text: string, start: number): boolean {
  const from = Math.max(text.lastIndexOf('\n', start - 1) + 1, start - 300)
  return ['"', "'", '`'].some((quote) => text.slice(from, start).split(quote).length % 2 === 0)
}
