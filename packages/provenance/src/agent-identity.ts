import { type AgentSignature, agentSignatures } from './agents.ts'
import { modelWords, plainBots } from './ai-words.ts'

export interface AgentIdentity {
  readonly agent: string
  /** As far as the text names one: `Opus 4.5`. */
  readonly model?: string
  readonly strength: 'high' | 'medium'
}

/** `ChatGPTv5`, `gpt5`: a model with its version in one word. */
const versionedModel = new RegExp(` (?:${modelWords.join('|')})v?[0-9]`)

const githubHost = '@users.noreply.github.com'

/**
 * The agent behind `Name <address>`. The address decides whether it is one (people are called Claude and work at vendors); among
 * agents the name outranks the address.
 */
export function identifyPerson(person: string): AgentIdentity | undefined {
  const open = person.lastIndexOf('<')
  const name = (open === -1 ? person : person.slice(0, open)).trim()
  const email = open === -1 ? '' : (person.slice(open + 1).split('>')[0] ?? '')
  return identifyAuthor(name, email)
}

export function identifyAuthor(name: string, email: string): AgentIdentity | undefined {
  const lower = name.toLowerCase()
  // Aider appends its mark to the person's own name.
  if (lower.endsWith(' (aider)')) return { agent: 'aider', strength: 'high' }
  const byEmail = signatureOfEmail(email.trim().toLowerCase())
  if (byEmail === undefined) return undefined
  const signature = signatureOfName(lower) ?? byEmail
  const model = modelInName(name, signature)
  return { agent: signature.agent, strength: 'high', ...(model === undefined ? {} : { model }) }
}

function signatureOfEmail(email: string): AgentSignature | undefined {
  if (email === '') return undefined
  const account = email.endsWith(githubHost) ? email.slice(0, -githubHost.length).replace(/^\d+\+/, '') : undefined
  return agentSignatures.find(
    ({ emails, githubAccounts }) =>
      emails?.includes(email) === true || (account !== undefined && githubAccounts?.includes(account) === true),
  )
}

function signatureOfName(name: string): AgentSignature | undefined {
  return agentSignatures.find(({ names }) => names.some((known) => name === known || name.startsWith(`${known} `)))
}

function modelInName(name: string, { names }: AgentSignature): string | undefined {
  const lower = name.toLowerCase()
  const known = names.includes(lower) ? undefined : names.find((word) => lower.startsWith(`${word} `))
  const rest =
    known === undefined
      ? ''
      : name
          .slice(known.length)
          .replace(/\([^()]* context\)/, '')
          .trim()
  const inner = /^\(([^()]{1,80})\)$/.exec(rest)?.[1] ?? rest
  return inner === '' || inner.length > 80 ? undefined : inner
}

/** The agent or model that a text about AI names; whole words only. */
export function identifyWords(text: string): AgentIdentity | undefined {
  const words = ` ${text
    .slice(0, 300)
    .toLowerCase()
    .replaceAll(/[^a-z0-9[\]]+/g, ' ')} `
  const named = (word: string) => words.includes(` ${word.replaceAll('-', ' ')} `)
  const signature = agentSignatures.find(({ names }) => names.some(named))
  if (signature !== undefined) return { agent: signature.agent, strength: 'medium' }
  const hasModel = modelWords.some(named) || versionedModel.test(words)
  return hasModel ? { agent: 'unknown', strength: 'medium' } : undefined
}

/** Dependabot, Renovate, release bots: automation, but not AI. */
export function isPlainBot(email: string): boolean {
  const local =
    email
      .toLowerCase()
      .split('@')[0]
      ?.replace(/^\d+\+/, '') ?? ''
  return plainBots.includes(local)
}
