import { formText } from './messages.ts'
import { keepsCommitsClean, type Profile } from './profiles.ts'

/** Where an assistant reads what it should do. */
export interface AgentInstructions {
  readonly kind: AgentKind
  readonly name: string
  /** Relative to the top of the repository. */
  readonly path: string
  /** Stands before the section in a file of its own. */
  readonly frontMatter?: string
  /** Settings of the tool that help, as a sentence and a file fragment; shown, never written into a file of the user's. */
  readonly settings?: { readonly path: string; readonly text: string; readonly why: string }
}

export type AgentKind =
  | 'agents-md'
  | 'claude-code'
  | 'cursor'
  | 'copilot'
  | 'codex'
  | 'gemini-cli'
  | 'aider'
  | 'windsurf'
  | 'zed'
  | 'amp'

export const agentInstructionFiles: readonly AgentInstructions[] = [
  { kind: 'agents-md', name: 'AGENTS.md', path: 'AGENTS.md' },
  {
    kind: 'claude-code',
    name: 'Claude Code',
    path: 'CLAUDE.md',
    settings: {
      path: '.claude/settings.json',
      text: '{ "attribution": { "commit": "", "pr": "" } }',
      why: 'Claude Code adds a co-author line of its own; this switches it off, the trailers say more.',
    },
  },
  {
    kind: 'cursor',
    name: 'Cursor',
    path: '.cursor/rules/sallyport.mdc',
    frontMatter: '---\ndescription: How to commit here\nalwaysApply: true\n---\n\n',
  },
  { kind: 'copilot', name: 'GitHub Copilot', path: '.github/copilot-instructions.md' },
  { kind: 'codex', name: 'Codex', path: 'AGENTS.md' },
  { kind: 'gemini-cli', name: 'Gemini CLI', path: 'GEMINI.md' },
  {
    kind: 'aider',
    name: 'Aider',
    path: 'CONVENTIONS.md',
    settings: {
      path: '.aider.conf.yml',
      text: 'read: CONVENTIONS.md\ngit-commit-verify: true\nattribute-co-authored-by: false\n',
      why: 'Aider commits with --no-verify unless it is told otherwise, which passes the commit hooks by.',
    },
  },
  { kind: 'windsurf', name: 'Windsurf', path: 'AGENTS.md' },
  { kind: 'zed', name: 'Zed', path: 'AGENTS.md' },
  { kind: 'amp', name: 'Amp', path: 'AGENTS.md' },
]

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
export function withAgentInstructions(existing: string, instructions: AgentInstructions, profile: Profile): string {
  const section = agentInstructions(profile)
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
