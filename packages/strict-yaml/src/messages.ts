import { displayText } from '@sallyport/core'

const shownCharacters = 80

export const noAliases = 'anchors and aliases are not supported; write the value out'
export const tooDeep = 'is nested too deeply'
export const malformed = (message: string) => displayText(message).slice(0, 200)
export const repeatedKey = (key: string) => `${shown(key)} is there twice`

function shown(text: string): string {
  const safe = displayText(text)
  return safe.length > shownCharacters ? `${safe.slice(0, shownCharacters)}…` : safe
}
