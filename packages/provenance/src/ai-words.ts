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
  'ai-lines',
  'ai-modified',
  'ai-authoring-mode',
  'ai-attestation-method',
  'ai-confidence',
  'harness-run',
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
