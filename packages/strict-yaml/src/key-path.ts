/** Keys and indexes from the top of the document. */
export type KeyPath = readonly (string | number)[]

/** `checks.secrets.enabled`, `paths.exclude[0]`. */
export function pathText(path: KeyPath): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`
    return text === '' ? key : `${text}.${key}`
  }, '')
}
