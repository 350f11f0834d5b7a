import { jsonObject, removeJsonProperty, setJsonString } from './files/json-text.ts'

/**
 * Connects a team-mate's clone after `npm install`. Without devDependencies (a production image) the program is not
 * there, and the installation must not fail for that; `exit 0` is understood by sh and by cmd.exe.
 */
const connect = 'sallyport init --local --yes || exit 0'

export function withPrepare(base: string): string {
  const existing = jsonObject(base, ['scripts'])?.prepare
  const command = typeof existing === 'string' && existing.trim() !== '' ? `${existing} && (${connect})` : connect
  return setJsonString(base, ['scripts', 'prepare'], command)
}

export function withoutPrepare(text: string): string {
  const existing = jsonObject(text, ['scripts'])?.prepare
  if (existing === connect) return removeJsonProperty(text, ['scripts', 'prepare'])
  const suffix = ` && (${connect})`
  if (typeof existing !== 'string' || !existing.endsWith(suffix)) return text
  return setJsonString(text, ['scripts', 'prepare'], existing.slice(0, -suffix.length))
}

export function callsInit(text: string): boolean {
  const existing = jsonObject(text, ['scripts'])?.prepare
  return typeof existing === 'string' && existing.includes('sallyport init')
}
