import type { Waiver } from '@sallyport/core'
import { listFields, mustBeMapping, mustBeText } from '@sallyport/strict-yaml'
import * as v from 'valibot'
import * as messages from './messages.ts'

const { day, text } = listFields
const id = v.pipe(v.string(messages.mustBeId), v.toLowerCase(), v.regex(/^[0-9a-f]{12,64}$/, messages.mustBeId))
const rule = v.pipe(v.string(messages.mustBeRule), v.regex(/^[a-z][\w-]*\/\S+$/, messages.mustBeRule))
const count = v.pipe(
  v.string(messages.mustBeCount),
  v.regex(/^[1-9]\d{0,5}$/, messages.mustBeCount),
  v.transform(Number),
)

const fields = {
  id,
  rule,
  scope: v.exactOptional(text),
  reason: text,
  // Without an owner an entry is shown as ownerless and does not count.
  owner: v.optional(v.pipe(v.string(mustBeText), v.trim()), ''),
  approved_by: v.exactOptional(text),
  created: day,
  expires: day,
  count: v.optional(count, '1'),
}

export const entryKeys = Object.keys(fields)

export const waiverEntry = v.pipe(
  v.object(fields, mustBeMapping),
  v.forward(
    v.check(({ created, expires }) => created <= expires, messages.expiresFirst),
    ['expires'],
  ),
  v.transform(
    ({ approved_by: approvedBy, ...entry }): Waiver => ({
      ...entry,
      ...(approvedBy === undefined ? {} : { approvedBy }),
    }),
  ),
)
