import * as v from 'valibot'
import { configSchema, type Settings } from './config-schema.ts'
import type { Problem } from './problem.ts'

export type CheckedSettings =
  | { readonly kind: 'settings'; readonly settings: Settings }
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] }

/** Validates and fills in the defaults. Unknown keys and misplaced sections are left to `unknownKeys`, which sees all of them. */
export function checkSettings(value: unknown): CheckedSettings {
  const result = v.safeParse(configSchema, value)
  if (result.success) return { kind: 'settings', settings: result.output }
  const problems = result.issues
    .filter(({ type }) => type !== 'strict_object')
    .map(({ path, message }) => ({
      path: (path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key))),
      message,
    }))
  return { kind: 'problems', problems }
}
