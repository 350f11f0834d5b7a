import type { AgentInstructions } from './agent-instruction-files.ts'
import { formText } from './messages.ts'
import { keepsCommitsClean, type Profile } from './profiles.ts'

const begin = '<!-- sallyport:begin -->'
const end = '<!-- sallyport:end -->'

/** The marked section for an assistant's instruction file. */
export function agentInstructions(profile: Profile): string {
  return `${begin}\n${sectionText(profile)}\n${end}\n`
}

function sectionText(profile: Profile): string {
  const rules = [
    'Never use `--no-verify`, and never set `SALLYPORT_SKIP`. When a commit is refused, read the message: it ends with the command to run.',
    'After a refusal the commit does not exist. Run the printed `git commit -F …` command; `git commit --amend` would change the commit before.',
    'Never put an AI into `Signed-off-by` or `Reviewed-by`.',
  ]
  return ['## Committing', '', ...[...declarationRules(profile), ...rules].map((rule) => `- ${rule}`)].join('\n')
}

function declarationRules(profile: Profile): string[] {
  if (!profile.isOn) return []
  if (keepsCommitsClean(profile)) {
    return ['Write no AI trailers or AI co-authors into commits; fill in the "AI use" section of the pull request.']
  }
  const trailers = [
    ...(profile.commitKeys.includes('AI-Extent') ? ['--trailer "AI-Extent: full"'] : []),
    ...(profile.helper === undefined
      ? []
      : [`--trailer "${profile.helper.key}: ${formText(profile.helper.form).replace(' [tools]', '')}"`]),
  ]
  const extent = profile.commitKeys.includes('AI-Extent')
    ? ' `AI-Extent` is `none`, `partial`, `mostly` or `full`: how much of the change AI wrote.'
    : ''
  return [`Declare AI in every commit: \`git commit -m "…" ${trailers.join(' ')}\`.${extent}`]
}

/** The file with the section in it: the marked part is replaced, otherwise it is appended; everything else stays. */
export function withAgentInstructions(existing: string, instructions: AgentInstructions, section: string): string {
  const from = existing.indexOf(begin)
  const to = existing.indexOf(end, from)
  if (from !== -1 && to !== -1) {
    const rest = existing.slice(to + end.length)
    return existing.slice(0, from) + section.trimEnd() + rest
  }
  if (existing.trim() === '') return `${instructions.frontMatter ?? ''}${section}`
  return `${existing}${existing.endsWith('\n') ? '' : '\n'}\n${section}`
}

/** The file without the section, for `uninstall`. */
export function withoutAgentInstructions(existing: string): string {
  const from = existing.indexOf(begin)
  const to = existing.indexOf(end, from)
  if (from === -1 || to === -1) return existing
  return existing.slice(0, from).replace(/\n\n$/, '\n') + existing.slice(to + end.length).replace(/^\n/, '')
}
