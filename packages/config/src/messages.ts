import { quotedText, trailerKeys } from '@sallyport/core'

export const empty = 'must not be empty'
export const everyKey = 'Every key is described in docs/configuration.md.'
export const update = 'Update Sallyport, or write the file for this version.'
export const keyForm = 'must be 32 bytes in base64 or hexadecimal, in quotes; sallyport init writes one'
export const excludesEverything = 'leaves out every file; switch checks off under checks instead'
export const excludesRelative = 'must be relative to the top of the repository, without a leading / or ..'
export const excludesNegation = 'may not start with !; list what to leave out'
export const milderCi = 'may not be milder than local'
export const pointlessPrompt = 'has no effect with this profile; use never'
export const engineOutlasts = 'is longer than limits.totalSeconds, so that the run would end first'
export const helperKey = 'must be a trailer key: letters, digits and dashes'
export const vocabularyKey = `must be keys of the vocabulary: ${trailerKeys.join(', ')}`
export const customUnused = 'counts with profile: custom only'
export const personKey = 'names people; an AI may not stand there'
export const extentNotWritten = 'needs AI-Extent under keys'
export const noFile = 'No .sallyport/config.yaml: the defaults apply.'
export const publicKey =
  'No fingerprintKey: fingerprints of secrets use the published default key. sallyport init writes one.'

export const notAMapping = (kind: string) => `must be a mapping of keys to values, not ${kind}`
export const wrongType = (expected: string, kind: string) => `must be ${expected}, not ${kind}`
export const notAChoice = (written: string, values: string, near: string | undefined) =>
  `${quotedText(written)} is none of ${values}${near === undefined ? '' : `; did you mean ${near}?`}`
export const outOfRange = (minimum: number, maximum: number) => `must be a whole number from ${minimum} to ${maximum}`
export const onlyVersion = (known: number) => `must be ${known}`
export const newerVersion = (written: number, known: number) =>
  `is ${written}, and this Sallyport reads version ${known}`

export const checkOff = (check: string) => `${check} is off: it looks at nothing.`
export const allowsIncomplete = (check: string, where: 'local' | 'ci') =>
  `${check}: an incomplete run does not block ${where === 'ci' ? 'in CI' : 'locally'}.`
