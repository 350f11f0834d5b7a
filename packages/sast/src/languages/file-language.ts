import { latin1 } from '../source/source-text.ts'
import { type Language, languages } from './languages.ts'

/** What a file is taken for. */
export interface FileLanguages {
  /** Our names of the languages whose rules apply, without those that look at every file. */
  readonly languages: readonly string[]
  /** Ending that the snapshot must add for Semgrep to see the same; absent where the name says it. */
  readonly addedExtension?: string
}

const knownNames = new Map<string, string[]>()
const knownExtensions = new Map<string, string[]>()

/** Semgrep takes these for no source at all and says nothing. */
const passedOver = /\.min\.js$/i

/** Types only: there is nothing in them that runs. Semgrep passes them over as well. */
const declarations = /\.d\.[cm]?ts$/i

/** By name as Semgrep does it, then by names that only people know, then by the `#!` line. */
export function fileLanguages(path: string, head: Uint8Array): FileLanguages {
  fillTables()
  const name = baseName(path)
  const dot = name.lastIndexOf('.')
  if (declarations.test(name)) return { languages: [] }
  if (passedOver.test(name)) return { languages: ['javascript'], addedExtension: '.js' }
  const known = knownNames.get(name) ?? (dot === -1 ? undefined : knownExtensions.get(name.slice(dot)))
  if (known !== undefined) return { languages: known }
  const lower = name.toLowerCase()
  return (
    aliased(languages.find((language) => language.alias?.test(lower))) ??
    aliased(languages.find((language) => language.extensions.some((extension) => lower.endsWith(extension)))) ??
    aliased(languageOfInterpreter(head)) ?? { languages: [] }
  )
}

export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

function aliased(language: Language | undefined): FileLanguages | undefined {
  const [key] = language?.keys ?? []
  const [extension] = language?.extensions ?? []
  return key === undefined || extension === undefined ? undefined : { languages: [key], addedExtension: extension }
}

function languageOfInterpreter(head: Uint8Array): Language | undefined {
  if (head[0] !== 0x23 || head[1] !== 0x21) return undefined
  const line = latin1(head.subarray(0, 256)).split('\n', 1)[0] ?? ''
  const words = line.slice(2).trim().split(/\s+/)
  const program = words[0]?.endsWith('/env')
    ? words.slice(1).find((word) => !word.startsWith('-') && !word.includes('='))
    : words[0]
  const interpreter = program?.slice(program.lastIndexOf('/') + 1).replace(/[\d.]+$/, '')
  if (interpreter === undefined || interpreter === '') return undefined
  return languages.find((language) => language.interpreters?.includes(interpreter))
}

function fillTables(): void {
  if (knownExtensions.size > 0) return
  for (const { keys, extensions, names } of languages) {
    const [key] = keys
    if (key === undefined) continue
    for (const extension of extensions) knownExtensions.set(extension, [...(knownExtensions.get(extension) ?? []), key])
    for (const name of names ?? []) knownNames.set(name, [...(knownNames.get(name) ?? []), key])
  }
}
