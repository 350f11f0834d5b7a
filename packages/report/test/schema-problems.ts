import type { JsonSchema } from '../src/run-report-schema.ts'

/** What is wrong with a value, as far as our part of JSON Schema goes; empty where it is valid. */
export function schemaProblems(value: unknown, schema: JsonSchema, at = '$'): string[] {
  if (schema.anyOf !== undefined)
    return schema.anyOf.some((one) => schemaProblems(value, one, at).length === 0) ? [] : [`${at}: none of anyOf`]
  if (schema.type !== undefined && !hasType(value, schema.type)) return [`${at}: not ${schema.type}`]
  if (typeof value === 'string') return textProblems(value, schema, at)
  if (typeof value === 'number') return value < (schema.minimum ?? -Infinity) ? [`${at}: too small`] : []
  if (Array.isArray(value))
    return value.flatMap((item, index) => schemaProblems(item, schema.items ?? {}, `${at}[${index}]`))
  return typeof value === 'object' && value !== null ? objectProblems(value, schema, at) : []
}

function textProblems(value: string, schema: JsonSchema, at: string): string[] {
  return [
    ...(schema.const !== undefined && value !== schema.const ? [`${at}: not ${schema.const}`] : []),
    ...(schema.enum !== undefined && !schema.enum.includes(value)
      ? [`${at}: not one of ${schema.enum.join(', ')}`]
      : []),
    ...(schema.pattern !== undefined && !new RegExp(schema.pattern, 'u').test(value) ? [`${at}: pattern`] : []),
  ]
}

function objectProblems(value: object, schema: JsonSchema, at: string): string[] {
  const missing = (schema.required ?? []).filter((key) => !(key in value)).map((key) => `${at}.${key}: missing`)
  const present = Object.entries(value).flatMap(([key, item]) => {
    const known = schema.properties?.[key] ?? schema.additionalProperties
    if (known === false) return [`${at}.${key}: unknown`]
    return typeof known === 'object' ? schemaProblems(item, known, `${at}.${key}`) : []
  })
  return [...missing, ...present]
}

function hasType(value: unknown, type: NonNullable<JsonSchema['type']>): boolean {
  switch (type) {
    case 'array':
      return Array.isArray(value)
    case 'object':
      return typeof value === 'object' && value !== null && !Array.isArray(value)
    case 'integer':
      return Number.isInteger(value)
    default:
      return typeof value === type
  }
}
