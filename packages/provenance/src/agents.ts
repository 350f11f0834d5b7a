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
    emails: ['noreply@openai.com', 'codex@openai.com'],
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
    marks: ['generated with [devin]('],
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

/** Words that name a model or its maker in a value about AI (`Assisted-by: ChatGPTv5`, `generic LLM chatbot`). */
export const modelWords: readonly string[] = [
  'llm',
  'gpt',
  'chatgpt',
  'openai',
  'anthropic',
  'opus',
  'sonnet',
  'haiku',
  'gemini',
  'llama',
  'mistral',
  'codestral',
  'deepseek',
  'grok',
  'kimi',
  'glm',
  'chatbot',
  'windsurf',
  'cline',
  'goose',
  'zed agent',
]

/** Trailer keys that speak of AI by being there, lower case; a value of `none`, `no` or `false` takes it back. */
export const aiKeys: readonly string[] = [
  'ai-assisted',
  'ai-assisted-by',
  'ai-agent',
  'ai-generated',
  'ai-generated-by',
  'ai-assistant',
  'ai-tools',
  'ai-tool',
  'ai-model',
  'llm-assisted-by',
  'co-authored-by-ai',
  'commit-generated-by',
  'coding-agent',
  'turbocommit-session',
  'agent-conversation',
]

/** Keys that release tools, fonts and people use as well: they count only where the value names an agent. */
export const weakKeys: readonly string[] = ['generated-by', 'made-with', 'agent', 'synthesized-by']

/** Files in which agents leave their conversations; a trailing slash is a directory. */
export const transcriptPaths: readonly { readonly path: string; readonly agent: string }[] = [
  { path: '.specstory/history/', agent: 'unknown' },
  { path: '.agent-trace/', agent: 'unknown' },
  { path: '.prompts/', agent: 'unknown' },
  { path: '.aider.chat.history.md', agent: 'aider' },
]

/** Automation that is not AI, accounts at users.noreply.github.com or local parts, lower case. */
export const plainBots: readonly string[] = [
  'dependabot[bot]',
  'renovate[bot]',
  'github-actions[bot]',
  'pre-commit-ci[bot]',
  'semantic-release-bot',
  'release-please[bot]',
  'greenkeeper[bot]',
  'snyk-bot',
]
