import { createHmac, timingSafeEqual } from 'node:crypto'
import { inspect } from 'node:util'

/**
 * A matched value. Printing, serialising or inspecting it gives the mask; `reveal` is the one way to the value and
 * may be called by validators and fingerprints only.
 */
export class Secret {
  readonly #value: string

  constructor(value: string) {
    this.#value = value
  }

  reveal(): string {
    return this.#value
  }

  get length(): number {
    return this.#value.length
  }

  /** HMAC-SHA-256 over `scope NUL value`, 64 hex characters. */
  hmac(key: Uint8Array, scope: string): string {
    return createHmac('sha256', key).update(scope).update('\0').update(this.#value).digest('hex')
  }

  equals(other: Secret): boolean {
    const mine = Buffer.from(this.#value)
    const theirs = Buffer.from(other.#value)
    return mine.length === theirs.length && timingSafeEqual(mine, theirs)
  }

  /** `prefix` must be public: the fixed part of the format, never characters of the value. */
  mask(prefix = ''): string {
    return `${prefix}(${Math.max(0, this.#value.length - prefix.length)} characters hidden)`
  }

  toString(): string {
    return this.mask()
  }

  toJSON(): string {
    return this.mask()
  }

  [inspect.custom](): string {
    return `Secret ${this.mask()}`
  }
}
