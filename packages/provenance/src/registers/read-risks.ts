import { severities } from '@sallyport/core'
import { type ListForm, type ListProblem, listFields, mustBeMapping, readListFile } from '@sallyport/strict-yaml'
import * as v from 'valibot'
import { parseTrailerValue } from '../trailer-grammar.ts'
import type { AcceptedRisk } from './accepted-risk.ts'

const { day, text } = listFields
const mustBeId = 'must be an id such as RA-2026-014'
const mustBeSeverity = `must be one of ${severities.join(', ')}`

const fields = {
  id: v.pipe(
    text,
    v.check((value) => parseTrailerValue('Risk-Accepted', `${value} expires=2026-01-01`) !== undefined, mustBeId),
  ),
  reason: text,
  owner: text,
  severity: v.picklist(severities, mustBeSeverity),
  created: day,
  expires: day,
}

const form: ListForm<AcceptedRisk> = {
  list: 'risks',
  keys: Object.keys(fields),
  entry: v.pipe(
    v.object(fields, mustBeMapping),
    v.forward(
      v.check(({ created, expires }) => created <= expires, 'is before created'),
      ['expires'],
    ),
  ),
  error: 'register-invalid',
  hint: 'docs/provenance.md has an example of a register.',
  conflicts: repeatedIds,
}

/** Throws `UserError('register-invalid')` that names all problems; loads YAML and schema library, so import it late. */
export function readRisks(bytes: Uint8Array, source: string): AcceptedRisk[] {
  return readListFile(bytes, source, form)
}

function repeatedIds(risks: readonly AcceptedRisk[]): ListProblem[] {
  return risks.flatMap(({ id }, index) => {
    const first = risks.findIndex((risk) => risk.id === id)
    return first === index ? [] : [{ path: ['risks', index, 'id'], message: `repeats risks[${first}]` }]
  })
}
