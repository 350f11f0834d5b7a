/** YAML without types: every scalar is text, every mapping a Map, so that no key can be mistaken for a member of an object. */
export type YamlValue = string | YamlMap | readonly YamlValue[]
export type YamlMap = ReadonlyMap<string, YamlValue>

const none: YamlMap = new Map()

export function isMap(value: YamlValue | undefined): value is YamlMap {
  return value instanceof Map
}

/** The mapping under a key; an empty one where there is none. */
export function mapAt(map: YamlMap, key: string): YamlMap {
  const value = map.get(key)
  return isMap(value) ? value : none
}

export function textIn(map: YamlMap, key: string): string | undefined {
  const value = map.get(key)
  return typeof value === 'string' ? value : undefined
}

/** Entries whose value is text. */
export function textsIn(map: YamlMap, key: string): [string, string][] {
  return [...mapAt(map, key)].filter((entry): entry is [string, string] => typeof entry[1] === 'string')
}
