import { describe, expect, it } from 'vitest'
import { environmentSignals } from '../src/agent-environment.ts'
import { isPlainBot } from '../src/agent-identity.ts'
import { agentSignatures } from '../src/agents.ts'
import { detectAgents } from '../src/detect-agents.ts'
import { parseMessage } from '../src/parse-message.ts'

const parsed = (...lines: string[]) => parseMessage(Buffer.from(`subject\n\nbody\n\n${lines.join('\n')}\n`))
const found = (input: Parameters<typeof detectAgents>[0]) =>
  detectAgents(input).map(({ agent, strength }) => `${agent} ${strength}`)

const environments = [
  [{ AI_AGENT: 'claude-code_2-1-261_agent', CLAUDECODE: '1' }, ['claude-code high']],
  [{ AI_AGENT: 'some-tool@1.2' }, ['some-tool high']],
  [{ AI_AGENT: '1' }, ['unknown high']],
  [{ AI_AGENT: '1', CLAUDECODE: '1' }, ['claude-code high']],
  [{ AI_AGENT: '0' }, []],
  [{ AI_AGENT: '' }, []],
  [{ AI_AGENT: '\u001b[31m' }, ['unknown high']],
  [{ CLAUDECODE: '1', CLAUDE_CODE_SESSION_ID: 'x', CLAUDE_EFFORT: 'high' }, ['claude-code high']],
  [{ CLAUDE_CODE_IS_COWORK: '1', CLAUDECODE: '1' }, ['claude-cowork high']],
  [{ AMP_CURRENT_THREAD_ID: 'T-1', CLAUDECODE: '1' }, ['amp high']],
  [{ AGENT: 'amp', CLAUDECODE: '1' }, ['amp high']],
  [{ AGENT: '1' }, []],
  [{ AGENT: 'ssh' }, []],
  [{ AGENT: 'goose' }, ['goose high']],
  [{ AGENT: 'crush' }, ['crush high']],
  [{ AGENT: 'opencode' }, ['opencode high']],
  [{ CODEX_THREAD_ID: 'x' }, ['codex high']],
  [{ CODEX_SANDBOX: 'seatbelt' }, ['codex high']],
  [{ CODEX_CI: '1' }, ['codex high']],
  [{ CODEX_SANDBOX_NETWORK_DISABLED: '1' }, ['codex high']],
  [{ CODEX_HOME: '/x' }, []],
  [{ CLAUDE_CODE_SESSION_ID: 'x' }, ['claude-code high']],
  [{ CLAUDE_EFFORT: 'high' }, []],
  [{ CRUSH: '1' }, ['crush high']],
  [{ GOOSE_TERMINAL: '1' }, ['goose high']],
  [{ OPENCODE: '1' }, ['opencode high']],
  [{ JUNIE_SHIM_PATH: '/x' }, ['junie high']],
  [{ TERM_PROGRAM: 'zed' }, ['zed low']],
  [{ CODEIUM_EDITOR_APP_ROOT: '/x' }, ['windsurf low']],
  [{ AIDER_API_KEY: 'x' }, ['aider low']],
  [{ GEMINI_CLI: '1' }, ['gemini-cli high']],
  [{ CURSOR_AGENT: '1' }, ['cursor high']],
  [{ CURSOR_EXTENSION_HOST_ROLE: 'agent-exec' }, ['cursor high']],
  [{ CURSOR_EXTENSION_HOST_ROLE: 'user' }, []],
  [{ COPILOT_CLI: '1' }, ['github-copilot high']],
  [{ AUGMENT_AGENT: '1' }, ['augment high']],
  [{ QWEN_CODE: '1' }, ['qwen-code high']],
  [{ PI_CODING_AGENT: 'true' }, ['pi high']],
  [{ JUNIE_DATA: '/x' }, ['junie high']],
  [{ OZ_RUN_ID: 'x' }, ['warp high']],
  [{ CLINE_ACTIVE: 'true' }, ['cline high']],
  [{ ANTIGRAVITY_AGENT: '1' }, ['antigravity high']],
  [{ OPENCLAW_SHELL: 'exec' }, ['openclaw high']],
  [{ COPILOT_MODEL: 'gpt-5.6' }, ['github-copilot medium']],
  [{ PATH: '/home/x/.pi/agent/bin:/bin' }, ['pi medium']],
  [{ TERM_PROGRAM: 'vscode', GIT_PAGER: 'cat' }, ['github-copilot medium']],
  [{ TERM_PROGRAM: 'vscode' }, []],
  [{ TERM_PROGRAM: 'kiro' }, ['kiro low']],
  [{ REPL_ID: 'x' }, ['replit low']],
  [{ CURSOR_TRACE_ID: 'x' }, ['cursor low']],
  [{ GOOSE_PROVIDER: 'openai' }, ['goose low']],
  [{ PATH: '/usr/bin', HOME: '/root' }, []],
] as const

