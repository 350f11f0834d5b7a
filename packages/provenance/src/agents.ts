/** How an agent betrays itself. Data only: names and addresses that the tools themselves write. */
export interface AgentSignature {
  /** Slug, as in `Assisted-by: slug:model`. */
  readonly agent: string
  /** Names as people and tools write them, lower case; they count with an address of an agent or in a value about AI only. */
  readonly names: readonly string[]
  /** Exact addresses, lower case. */
  readonly emails?: readonly string[]
  /** Accounts at users.noreply.github.com, without the number and plus before them, lower case. */
  readonly githubAccounts?: readonly string[]
  /** Texts in a line of a message, lower case. */
  readonly marks?: readonly string[]
  /** Trailer keys that only this agent writes, lower case. */
  readonly keys?: readonly string[]
}

/** Order decides where two match one text: the more specific first. */
export const agentSignatures: readonly AgentSignature[] = [
  {
    agent: 'claude-code',
    names: ['claude code', 'claude-code', 'claude'],
    emails: ['noreply@anthropic.com', 'claude@anthropic.ai'],
    githubAccounts: ['claude[bot]'],
    marks: ['generated with [claude code](', 'https://claude.ai/code/session_'],
    keys: ['claude-session', 'claude-sessions-id'],
  },
  {
    agent: 'github-copilot',
    names: ['github copilot', 'github-copilot', 'copilot-swe-agent', 'copilot'],
    emails: ['copilot@github.com'],
    githubAccounts: ['copilot', 'copilot-swe-agent[bot]'],
    keys: ['agent-logs-url'],
  },
  {
    agent: 'codex',
    names: ['openai codex', 'codex', 'chatgpt-codex-connector[bot]', 'chatgpt'],
    // The last is what its cloud writes for want of a name.
    emails: ['noreply@openai.com', 'codex@openai.com', 'codex@example.com'],
    githubAccounts: ['chatgpt-codex-connector[bot]'],
    keys: ['codex-session'],
  },
  {
    agent: 'cursor',
    names: ['cursor', 'cursor agent', 'cursor-agent'],
    emails: ['cursoragent@cursor.com'],
    githubAccounts: ['cursor[bot]'],
    keys: ['cursor-session'],
  },
  { agent: 'aider', names: ['aider'], emails: ['aider@aider.chat', 'noreply@aider.chat'] },
  {
    agent: 'gemini-cli',
    names: ['gemini cli', 'gemini-cli', 'gemini code assist', 'gemini-code-assist', 'gemini'],
    emails: ['gemini-cli@google.com', 'gemini-cli-robot@google.com'],
    githubAccounts: ['gemini-code-assist[bot]', 'gemini-cli[bot]'],
  },
  { agent: 'jules', names: ['google jules', 'jules', 'google-labs-jules'], githubAccounts: ['google-labs-jules[bot]'] },
  {
    agent: 'devin',
    names: ['devin', 'devin ai', 'devin-ai'],
    githubAccounts: ['devin-ai-integration[bot]'],
    marks: ['generated with [devin](', 'https://app.devin.ai/sessions/'],
  },
  { agent: 'amp', names: ['amp', 'ampcode'], emails: ['amp@ampcode.com'], keys: ['amp-thread-id'] },
  {
    agent: 'opencode',
    names: ['opencode'],
    emails: ['noreply@opencode.ai'],
    marks: ['generated with [opencode]('],
  },
  { agent: 'crush', names: ['crush'], emails: ['crush@charm.land'], marks: ['💘 generated with crush'] },
  { agent: 'qwen-code', names: ['qwen code', 'qwen-coder', 'qwen'], emails: ['qwen-coder@alibabacloud.com'] },
  {
    agent: 'factory-droid',
    names: ['factory droid', 'factory-droid', 'droid'],
    emails: ['droid@factory.ai'],
    githubAccounts: ['factory-droid[bot]'],
  },
  { agent: 'warp', names: ['warp', 'oz'], emails: ['agent@warp.dev', 'oz-agent@warp.dev'] },
  { agent: 'junie', names: ['junie'], emails: ['junie@jetbrains.com'] },
  { agent: 'openhands', names: ['openhands'], emails: ['openhands@all-hands.dev'] },
  { agent: 'roo-code', names: ['roo code', 'roo-code', 'roomote'], emails: ['roomote@roocode.com'] },
  { agent: 'lovable', names: ['lovable'], githubAccounts: ['lovable-dev[bot]', 'gpt-engineer-app[bot]'] },
  { agent: 'v0', names: ['v0'], githubAccounts: ['v0[bot]'] },
  { agent: 'codebuff', names: ['codebuff'], emails: ['noreply@codebuff.com'] },
  {
    agent: 'entire',
    names: [],
    keys: ['entire-checkpoint', 'entire-session', 'entire-agent', 'entire-metadata'],
  },
]
