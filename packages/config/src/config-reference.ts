import type { JsonSchema } from '@valibot/to-json-schema'

const head = `# Configuration

\`.sallyport/config.yaml\`. Every key has a default, so the file may be short or absent. An unknown key is an error.
This page is generated from the schema.

| key | values | default | meaning |
|---|---|---|---|
`

/** One table, a row for each key, in the order of the schema. */
export function renderReference(schema: JsonSchema): string {
  return head + rowsOf(schema, '').join('')
}

function rowsOf(schema: JsonSchema, prefix: string): string[] {
  return Object.entries(schema.properties ?? {}).flatMap(([key, below]) => {
    if (typeof below === 'boolean') return []
    const path = prefix === '' ? key : `${prefix}.${key}`
    return below.type === 'object' ? rowsOf(below, path) : [rowOf(path, below)]
  })
}

function rowOf(path: string, schema: JsonSchema): string {
  const fallback = schema.default === undefined ? '–' : code(schema.default)
  return `| \`${path}\` | ${valuesOf(schema)} | ${fallback} | ${cell(schema.description ?? '')} |\n`
}

function valuesOf(schema: JsonSchema): string {
  if (schema.enum !== undefined) return schema.enum.map(code).join(', ')
  if (schema.const !== undefined) return code(schema.const)
  if (schema.type === 'boolean') return '`true`, `false`'
  if (schema.type === 'array') return 'list of text'
  if (schema.type === 'integer' || schema.type === 'number') return `${schema.minimum ?? ''} to ${schema.maximum ?? ''}`
  return 'text'
}

function code(value: unknown): string {
  return `\`${typeof value === 'string' ? value : JSON.stringify(value)}\``
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|')
}
