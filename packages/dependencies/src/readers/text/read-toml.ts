import { parse, TomlError } from 'smol-toml'
import { isObject, type JsonObject } from '../../json-value.ts'

/** Undefined where the text is not TOML. */
export function readToml(bytes: Uint8Array): JsonObject | undefined {
  try {
    const value: unknown = parse(
      Buffer.from(bytes)
        .toString('utf8')
        .replace(/^\ufeff/, ''),
    )
    return isObject(value) ? value : undefined
  } catch (error) {
    if (error instanceof TomlError) return undefined
    throw error
  }
}
