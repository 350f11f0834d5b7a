import { type JsonSchema, toJsonSchema } from '@valibot/to-json-schema'
import { configSchema } from './config-schema.ts'

/** What may be written, not what comes out: every key optional, defaults named. */
export function makeConfigJsonSchema(): JsonSchema {
  return { ...toJsonSchema(configSchema, { typeMode: 'input' }), title: 'Sallyport configuration' }
}
