import type { DetectedAgent } from '@sallyport/core'
import { type EnvironmentSignal, environmentSignals } from './agent-environment.ts'
import { agentSignatures } from './agents.ts'

export type Environment = Readonly<Record<string, string | undefined>>

const slug = /^[a-z0-9][a-z0-9.+-]{0,63}/

/** Agents that the environment speaks of: at most one entry each, the first signal that matched. */
export function detectEnvironment(env: Environment, isTerminal = true): DetectedAgent[] {
  const found = new Map<string, DetectedAgent>()
  const hidden = new Set<string>()
  const add = (detected: DetectedAgent) => {
    if (!hidden.has(detected.agent) && !found.has(detected.agent)) found.set(detected.agent, detected)
  }
  const named = namedAgent(env.AI_AGENT)
  if (named !== undefined) add({ agent: named, strength: 'high', source: 'environment AI_AGENT' })
  for (const signal of environmentSignals) {
    if (!matches(signal, env)) continue
    for (const agent of signal.hides ?? []) if (agent !== named) hidden.add(agent)
    add(toDetected(signal, isTerminal))
  }
  // `AI_AGENT=1` says no more than a variable that names the agent.
  if (found.size > 1) found.delete('unknown')
  return [...found.values()].map((detected) => withModel(detected, env))
}

function matches({ name, values, includes, and }: EnvironmentSignal, env: Environment): boolean {
  const value = env[name]
  if (!isSet(value)) return false
  if (values !== undefined && !values.includes(value.toLowerCase())) return false
  if (includes !== undefined && !value.includes(includes)) return false
  return and === undefined || env[and.name] === and.value
}

function isSet(value: string | undefined): value is string {
  return value !== undefined && !['', '0', 'false', 'no'].includes(value.trim().toLowerCase())
}

function toDetected(signal: EnvironmentSignal, isTerminal: boolean): DetectedAgent {
  const strength = isTerminal ? signal.strength : (signal.withoutTerminal ?? signal.strength)
  return { agent: signal.agent, strength, source: `environment ${signal.name}` }
}

function withModel(detected: DetectedAgent, env: Environment): DetectedAgent {
  const signal = environmentSignals.find(({ isModel, agent }) => isModel === true && agent === detected.agent)
  const model = signal === undefined ? undefined : env[signal.name]
  return isSet(model) ? { ...detected, model: model.slice(0, 100) } : detected
}

/** `claude-code_2-1-261_agent` and `name@version` → the agent; `unknown` for a bare `1`. */
function namedAgent(value: string | undefined): string | undefined {
  if (!isSet(value)) return undefined
  const name = value.trim().toLowerCase().replaceAll(' ', '-')
  const known = agentSignatures.find(
    ({ agent }) => name === agent || name.startsWith(`${agent}_`) || name.startsWith(`${agent}@`),
  )
  if (known !== undefined) return known.agent
  const word = slug.exec(name)?.[0]
  return word === undefined || word === '1' || word === 'true' ? 'unknown' : word
}
