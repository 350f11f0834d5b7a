/** What a rule's expression found, before it is judged. Offsets are into `text`, one character for each byte. */
export interface Candidate {
  readonly text: string
  readonly path: string
  readonly start: number
  readonly end: number
  readonly matchStart: number
  readonly matchEnd: number
  /** The secret, decoded from UTF-8. */
  readonly value: string
}

/**
 * `filter`: false drops the candidate. `doubt`: false lowers it to low. `checksum` and `structure`: true raises to high, false lowers to low
 * and is recorded as a fact, undefined says nothing. `rejecting`: the format proves that it is something else; false drops.
 */
export type ValidatorKind = 'filter' | 'doubt' | 'checksum' | 'structure'

export interface Validator {
  readonly kind: ValidatorKind
  /** Relative; cheaper validators run first. */
  readonly cost: number
  readonly argument: 'none' | 'number' | 'words'
  readonly check: (candidate: Candidate, argument: string) => boolean | undefined
}
