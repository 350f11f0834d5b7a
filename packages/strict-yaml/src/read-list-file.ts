import { closestName, UserError, type UserErrorCode } from '@sallyport/core'
import * as v from 'valibot'
import { decodeUtf8 } from './decode-utf8.ts'
import { isMapping } from './is-mapping.ts'
import { type KeyPath, pathText } from './key-path.ts'
import * as messages from './messages.ts'
import { type OpenedYaml, openYaml } from './open-yaml.ts'
import { problemList } from './problem-list.ts'

/** Room for some ten thousand entries. */
const maximumBytes = 4_194_304
/** Looking a key up takes as long as its mapping is; far more problems than are shown need no line. */
const mostLocated = 200

export interface ListProblem {
  readonly path: KeyPath
  readonly message: string
}

/** A file with `version: 1` and one list of entries, such as waivers. */
export interface ListForm<Entry> {
  /** Key of the list. */
  readonly list: string
  /** Keys of an entry. */
  readonly keys: readonly string[]
  readonly entry: v.GenericSchema<unknown, Entry>
  readonly error: UserErrorCode
  /** What to do about a mistake. */
  readonly hint: string
  /** What entries have against one another. */
  readonly conflicts: (entries: readonly Entry[]) => readonly ListProblem[]
}

export type OpenedList = Extract<OpenedYaml, { kind: 'document' }>

/** The entries, every scalar as the text that stands there. Throws a `UserError` that names all problems with their lines. */
export function readListFile<Entry>(bytes: Uint8Array, source: string, form: ListForm<Entry>): Entry[] {
  if (bytes.length > maximumBytes) throw wholeFile(source, form, messages.tooLarge(maximumBytes))
  const text = decodeUtf8(bytes)
  if (text === undefined) throw wholeFile(source, form, messages.notUtf8)
  return entriesOf(openListFile(text, source, form), source, form)
}

export function openListFile<Entry>(text: string, source: string, { error, hint }: ListForm<Entry>): OpenedList {
  const opened = openYaml(text, 'failsafe')
  if (opened.kind === 'document') return opened
  const problems = opened.problems.map((problem) => ({ ...problem, key: '' }))
  throw new UserError(error, problemList(source, problems), hint)
}

export function entriesOf<Entry>({ value, locate }: OpenedList, source: string, form: ListForm<Entry>): Entry[] {
  const { entries, problems } = checkedEntries(value ?? {}, form)
  if (problems.length === 0) return entries
  const distinct = firstAtEachPath(problems)
  const located = distinct
    .slice(0, mostLocated)
    .map(({ path, message }) => ({ ...locate(path), key: pathText(path), message }))
  const inOrder = located.toSorted((a, b) => a.line - b.line || a.column - b.column)
  throw new UserError(form.error, problemList(source, inOrder, distinct.length), form.hint)
}

function checkedEntries<Entry>(
  written: unknown,
  form: ListForm<Entry>,
): { readonly entries: Entry[]; readonly problems: readonly ListProblem[] } {
  if (!isMapping(written)) return { entries: [], problems: [{ path: [], message: messages.mustBeMapping }] }
  const { [form.list]: list, version } = written
  const schema = v.object({
    version: v.optional(v.literal('1', messages.onlyVersionOne)),
    entries: v.optional(v.array(form.entry, messages.mustBeList), []),
  })
  // `waivers:` with nothing below it reads as empty text.
  const result = v.safeParse(schema, { version, entries: list === '' ? [] : list })
  const issues = (result.issues ?? []).map(({ path, message, input }) => ({
    path: (path ?? []).map(({ key }) => (typeof key === 'number' ? key : key === 'entries' ? form.list : String(key))),
    message: input === undefined ? messages.isMissing : message,
  }))
  const entries = result.success ? result.output.entries : []
  return { entries, problems: [...unknownKeys(written, form), ...issues, ...form.conflicts(entries)] }
}

/** A day that does not exist is not also out of order. */
function firstAtEachPath(problems: readonly ListProblem[]): ListProblem[] {
  return [...new Map(problems.toReversed().map((problem) => [pathText(problem.path), problem] as const)).values()]
}

function unknownKeys<Entry>(written: Record<string, unknown>, { list, keys }: ListForm<Entry>): ListProblem[] {
  const entries = Array.isArray(written[list]) ? written[list] : []
  return [
    ...strangers(written, ['version', list], []),
    ...entries.flatMap((entry: unknown, index) =>
      isMapping(entry)
        ? strangers(entry, keys, [list, index])
        : [{ path: [list, index], message: messages.mustBeMapping }],
    ),
  ]
}

function strangers(mapping: Record<string, unknown>, known: readonly string[], path: KeyPath): ListProblem[] {
  return Object.keys(mapping)
    .filter((key) => !known.includes(key))
    .map((key) => ({ path: [...path, key], message: messages.unknownKey(closestName(key, known)) }))
}

function wholeFile<Entry>(source: string, { error, hint }: ListForm<Entry>, message: string): UserError {
  return new UserError(error, problemList(source, [{ line: 1, column: 1, key: '', message }]), hint)
}