describe('the environment', () => {
  it.each(environments)('%j', (env, expected) => {
    expect(found({ env })).toEqual(expected)
  })

  it('has a case for each signal', () => {
    const tried = environments.map(([env]) => JSON.stringify(env))
    const untried = environmentSignals.filter(
      ({ name, values }) =>
        !tried.some((text) => text.includes(`"${name}":${values === undefined ? '' : `"${values[0]}"`}`)),
    )
    expect(untried).toEqual([])
  })

  it('believes Kiro more without a terminal, and reads the model of Copilot', () => {
    expect(found({ env: { TERM_PROGRAM: 'kiro' }, isTerminal: false })).toEqual(['kiro medium'])
    expect(detectAgents({ env: { COPILOT_CLI: '1', COPILOT_MODEL: 'gpt-5.6' } })).toEqual([
      { agent: 'github-copilot', model: 'gpt-5.6', strength: 'high', source: 'environment COPILOT_CLI' },
    ])
  })
})

const messageLines = [
  ['Co-Authored-By: Claude <noreply@anthropic.com>', 'claude-code high'],
  ['Co-Authored-By: Claude Opus 4.5 (1M context) <noreply@anthropic.com>', 'claude-code high'],
  ['Co-authored-by: claude[bot] <209825114+claude[bot]@users.noreply.github.com>', 'claude-code high'],
  ['🤖 Generated with [Claude Code](https://claude.com/claude-code)', 'claude-code high'],
  ['Claude-Session: https://claude.ai/code/session_01', 'claude-code high'],
  ['Co-authored-by: Copilot <copilot@github.com>', 'github-copilot high'],
  ['Co-authored-by: Copilot <223556219+Copilot@users.noreply.github.com>', 'github-copilot high'],
  ['Agent-Logs-Url: https://github.com/o/r/sessions/1', 'github-copilot high'],
  ['Co-authored-by: Codex <noreply@openai.com>', 'codex high'],
  ['Co-authored-by: Cursor <cursoragent@cursor.com>', 'cursor high'],
  ['Co-authored-by: Cursor Grok 4.6 <noreply@anthropic.com>', 'cursor high'],
  ['Made-with: Cursor', 'cursor medium'],
  ['Co-authored-by: aider (gpt-5) <aider@aider.chat>', 'aider high'],
  ['Co-authored-by: gemini-code-assist[bot] <1+gemini-code-assist[bot]@users.noreply.github.com>', 'gemini-cli high'],
  ['Co-authored-by: google-labs-jules[bot] <161369871+google-labs-jules[bot]@users.noreply.github.com>', 'jules high'],
  ['Generated with [Devin](https://devin.ai)', 'devin high'],
  ['Amp-Thread-ID: https://ampcode.com/threads/T-1', 'amp high'],
  ['Co-Authored-By: opencode <noreply@opencode.ai>', 'opencode high'],
  ['💘 Generated with Crush', 'crush high'],
  ['Co-authored-by: Qwen-Coder <qwen-coder@alibabacloud.com>', 'qwen-code high'],
  ['Co-authored-by: factory-droid[bot] <138933559+factory-droid[bot]@users.noreply.github.com>', 'factory-droid high'],
  ['Co-authored-by: Warp <agent@warp.dev>', 'warp high'],
  ['Co-authored-by: Junie <junie@jetbrains.com>', 'junie high'],
  ['Co-authored-by: openhands <openhands@all-hands.dev>', 'openhands high'],
  ['Entire-Checkpoint: 0123456789ab', 'entire high'],
  ['Assisted-by: LLM coccinelle', 'unknown high'],
  ['Assisted-by: Claude:claude-3-opus coccinelle sparse', 'claude-code high'],
  ['Assisted-by: Claude Code (claude-opus-5)', 'claude-code high'],
  ['Assisted-by: ChatGPTv5', 'unknown medium'],
  ['Assisted-by: generic LLM chatbot', 'unknown medium'],
  ['Assisted-by: sometool:somemodel', 'sometool high'],
  ['Generated-by: Codex 0.144.5 (GPT-5)', 'codex medium'],
  ['AI-assisted: yes', 'unknown medium'],
  ['Co-authored-by-AI: Copilot (gpt-5)', 'github-copilot medium'],
  ['Signed-off-by: Claude <noreply@anthropic.com>', 'claude-code high'],
  ['    Co-Authored-By: Claude <noreply@anthropic.com>', 'claude-code high'],
  ['* Co-authored-by: Copilot <copilot@github.com>', 'github-copilot high'],
  ['Co-authored-by: Codex Test <codex@example.com>', 'codex high'],
  ['Codex-Session: 0199', 'codex high'],
  ['Cursor-Session: 0199', 'cursor high'],
  ['Claude-Sessions-Id: 0199', 'claude-code high'],
  ['https://app.devin.ai/sessions/0199', 'devin high'],
  ['Co-authored-by: Amp <amp@ampcode.com>', 'amp high'],
  ['Co-Authored-By: Crush <crush@charm.land>', 'crush high'],
  ['Assisted-by: Crush:kimi-k2', 'crush high'],
  ['Co-authored-by: gemini-cli-robot <gemini-cli-robot@google.com>', 'gemini-cli high'],
  [
    'Co-authored-by: devin-ai-integration[bot] <158243242+devin-ai-integration[bot]@users.noreply.github.com>',
    'devin high',
  ],
  ['Co-authored-by: Oz <oz-agent@warp.dev>', 'warp high'],
  ['Co-authored-by: Roo <roomote@roocode.com>', 'roo-code high'],
  ['Co-authored-by: lovable-dev[bot] <1+lovable-dev[bot]@users.noreply.github.com>', 'lovable high'],
  ['Co-authored-by: v0[bot] <1+v0[bot]@users.noreply.github.com>', 'v0 high'],
  ['Co-authored-by: Codebuff <noreply@codebuff.com>', 'codebuff high'],
  ['Entire-Session: x', 'entire high'],
  ['AI-Model: gpt-5', 'unknown medium'],
  ['AI-Lines: 12', 'unknown medium'],
  ['AI-Authoring-Mode: agent', 'unknown medium'],
  ['Harness-Run: 12', 'unknown medium'],
  ['Turbocommit-Session: x', 'unknown medium'],
] as const

