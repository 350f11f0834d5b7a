import type { DetectedAgent } from '@sallyport/core'
import {
  agentSlug,
  formatHelper,
  type HelperForm,
  modelToken,
  parseHelper,
  readHelperLeniently,
} from './assisted-by.ts'
import type { Profile } from './profiles.ts'
import { singleLine } from './single-line.ts'

/** A value for the helper's key; the model stays a blank to fill in where nobody named it. */
export function suggestHelper(form: HelperForm, { agent, model }: { agent: string; model?: string }): string {
  const slug = agentSlug(agent) || 'unknown'
  const token = model === undefined ? 'unknown' : modelToken(model)
  const isKnown = token !== 'unknown'
  switch (form) {
    case 'llm':
      return 'LLM'
    case 'agent-model':
      return isKnown ? formatHelper({ form, agent: slug, model: token, tools: [] }) : `${slug}:<model>`
    case 'tool-model':
      return `${slug} (${isKnown ? token : '<model>'})`
  }
}

/** The same as it may be written without asking: nobody guesses a model. */
export function knownHelper(form: HelperForm, helper: { agent: string; model?: string }): string {
  return suggestHelper(form, helper).replace('<model>', 'unknown')
}

/** The trailers that would declare a message: the strongest agent that was seen, or that there was none. */
export function suggestTrailers(profile: Profile, seen: DetectedAgent | undefined, hasHelper = false): string[] {
  const extent = seen === undefined ? 'none' : 'mostly'
  const { helper } = profile
  return [
    ...(profile.needsExtent ? [`AI-Extent: ${extent}`] : []),
    ...(seen === undefined || helper === undefined || hasHelper
      ? []
      : [`${helper.key}: ${suggestHelper(helper.form, seen)}`]),
  ]
}

/** A helper as somebody wrote it, in the repository's form: `Claude Code (opus)` becomes `claude-code:opus`. */
export function normaliseHelper(value: string, form: HelperForm): string {
  const text = singleLine(value)
  if (parseHelper(text, form) !== undefined) return text
  return knownHelper(form, readHelperLeniently(text) ?? { agent: 'unknown' })
}
