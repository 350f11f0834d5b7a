import { identifyPerson, identifyWords } from './agent-identity.ts'
import { readHelperLeniently } from './assisted-by.ts'

export interface NamedHelper {
  readonly agent: string
  readonly model?: string
  readonly strength: 'high' | 'medium'
}

const address = /<[^<>\s]*@[^<>\s]*>/
const handle = /\bon (github|gitlab|irc|matrix)$|^@/i
/** Enough of a value to tell who it names; the patterns below stay linear. */
const lookedAt = 300
const takenBack = ['none', 'no', 'false', 'n/a', 'nobody']

/**
 * The AI that a value of `Assisted-by` names; undefined for people: projects credit human helpers with the same key.
 */
export function helperInValue(value: string): NamedHelper | undefined {
  const text = value.trim().slice(0, lookedAt)
  if (text === '' || takenBack.includes(text.toLowerCase()) || handle.test(text)) return undefined
  const person = identifyPerson(text)
  if (person !== undefined) return person
  if (address.test(text)) return undefined
  if (/^LLM(?: |$)/.test(text)) return { agent: 'unknown', strength: 'high' }
  const known = identifyWords(text)
  const isShaped = /^[^\s:()<>][^:()<>]*: ?[^\s/][^\s]*( |$)/.test(text) || /^[^()]+\([^()]+\)$/.test(text)
  if (known === undefined && !isShaped) return undefined
  const helper = isShaped ? readHelperLeniently(text) : undefined
  // `cursor:claude-opus-5` names Cursor: what stands for the agent decides, not a model of another's.
  const named = helper === undefined ? known : identifyWords(helper.agent)
  const agent = named !== undefined && named.agent !== 'unknown' ? named.agent : (helper?.agent ?? 'unknown')
  const model = helper === undefined || helper.model === 'unknown' ? undefined : helper.model
  return { agent, strength: isShaped ? 'high' : 'medium', ...(model === undefined ? {} : { model }) }
}

export function isTakenBack(value: string): boolean {
  return takenBack.includes(value.trim().toLowerCase())
}