describe('the message', () => {
  it.each(messageLines)('%s', (line, expected) => {
    expect(found({ parsed: parsed(line) })).toEqual([expected])
  })

  it('has a case for each agent', () => {
    const tried = messageLines.map(([, expected]) => expected.split(' ')[0])
    expect(agentSignatures.map(({ agent }) => agent).filter((agent) => !tried.includes(agent))).toEqual([])
  })

  it.each([
    'Co-authored-by: Claude Dupont <claude@example.com>',
    'Co-authored-by: Claude <claude.dupont@anthropic.com>',
    'Co-authored-by: Jules <jules@example.org>',
    'Co-authored-by: Devin Smith <12345+devin@users.noreply.github.com>',
    'Co-authored-by: dependabot[bot] <49699333+dependabot[bot]@users.noreply.github.com>',
    'Assisted-by: Jane Doe',
    'Assisted-by: Jane Doe <jane@example.org>',
    'Assisted-by: bagder on github',
    'Assisted-by: none',
    'Generated-by: semantic-release',
    'Made-with: love',
    'Agent: SmithAndSons',
    'AI-assisted: no',
    'AI-Extent: full',
    'Reviewed-by: Sam <sam@openai.com>',
    'Fixes: the claude integration',
    '# Co-Authored-By: Claude <noreply@anthropic.com>',
  ])('is silent about %s', (line) => {
    expect(found({ parsed: parsed(line) })).toEqual([])
  })

  it('says where it looked, and gives the model that was named', () => {
    const message = parsed('Co-Authored-By: Claude Opus 4.5 (1M context) <noreply@anthropic.com>')
    expect(detectAgents({ parsed: message })).toEqual([
      { agent: 'claude-code', model: 'Opus 4.5', strength: 'high', source: 'trailer Co-Authored-By' },
    ])
    const squashed = parseMessage(Buffer.from('s\n\n    Co-authored-by: Copilot <copilot@github.com>\n\nmore\n'))
    expect(detectAgents({ parsed: squashed })[0]?.source).toBe('message Co-authored-by')
  })

  it('does not look below the scissors', () => {
    const cut = '# ------------------------ >8 ------------------------'
    const message = parseMessage(Buffer.from(`s\n\n${cut}\nCo-authored-by: Copilot <copilot@github.com>\n`))
    expect(detectAgents({ parsed: message })).toEqual([])
  })

  it.each([
    'x'.repeat(1 << 20),
    `Assisted-by: ${'<@'.repeat(1 << 19)}`,
    `Assisted-by: ${'a '.repeat(1 << 19)}`,
    'A: b\n'.repeat(100_000),
  ])('reads a message of 1 MB (%#)', (content) => {
    expect(detectAgents({ parsed: parsed(content) })).toEqual([])
  })
})

describe('the author and the paths', () => {
  it.each([
    ['copilot-swe-agent[bot]', '198982749+Copilot@users.noreply.github.com', 'github-copilot high'],
    ['Dana Dev (aider)', 'dana@example.com', 'aider high'],
    ['google-labs-jules[bot]', '161369871+google-labs-jules[bot]@users.noreply.github.com', 'jules high'],
  ])('%s <%s>', (authorName, authorEmail, expected) => {
    expect(found({ authorName, authorEmail })).toEqual([expected])
  })

  it('knows people and plain bots', () => {
    expect(found({ authorName: 'Claude', authorEmail: 'claude@example.com' })).toEqual([])
    expect(
      found({ authorName: 'dependabot[bot]', authorEmail: '49699333+dependabot[bot]@users.noreply.github.com' }),
    ).toEqual([])
    expect(isPlainBot('49699333+dependabot[bot]@users.noreply.github.com')).toBe(true)
    expect(isPlainBot('198982749+Copilot@users.noreply.github.com')).toBe(false)
  })

  it('notes transcripts, weakly', () => {
    expect(found({ paths: ['.specstory/history/1.md', 'src/a.ts'] })).toEqual(['unknown low'])
    expect(found({ paths: ['docs/.specstory/history/1.md'] })).toEqual([])
  })
})
