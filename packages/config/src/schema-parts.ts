import { closestName } from '@sallyport/core'
import * as v from 'valibot'
import { kindOf } from './kind-of.ts'
import * as messages from './messages.ts'

/** The few kinds of value that the configuration knows, each with its own words for a wrong one. */

export function text() {
  return v.pipe(v.string(expected('text')), v.nonEmpty(messages.empty))
}

export function list(description: string) {
  return v.optional(v.pipe(v.array(text(), expected('a list')), v.description(description)), [])
}

export function flag(fallback: boolean, description: string) {
  return v.optional(v.pipe(v.boolean(expected('true or false')), v.description(description)), fallback)
}

/** Whole numbers from 1. */
export function count(fallback: number, maximum: number, description: string) {
  const message = messages.outOfRange(1, maximum)
  return v.optional(
    v.pipe(
      v.number(expected('a number')),
      v.integer(message),
      v.minValue(1, message),
      v.maxValue(maximum, message),
      v.description(description),
    ),
    fallback,
  )
}

export function choice<const T extends readonly string[]>(values: T, fallback: T[number], description: string) {
  const message = ({ input }: { readonly input: unknown }) =>
    messages.notAChoice(
      typeof input === 'string' ? input : kindOf(input),
      values.join(', '),
      typeof input === 'string' ? closestName(input, values) : undefined,
    )
  return v.optional(v.pipe(v.picklist(values, message), v.description(description)), fallback)
}

/** A mapping. Without it the defaults of its keys hold; all of them are optional, which the type of a generic cannot tell. */
export function section<const T extends v.ObjectEntries>(entries: T, description: string) {
  const schema = v.pipe(v.strictObject(entries), v.description(description))
  return v.optional(schema, {} as v.InferInput<typeof schema>)
}

function expected(what: string) {
  return ({ input }: { readonly input: unknown }) => messages.wrongType(what, kindOf(input))
}
