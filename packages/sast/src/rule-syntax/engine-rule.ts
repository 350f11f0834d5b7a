import { isRecord, type JsonRecord } from '../json-value.ts'

/** The fields of a rule as the engine gets it, JSON; undefined for anything but an object. */
export function fieldsOf(rule: string): JsonRecord | undefined {
  const fields: unknown = JSON.parse(rule)
  return isRecord(fields) ? fields : undefined
}

/** Written in today's syntax; one of another counts as always there. */
export function isTaintRule(rule: string): boolean {
  return fieldsOf(rule)?.mode === 'taint'
}

export function idOf(rule: string): string {
  return String(fieldsOf(rule)?.id ?? '')
}
