import { displayText, quotedText } from '@sallyport/core'

export const noAliases = 'anchors and aliases are not supported; write the value out'
export const tooDeep = 'is nested too deeply'
export const malformed = (message: string) => displayText(message).slice(0, 200)
export const repeatedKey = (key: string) => `${quotedText(key)} is there twice`
export const notUtf8 = 'is not UTF-8 text'
export const tooLarge = (limit: number) => `is larger than ${limit / 1_048_576} MiB`
export const unknownKey = (near: string | undefined) =>
  near === undefined ? 'is not a known key' : `is not a known key; did you mean ${near}?`
export const mustBeText = 'must be text'
export const mustNotBeEmpty = 'must not be empty'
export const mustBeDay = 'must be a day such as 2026-12-31'
export const mustBeMapping = 'must be a mapping of keys to values'
export const mustBeList = 'must be a list'
export const onlyVersionOne = 'must be 1'
export const isMissing = 'is missing'
