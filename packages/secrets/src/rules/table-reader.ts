/** A TOML table whose keys are read one by one, so that what is left over is unknown. */
export class TableReader {
  readonly #table: Readonly<Record<string, unknown>>
  readonly #report: (message: string, key?: string) => void
  readonly #seen = new Set<string>()

  constructor(table: unknown, report: (message: string, key?: string) => void) {
    this.#report = report
    this.#table = isTable(table) ? table : {}
    if (!isTable(table)) report('expected a table')
  }

  text(key: string): string | undefined {
    const value = this.#read(key)
    if (value === undefined || (typeof value === 'string' && value !== '')) return value
    this.#report(`${key} must be a string that is not empty`, key)
    return undefined
  }

  required(key: string): string {
    const value = this.text(key)
    if (value === undefined && this.#table[key] === undefined) this.#report(`${key} is missing`)
    return value ?? ''
  }

  number(key: string, minimum: number): number | undefined {
    const value = this.#read(key)
    if (value === undefined || (typeof value === 'number' && value >= minimum)) return value
    this.#report(`${key} must be a number of at least ${minimum}`, key)
    return undefined
  }

  flag(key: string): boolean {
    const value = this.#read(key) ?? false
    if (typeof value === 'boolean') return value
    this.#report(`${key} must be true or false`, key)
    return false
  }

  texts(key: string): string[] {
    const value = this.#read(key) ?? []
    if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value
    this.#report(`${key} must be a list of strings`, key)
    return []
  }

  tables(key: string): unknown[] {
    const value = this.#read(key) ?? []
    if (Array.isArray(value)) return value
    this.#report(`${key} must be a list of tables`, key)
    return []
  }

  table(key: string): unknown {
    return this.#read(key)
  }

  oneOf<T extends string>(key: string, allowed: readonly T[], fallback: T): T {
    const value = this.#read(key)
    if (value === undefined) return fallback
    const found = allowed.find((item) => item === value)
    if (found === undefined) this.#report(`${key} must be one of ${allowed.join(', ')}`, key)
    return found ?? fallback
  }

  rejectUnknown(): void {
    for (const key of Object.keys(this.#table)) {
      if (!this.#seen.has(key)) this.#report(`unknown key "${key}" (known: ${[...this.#seen].join(', ')})`, key)
    }
  }

  #read(key: string): unknown {
    this.#seen.add(key)
    return this.#table[key]
  }
}

function isTable(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
