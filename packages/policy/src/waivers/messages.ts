import { quotedText } from '@sallyport/core'

/** Words for mistakes in a waiver file. */

export const ambiguousId = (id: string) => `The waiver ${quotedText(id)} names more than one finding`
export const writeWholeId = 'Write the whole fingerprint, as sallyport waive does.'
export const waiverForm = 'sallyport waive FINGERPRINT --reason "…" --expires DATE writes a valid entry.'
export const mustBeId = 'must be a fingerprint: 12 to 64 hexadecimal digits'
export const mustBeRule = 'must be a rule such as secrets/aws-access-key-id'
export const mustBeCount = 'must be a whole number from 1 to 999999'
export const expiresFirst = 'is before created'
export const repeatedEntry = (first: number) => `repeats waivers[${first}]; raise its count instead`
