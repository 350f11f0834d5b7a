/** Where an assistant reads what it should do. */
export interface AgentInstructions {
  readonly kind: AgentKind
  readonly name: string
  /** Relative to the top of the repository. */
  readonly path: string
  /** Files and directories that tell of its use here. */
  readonly signs: readonly string[]
  /** Stands before the section in a file of its own. */
  readonly frontMatter?: string
  /** Settings and hooks of the tool that help, as a sentence and a file fragment; shown, never written into a file of the user's. */
  readonly settings?: { readonly path: string; readonly text: string; readonly why: string }
}

type AgentKind =
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

const guard = '.sallyport/hooks/agent-guard'
const guardWhy = 'its own hook refuses commands that pass the gate by'

function lines(value: unknown): string {
  return JSON.stringify(value, null, 2)
}

/** Assistants that read AGENTS.md themselves have no file of their own. */
export const agentInstructionFiles: readonly AgentInstructions[] = [
  { kind: 'agents-md', name: 'AGENTS.md', path: 'AGENTS.md', signs: [] },
  {
    kind: 'claude-code',
    name: 'Claude Code',
    path: 'CLAUDE.md',
    signs: ['CLAUDE.md', '.claude'],
    settings: {
      path: '.claude/settings.json',
      text: lines({
        attribution: { commit: '', pr: '' },
        hooks: { PreToolUse: [{ matcher: 'Bash', hooks: [{ type: 'command', command: guard }] }] },
      }),
      why: `no co-author line of its own beside the trailers; ${guardWhy}`,
    },
  },
  {
    kind: 'cursor',
    name: 'Cursor',
    path: '.cursor/rules/sallyport.mdc',
    signs: ['.cursor', '.cursorrules'],
    frontMatter: '---\ndescription: How to commit here\nalwaysApply: true\n---\n\n',
    settings: {
      path: '.cursor/hooks.json',
      text: lines({ version: 1, hooks: { beforeShellExecution: [{ command: guard }] } }),
      why: guardWhy,
    },
  },
  {
    kind: 'copilot',
    name: 'GitHub Copilot',
    path: '.github/copilot-instructions.md',
    signs: ['.github/copilot-instructions.md'],
    settings: {
      path: '.vscode/settings.json',
      text: lines({ 'git.addAICoAuthor': 'off' }),
      why: 'no co-author line of its own beside the trailers',
    },
  },
  { kind: 'codex', name: 'Codex', path: 'AGENTS.md', signs: ['.codex'] },
  {
    kind: 'gemini-cli',
    name: 'Gemini CLI',
    path: 'GEMINI.md',
    signs: ['GEMINI.md', '.gemini'],
    settings: {
      path: '.gemini/settings.json',
      text: lines({
        hooks: { BeforeTool: [{ matcher: 'run_shell_command', hooks: [{ type: 'command', command: guard }] }] },
      }),
      why: guardWhy,
    },
  },
  {
    kind: 'aider',
    name: 'Aider',
    path: 'CONVENTIONS.md',
    signs: ['CONVENTIONS.md', '.aider.conf.yml'],
    settings: {
      path: '.aider.conf.yml',
      text: 'read: CONVENTIONS.md\ngit-commit-verify: true\nattribute-co-authored-by: false\n',
      why: 'it commits with --no-verify unless it is told otherwise, which passes the commit hooks by',
    },
  },
  {
    kind: 'windsurf',
    name: 'Windsurf',
    path: 'AGENTS.md',
    signs: ['.windsurf', '.windsurfrules'],
    settings: {
      path: '.windsurf/hooks.json',
      text: lines({ hooks: { pre_run_command: [{ command: guard, show_output: true }] } }),
      why: guardWhy,
    },
  },
  { kind: 'zed', name: 'Zed', path: 'AGENTS.md', signs: ['.zed', '.rules'] },
  { kind: 'amp', name: 'Amp', path: 'AGENTS.md', signs: ['.amp', 'AGENT.md'] },
]
