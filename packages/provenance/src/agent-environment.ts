/** A variable that tells of an agent. Grades say how far it may be believed; none of them is a trust boundary. */
export interface EnvironmentSignal {
  readonly name: string
  /** The value must be one of these; absent: any but empty, `0` and `false`. */
  readonly values?: readonly string[]
  /** The value must hold this text. */
  readonly includes?: string
  /** A second variable that must have this value. */
  readonly and?: { readonly name: string; readonly value: string }
  readonly agent: string
  readonly strength: 'high' | 'medium' | 'low'
  /** The strength in a run that has no terminal. */
  readonly withoutTerminal?: 'medium'
  /** The value is the model. */
  readonly isModel?: boolean
  /** Agents whose variables this one sets too. */
  readonly hides?: readonly string[]
}

/** Order decides: agents that pretend to be another one stand before it. */
export const environmentSignals: readonly EnvironmentSignal[] = [
  { name: 'AMP_CURRENT_THREAD_ID', agent: 'amp', strength: 'high', hides: ['claude-code'] },
  { name: 'AGENT', values: ['amp'], agent: 'amp', strength: 'high', hides: ['claude-code'] },
  { name: 'CLAUDE_CODE_IS_COWORK', agent: 'claude-cowork', strength: 'high', hides: ['claude-code'] },
  { name: 'CLAUDECODE', agent: 'claude-code', strength: 'high' },
  { name: 'CLAUDE_CODE_SESSION_ID', agent: 'claude-code', strength: 'high' },
  { name: 'CODEX_THREAD_ID', agent: 'codex', strength: 'high' },
  { name: 'CODEX_SANDBOX', agent: 'codex', strength: 'high' },
  { name: 'CODEX_CI', agent: 'codex', strength: 'high' },
  { name: 'CODEX_SANDBOX_NETWORK_DISABLED', agent: 'codex', strength: 'high' },
  { name: 'GEMINI_CLI', agent: 'gemini-cli', strength: 'high' },
  { name: 'CURSOR_AGENT', agent: 'cursor', strength: 'high' },
  { name: 'CURSOR_EXTENSION_HOST_ROLE', values: ['agent-exec'], agent: 'cursor', strength: 'high' },
  { name: 'CRUSH', agent: 'crush', strength: 'high' },
  { name: 'AGENT', values: ['crush'], agent: 'crush', strength: 'high' },
  { name: 'AGENT', values: ['goose'], agent: 'goose', strength: 'high' },
  { name: 'GOOSE_TERMINAL', agent: 'goose', strength: 'high' },
  { name: 'AGENT', values: ['opencode'], agent: 'opencode', strength: 'high' },
  { name: 'OPENCODE', agent: 'opencode', strength: 'high' },
  { name: 'COPILOT_CLI', agent: 'github-copilot', strength: 'high' },
  { name: 'AUGMENT_AGENT', agent: 'augment', strength: 'high' },
  { name: 'QWEN_CODE', agent: 'qwen-code', strength: 'high' },
  { name: 'PI_CODING_AGENT', agent: 'pi', strength: 'high' },
  { name: 'JUNIE_DATA', agent: 'junie', strength: 'high' },
  { name: 'JUNIE_SHIM_PATH', agent: 'junie', strength: 'high' },
  { name: 'OZ_RUN_ID', agent: 'warp', strength: 'high' },
  { name: 'CLINE_ACTIVE', agent: 'cline', strength: 'high' },
  { name: 'ANTIGRAVITY_AGENT', agent: 'antigravity', strength: 'high' },
  { name: 'OPENCLAW_SHELL', agent: 'openclaw', strength: 'high' },
  { name: 'COPILOT_MODEL', agent: 'github-copilot', strength: 'medium', isModel: true },
  { name: 'PATH', includes: '.pi/agent', agent: 'pi', strength: 'medium' },
  {
    name: 'TERM_PROGRAM',
    values: ['vscode'],
    and: { name: 'GIT_PAGER', value: 'cat' },
    agent: 'github-copilot',
    strength: 'medium',
  },
  // Set in terminals that people use, or mere configuration: preselect an answer, write nothing.
  { name: 'REPL_ID', agent: 'replit', strength: 'low' },
  { name: 'CURSOR_TRACE_ID', agent: 'cursor', strength: 'low' },
  { name: 'GOOSE_PROVIDER', agent: 'goose', strength: 'low' },
  { name: 'TERM_PROGRAM', values: ['kiro'], agent: 'kiro', strength: 'low', withoutTerminal: 'medium' },
  { name: 'TERM_PROGRAM', values: ['zed'], agent: 'zed', strength: 'low' },
  { name: 'CODEIUM_EDITOR_APP_ROOT', agent: 'windsurf', strength: 'low' },
  { name: 'AIDER_API_KEY', agent: 'aider', strength: 'low' },
]
