import { expect, test } from 'vitest'
import { configJsonSchema, configReferenceMarkdown } from '../src/index.ts'
import { configShape, type Shape } from '../src/shape.ts'

function keysOf(shape: Shape, prefix = ''): string[] {
  return Object.entries(shape).flatMap(([key, below]) =>
    below === 'value' ? [prefix + key] : keysOf(below, `${prefix}${key}.`),
  )
}

test('the reference page has a row with a meaning for every key, and no other', async () => {
  const rows = (await configReferenceMarkdown()).split('\n').filter((line) => line.startsWith('| `'))
  expect(rows.map((row) => row.split('`')[1])).toEqual(keysOf(configShape()))
  for (const row of rows) expect(row).toMatch(/^\| `[\w.]+` \| .+ \| .+ \| .{10,} \|$/)
})

test('the JSON Schema refuses unknown keys in every section and requires none', async () => {
  const visit = (schema: unknown): number => {
    if (typeof schema !== 'object' || schema === null || !('properties' in schema)) return 0
    expect(schema).toMatchObject({ additionalProperties: false, required: [] })
    return 1 + Object.values(schema.properties ?? {}).reduce<number>((sum, child) => sum + visit(child), 0)
  }
  expect(visit(await configJsonSchema())).toBe(22)
})
