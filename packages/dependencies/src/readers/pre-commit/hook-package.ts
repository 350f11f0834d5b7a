import type { Ecosystem } from '../../component.ts'
import type { Draft } from '../../draft.ts'
import { cargoDraft } from '../cargo/cargo-draft.ts'
import { goDraft } from '../go/go-draft.ts'
import { exactVersion } from '../manifests/npm-version.ts'
import { npmDraft } from '../npm/npm-draft.ts'
import { pypiDraft } from '../python/pypi-draft.ts'
import { readRequirement } from '../python/requirement.ts'

/** One entry of `additional_dependencies`; undefined where neither language nor syntax tell whose package it is. */
export function hookPackage(
  text: string,
  language: string | undefined,
  siblings: readonly string[],
): Draft | undefined {
  const kind =
    languages.get(language ?? '') ?? syntaxOf(text) ?? siblings.map(syntaxOf).find((one) => one !== undefined)
  const draft = kind === undefined ? undefined : readers[kind](text)
  return draft === undefined || kind === undefined
    ? undefined
    : { ...draft, ecosystem: kind, scope: 'dev', anchor: text }
}

type Kind = Extract<Ecosystem, 'PyPI' | 'npm' | 'Go' | 'crates.io'>

const languages: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ['python', 'PyPI'],
  ['node', 'npm'],
  ['golang', 'Go'],
  ['rust', 'crates.io'],
])

function syntaxOf(text: string): Kind | undefined {
  if (/^[A-Za-z0-9][\w.-]*(\[[\w, -]*\])?\s*([=!~<>]=|[<>]|@\s)/.test(text) || /\[[\w, -]+\]$/.test(text)) return 'PyPI'
  if (/^[\w-]+\.[\w.-]+\/\S+@\S+$/.test(text)) return 'Go'
  if (/^@[\w.-]+\/[\w.-]+(@|$)/.test(text) || /^[\w.-]+@[\^~<>=\dv]/.test(text)) return 'npm'
  return /^[\w:-]+:v?\d[\w.+-]*$/.test(text) ? 'crates.io' : undefined
}

const readers: Readonly<Record<Kind, (text: string) => Draft | undefined>> = {
  PyPI: (text) => {
    const found = readRequirement(text)
    if (found === undefined) return undefined
    const { name, version, source, spec } = found
    const requested = version === '' ? { requested: spec } : {}
    return pypiDraft({ key: `PyPI ${text}`, name, version, source, integrity: [] }, [], requested)
  },
  npm: (text) => {
    const at = text.indexOf('@', 1)
    const range = at === -1 ? '' : text.slice(at + 1)
    const version = exactVersion(range)
    const requested = version === '' ? { requested: range } : {}
    const name = at === -1 ? text : text.slice(0, at)
    return npmDraft({ key: `npm ${text}`, name, version, integrity: [] }, [], requested)
  },
  Go: (text) => {
    const at = text.lastIndexOf('@')
    const [name, version] = at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)]
    return goDraft({ key: `Go ${text}`, name, version })
  },
  // `cli:` in front marks a program.
  'crates.io': (text) => {
    const [name = '', version = ''] = text.replace(/^cli:/, '').split(':')
    return cargoDraft({ key: `crates.io ${text}`, name, version })
  },
}
