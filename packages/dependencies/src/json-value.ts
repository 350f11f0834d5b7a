/** A parsed object of unknown origin. Read it through these functions only: `__proto__` and `constructor` are mere keys there. */
export type JsonObject = Readonly<Record<string, unknown>>

/** The value, or undefined where the text is not JSON. A byte order mark is passed over. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Most fields that readers ask for are absent, and a plain look tells that in a fraction of the time. */
export function valueAt(object: JsonObject, key: string): unknown {
  const value = object[key]
  return value !== undefined && Object.hasOwn(object, key) ? value : undefined
}

export function textAt(object: JsonObject, key: string): string | undefined {
  const value = valueAt(object, key)
  return typeof value === 'string' ? value : undefined
}

export function objectAt(object: JsonObject, key: string): JsonObject | undefined {
  const value = valueAt(object, key)
  return isObject(value) ? value : undefined
}

export function listAt(object: JsonObject, key: string): readonly unknown[] {
  const value = valueAt(object, key)
  return Array.isArray(value) ? value : []
}

/** Entries whose value is text. */
export function textsAt(object: JsonObject, key: string): [string, string][] {
  return Object.entries(objectAt(object, key) ?? {}).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  )
}
