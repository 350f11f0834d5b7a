import { fileLanguages } from '../languages/file-language.ts'
import type { SourceLines } from '../source/source-lines.ts'

/** How a language writes comments and strings, as far as suppression comments need it. */
interface CommentSyntax {
  readonly line: readonly string[]
  readonly block: readonly (readonly [string, string])[]
  /** Longest first. Those of one character end with the line, except the backtick. */
  readonly strings: readonly string[]
  /** `#` starts a comment only at the start of a word. */
  readonly needsSpace?: boolean
}

export interface CommentLine {
  /** What stands in comments on the line. */
  readonly comment: string
  /** Nothing else stands on it. */
  readonly isAlone: boolean
}

const slashes: CommentSyntax = { line: ['//'], block: [['/*', '*/']], strings: ['"""', '"', "'", '`'] }
const hash: CommentSyntax = { line: ['#'], block: [], strings: ['"', "'"], needsSpace: true }
const markup: CommentSyntax = { line: [], block: [['<!--', '-->']], strings: [] }

const syntaxes: Readonly<Record<string, CommentSyntax>> = {
  python: { line: ['#'], block: [], strings: ['"""', "'''", '"', "'"] },
  ruby: { ...hash, block: [['=begin', '=end']] },
  bash: hash,
  yaml: hash,
  dockerfile: { ...hash, strings: [] },
  terraform: { line: ['#', '//'], block: [['/*', '*/']], strings: ['"'] },
  php: {
    line: ['//', '#'],
    block: [
      ['/*', '*/'],
      ['<!--', '-->'],
    ],
    strings: ['"', "'", '`'],
  },
  rust: { ...slashes, strings: ['"'] },
  html: markup,
  xml: markup,
  lua: { line: ['--'], block: [['--[[', ']]']], strings: ['"', "'"] },
}

/** For files of no language that we know: whatever starts a comment somewhere, where no string can hide it. */
const anyComment: CommentSyntax = {
  line: ['#', '//', '--', ';'],
  block: [
    ['<!--', '-->'],
    ['/*', '*/'],
  ],
  strings: ['"', "'"],
  needsSpace: true,
}

/** Empty where no comment can speak of a rule: most files are not taken apart. */
export function commentsOf(path: string, { bytes, lines }: SourceLines): CommentLine[] {
  const text = lines.join('\n')
  if (!/nosem|sallyport-ignore/i.test(text)) return []
  const [language] = fileLanguages(path, bytes).languages
  return commentLines(text, language)
}

/** The comment text of each line, 0-based. A lexer, not a parser: where it errs, it takes a comment for code, so that it does not count. */
export function commentLines(text: string, language: string | undefined): CommentLine[] {
  const syntax = language === undefined ? anyComment : (syntaxes[language] ?? slashes)
  const result: CommentLine[] = []
  /** What an open block comment or a string over several lines ends with. */
  let open: { readonly end: string; readonly isComment: boolean } | undefined
  for (const line of text.split('\n')) {
    let comment = ''
    let code = ''
    for (let at = 0; at < line.length; ) {
      if (open !== undefined) {
        const end = endOf(line, at, open.end, open.isComment)
        const part = line.slice(at, end ?? line.length)
        if (open.isComment) comment += part
        else code += part
        at += part.length
        if (end === undefined && !isLong(open.end) && !open.isComment) open = undefined
        else if (end !== undefined) open = undefined
        continue
      }
      const started = startAt(line, at, syntax)
      if (started === undefined) code += line[at++]
      else if (started.kind === 'line') {
        comment += line.slice(at)
        at = line.length
      } else {
        if (started.kind === 'string') code += line.slice(at, at + started.length)
        at += started.length
        open = { end: started.end, isComment: started.kind === 'block' }
      }
    }
    if (open !== undefined && !open.isComment && !isLong(open.end)) open = undefined
    result.push({ comment, isAlone: comment !== '' && /^[\s{}]*$/.test(code) })
  }
  return result
}

type Started =
  | { readonly kind: 'line' }
  | { readonly kind: 'block' | 'string'; readonly end: string; readonly length: number }

function startAt(line: string, at: number, syntax: CommentSyntax): Started | undefined {
  for (const [begin, end] of syntax.block)
    if (line.startsWith(begin, at)) return { kind: 'block', end, length: begin.length }
  const isWordStart = at === 0 || /\s/.test(line[at - 1] ?? '')
  if (syntax.line.some((marker) => line.startsWith(marker, at)) && (isWordStart || syntax.needsSpace !== true))
    return { kind: 'line' }
  const quote = syntax.strings.find((mark) => line.startsWith(mark, at))
  return quote === undefined ? undefined : { kind: 'string', end: quote, length: quote.length }
}

/** Where what is open ends (after its end mark); undefined: not on this line. */
function endOf(line: string, from: number, end: string, isComment: boolean): number | undefined {
  for (let at = from; at < line.length; at++) {
    if (!isComment && line[at] === '\\') at++
    else if (line.startsWith(end, at)) return at + end.length
  }
  return undefined
}

function isLong(end: string): boolean {
  return end.length > 1 || end === '`'
}
