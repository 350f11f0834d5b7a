import type { DetectedAgent } from '@sallyport/core'
import { insertLines, parseForInsertion } from './add-trailers.ts'
import { credible } from './detect-agents.ts'
import type { TrailerInput } from './format-trailer.ts'
import type { MessageFormat } from './parse-message.ts'
import { keepsCommitsClean, mayWrite, type Profile } from './profiles.ts'
import { declarationOf, isDeclared } from './read-declaration.ts'
import { singleLine } from './single-line.ts'
import { knownHelper, suggestHelper } from './suggest.ts'
import { parseTrailerValue } from './trailer-grammar.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** True where Git takes comment lines out: an editor opens and the clean-up mode strips them. */
export function stripsComments(facts: { gitEditor?: string; cleanup?: string }): boolean {
  return facts.gitEditor !== ':' && ['default', 'strip'].includes(facts.cleanup ?? 'default')
}

/**
 * The message with a form to fill in, in comment lines that vanish if nobody touches them. They stand where the trailers belong, so
 * that taking the comment sign away is all there is to do. Unchanged where something is declared already.
 */
export function prefillComments(
  bytes: Uint8Array,
  options: { profile: Profile; detected: readonly DetectedAgent[]; format?: MessageFormat },
): Uint8Array {
  const { profile, detected, format = {} } = options
  const parsed = parseForInsertion(bytes, format)
  if (!profile.isOn || keepsCommitsClean(profile) || isDeclared(declarationOf(parsed.trailers, profile))) return bytes
  const form = formLines(profile, credible(detected)).map((line) => `${parsed.commentChar} ${line}`)
  const hasForm = form.every((line) => parsed.lines.some(({ text }) => text === line))
  return hasForm ? bytes : insertLines(parsed, form, 'Assisted-by')
}

function formLines(profile: Profile, detected: readonly DetectedAgent[]): string[] {
  const [agent] = detected
  const example = agent ?? { agent: 'agent', model: 'model' }
  return [
    ...(agent === undefined ? [] : [`AI use: ${singleLine(agent.agent)} was seen (${singleLine(agent.source)}).`]),
    'AI use: how much of this change did AI write? Take the comment sign off what applies.',
    ...(profile.helper === undefined ? [] : [`${profile.helper.key}: ${suggestHelper(profile.helper.form, example)}`]),
    ...(profile.commitKeys.includes('AI-Extent')
      ? ['none', 'partial', 'mostly', 'full'].map((extent) => `AI-Extent: ${extent}`)
      : []),
  ]
}

/**
 * Trailers that may be written without asking: what a wrapper of the agent says in `SALLYPORT_AI_*`, and the name of an agent
 * with a strong sign. Never an extent that nobody stated, never `none`.
 */
export function knownTrailers(options: {
  env: Environment
  profile: Profile
  detected: readonly DetectedAgent[]
}): TrailerInput[] {
  const { env, profile, detected } = options
  const stated = (name: string) => singleLine(env[`SALLYPORT_AI_${name}`] ?? '')
  const extent = parseTrailerValue('AI-Extent', stated('EXTENT'))
  const isNone = extent?.key === 'AI-Extent' && extent.extent === 'none'
  const strong = detected.find(({ strength }) => strength === 'high')
  const agent = stated('AGENT') || strong?.agent
  const model = stated('MODEL') || strong?.model
  const helper = agent === undefined || isNone ? undefined : { agent, ...(model === undefined ? {} : { model }) }
  const value = helper && profile.helper && knownHelper(profile.helper.form, helper)
  const candidates: TrailerInput[] = [
    ...(profile.helper === undefined || value === undefined ? [] : [{ key: profile.helper.key, value }]),
    { key: 'AI-Extent', value: stated('EXTENT') },
    { key: 'AI-Prompt', value: stated('PROMPT') },
    { key: 'AI-Params', value: stated('PARAMS') },
  ]
  return candidates.filter((trailer) => isWritable(trailer, profile))
}

function isWritable({ key, value }: TrailerInput, profile: Profile): boolean {
  if (!mayWrite(key, profile)) return false
  const own = profile.commitKeys.find((known) => known === key)
  return own === undefined || parseTrailerValue(own, value) !== undefined
}
