import { type JsonObject, objectAt, textsAt } from '../../json-value.ts'

/** Finds the entry that a request or an edge of deno.lock means. */
export class DenoIndex {
  readonly specifiers: readonly string[]
  readonly #versionBySpecifier: ReadonlyMap<string, string>
  readonly #keys: ReadonlySet<string>
  /** Identifiers by name, for edges that leave the version out. */
  readonly #byName: ReadonlyMap<string, readonly string[]>

  constructor(packages: JsonObject) {
    this.#versionBySpecifier = new Map(textsAt(packages, 'specifiers'))
    this.specifiers = [...this.#versionBySpecifier.keys()]
    const keys = ['npm', 'jsr'].flatMap((kind) =>
      Object.keys(objectAt(packages, kind) ?? {}).map((id) => `${kind}:${id}`),
    )
    this.#keys = new Set(keys)
    this.#byName = Map.groupBy(keys, nameOf)
  }

  /** `npm:chalk@^5` or `jsr:@std/path@1`, by what the file says it became; without a version where one is enough. */
  keyOf(request: string): string | undefined {
    const became = this.#versionBySpecifier.get(request)
    const kind = request.slice(0, request.indexOf(':') + 1)
    // Version 3 writes the whole identifier, later ones the version alone.
    const usual = became?.startsWith(kind) === true ? became : `${nameOf(request)}@${became ?? ''}`
    return this.#known(usual) ?? this.#known(request) ?? this.#only(request)
  }

  /** `chalk`, `chalk@5.3.0`, `alias@npm:chalk@5.3.0`. */
  npmKey(edge: string): string | undefined {
    const alias = edge.indexOf('@npm:')
    const id = `npm:${alias === -1 ? edge : edge.slice(alias + '@npm:'.length)}`
    return this.#known(id) ?? this.#only(id)
  }

  #known(key: string): string | undefined {
    return this.#keys.has(key) ? key : undefined
  }

  #only(request: string): string | undefined {
    const found = this.#byName.get(nameOf(request)) ?? []
    return found.length === 1 ? found[0] : undefined
  }
}

/** `npm:@scope/name` of `npm:@scope/name@1.0.0`. */
function nameOf(key: string): string {
  const at = key.indexOf('@', key.indexOf(':') + 2)
  return at === -1 ? key : key.slice(0, at)
}
