import { isIsoDay } from '@sallyport/core'
import * as v from 'valibot'
import * as messages from './messages.ts'

/** Schemas for the fields of entries. All scalars arrive as text: the file is read with YAML's failsafe schema, or an id of digits would become a number. */

export const text = v.pipe(v.string(messages.mustBeText), v.trim(), v.nonEmpty(messages.mustNotBeEmpty))
export const day = v.pipe(v.string(messages.mustBeDay), v.check(isIsoDay, messages.mustBeDay))
