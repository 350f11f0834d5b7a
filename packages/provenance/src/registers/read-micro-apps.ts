import { type ListForm, type ListProblem, listFields, mustBeMapping, readListFile } from '@sallyport/strict-yaml'
import * as v from 'valibot'
import { parseTrailerValue } from '../trailer-grammar.ts'
import type { MicroApp } from './micro-app.ts'

const { day, text } = listFields
const mustBeName = 'must be a name such as invoice-export: lower-case letters, digits and hyphens'
const mustBeFolder = 'must be a folder of this repository such as apps/invoice-export, without patterns'

const name = v.pipe(
  text,
  v.check((value) => parseTrailerValue('Micro-App', value) !== undefined, mustBeName),
)
const path = v.pipe(
  text,
  v.transform((value) => value.replace(/^(?:\.\/+)+/, '').replace(/\/+$/, '')),
  v.check(isFolder, mustBeFolder),
)

const fields = {
  name,
  path,
  owner: text,
  purpose: v.exactOptional(text),
  data: v.exactOptional(text),
  expires: v.exactOptional(day),
}

const form: ListForm<MicroApp> = {
  list: 'micro-apps',
  keys: Object.keys(fields),
  entry: v.object(fields, mustBeMapping),
  error: 'register-invalid',
  hint: 'docs/provenance.md has an example of a register.',
  conflicts: repeatedNames,
}

/** Throws `UserError('register-invalid')` that names all problems; loads YAML and schema library, so import it late. */
export function readMicroApps(bytes: Uint8Array, source: string): MicroApp[] {
  return readListFile(bytes, source, form)
}

function isFolder(value: string): boolean {
  const isPlain = value !== '' && !/^\/|[\\*?[\]{}!]/.test(value)
  return isPlain && value.split('/').every((part) => part !== '' && part !== '.' && part !== '..')
}

function repeatedNames(apps: readonly MicroApp[]): ListProblem[] {
  return apps.flatMap(({ name: own }, index) => {
    const first = apps.findIndex((app) => app.name === own)
    return first === index ? [] : [{ path: ['micro-apps', index, 'name'], message: `repeats micro-apps[${first}]` }]
  })
}
