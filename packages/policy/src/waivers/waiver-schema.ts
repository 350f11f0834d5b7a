import type { Waiver } from '@sallyport/core'
import * as v from 'valibot'
import { isIsoDate } from './iso-date.ts'
import * as messages from './messages.ts'

/** All scalars arrive as text: the file is read with YAML's failsafe schema, or an id of digits would become a number. */
const text = v.pipe(v.string(messages.mustBeText), v.trim(), v.nonEmpty(messages.mustNotBeEmpty))
const date = v.pipe(v.string(messages.mustBeDate), v.check(isIsoDate, messages.mustBeDate))
const id = v.pipe(v.string(messages.mustBeId), v.toLowerCase(), v.regex(/^[0-9a-f]{12,64}$/, messages.mustBeId))
const rule = v.pipe(v.string(messages.mustBeRule), v.regex(/^[a-z][\w-]*\/\S+$/, messages.mustBeRule))
const count = v.pipe(
  v.string(messages.mustBeCount),
  v.regex(/^[1-9]\d{0,5}$/, messages.mustBeCount),
  v.transform(Number),
)

export const entryFields = {
  id,
  rule,
  scope: v.exactOptional(text),
  reason: text,
  // Without an owner an entry is shown as ownerless and does not count.
  owner: v.optional(v.pipe(v.string(messages.mustBeText), v.trim()), ''),
  approved_by: v.exactOptional(text),
  created: date,
  expires: date,
  count: v.optional(count, '1'),
}

const entry = v.pipe(
  v.object(entryFields, messages.mustBeMapping),
  v.forward(
    v.check(({ created, expires }) => created <= expires, messages.expiresFirst),
    ['expires'],
  ),
)

export const fileFields = {
  version: v.optional(v.literal('1', messages.onlyVersionOne), '1'),
  waivers: v.optional(v.array(entry, messages.mustBeList), []),
}

export const waiverFileSchema = v.object(fileFields, messages.mustBeMapping)

export function asWaiver({ approved_by: approvedBy, ...fields }: v.InferOutput<typeof entry>): Waiver {
  return { ...fields, ...(approvedBy === undefined ? {} : { approvedBy }) }
}
