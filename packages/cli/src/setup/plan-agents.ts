import { join } from 'node:path'
import {
  type AgentInstructions,
  agentInstructionFiles,
  agentInstructions,
  type Profile,
  withAgentInstructions,
} from '@sallyport/provenance'
import { editFile, type Note, ownFile, type Wiring } from './plan.ts'
import { fileAt, type RepositoryFacts } from './repository-facts.ts'

export interface AgentOptions {
  /** `found`: AGENTS.md, and what belongs to assistants that are in use here. */
  readonly wanted: 'found' | 'all' | readonly string[]
  readonly profile: Profile
}

/** Everything that may have to be looked at, relative to the top level. */
export const agentPaths: readonly string[] = [
  ...new Set(agentInstructionFiles.flatMap(({ path, signs }) => [path, ...signs])),
]

/** The marked section in the file that each assistant reads, and what to set in the assistant itself. */
export function planAgents(facts: RepositoryFacts, options: AgentOptions | undefined): Wiring {
  if (options === undefined) return { steps: [], notes: [] }
  const chosen = agentInstructionFiles.filter((file) => isChosen(facts, file, options.wanted))
  const files = new Map(chosen.map((file) => [file.path, file]))
  return {
    steps: [...files.values()].flatMap((file) => planFile(facts, file, options.profile)),
    notes: chosen.flatMap(settingsNote),
  }
}

function isChosen(facts: RepositoryFacts, { kind, signs }: AgentInstructions, wanted: AgentOptions['wanted']): boolean {
  if (wanted === 'all' || kind === 'agents-md') return true
  if (wanted !== 'found') return wanted.includes(kind)
  return signs.some((sign) => fileAt(facts, join(facts.topLevel, sign)).kind !== 'missing')
}

function planFile(facts: RepositoryFacts, file: AgentInstructions, profile: Profile): Wiring['steps'] {
  const path = join(facts.topLevel, file.path)
  const seen = fileAt(facts, path)
  const reason = `how to commit here, for ${file.name}`
  // Contents are Latin-1 text here: each character is one byte.
  const section = Buffer.from(agentInstructions(profile)).toString('latin1')
  if (seen.kind === 'file') {
    const content = withAgentInstructions(seen.content, file, section)
    return editFile(facts, { path, base: seen.content, content, share: 'repository', reason })
  }
  // A link leads to another of these files, which gets the section itself.
  if (seen.kind !== 'missing') return []
  return ownFile(facts, {
    path,
    content: withAgentInstructions('', file, section),
    mode: 0o644,
    share: 'repository',
    reason,
  })
}

function settingsNote({ name, settings }: AgentInstructions): Note[] {
  if (settings === undefined) return []
  const text = `${name}, by hand, in ${settings.path}: ${settings.why}`
  return [{ kind: 'offer', text, lines: settings.text.trimEnd().split('\n') }]
}
