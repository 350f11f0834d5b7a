import type { GenericSchema } from 'valibot'
import { configSchema } from './config-schema.ts'

/** The sections of a schema; `value` where a section ends. */
export interface Shape {
  readonly [key: string]: Shape | 'value'
}

/** What an object of the schema may hold, read off the schema itself. */
export function configShape(): Shape {
  return entriesOf(configSchema) ?? {}
}

function shapeOf(schema: GenericSchema): Shape | 'value' {
  return entriesOf(schema) ?? 'value'
}

function entriesOf(schema: GenericSchema): Shape | undefined {
  const inner = unwrapped(schema)
  if (!('entries' in inner)) return undefined
  const entries = inner.entries as Readonly<Record<string, GenericSchema>>
  return Object.fromEntries(Object.entries(entries).map(([key, entry]) => [key, shapeOf(entry)]))
}

/** Behind `optional` and `pipe`, which valibot keeps as properties. */
function unwrapped(schema: GenericSchema): GenericSchema {
  return 'wrapped' in schema ? unwrapped(schema.wrapped as GenericSchema) : schema
}
