import { describe, expect, it } from 'vitest'
import { isDecidedWithoutTerminal, type PromptSituation, shouldPrompt } from '../src/should-prompt.ts'

const asking: PromptSituation = {
  source: 'message',
  gitEditor: ':',
  isCi: false,
  agents: [],
  operation: 'commit',
  subject: 'add export',
  hasTrailers: false,
  changedLines: 20,
  stderrIsTerminal: true,
  ttyOpens: true,
  isForeground: true,
  term: 'xterm-256color',
  settings: { prompt: 'auto', writesTrailers: true },
}
const agent = (strength: 'high' | 'medium' | 'low') =>
  [{ agent: 'codex', strength, source: 'environment CODEX_CI' }] as const
const { gitEditor: _, ...editing } = asking

describe('shouldPrompt', () => {
  it('asks a person at a terminal', () => {
    expect(shouldPrompt(asking)).toEqual({ prompt: true, reason: 'ask' })
    expect(shouldPrompt({ ...asking, agents: agent('low') }).prompt).toBe(true)
  })

  it.each([
    ['switched-off', { ...asking, settings: { ...asking.settings, prompt: 'never' } }],
    ['nothing-to-write', { ...asking, settings: { ...asking.settings, writesTrailers: false } }],
    ['already-declared', { ...asking, hasTrailers: true }],
    ['ci', { ...asking, isCi: true }],
    ['agent', { ...asking, agents: agent('high') }],
    ['agent', { ...asking, agents: agent('medium') }],
    ['other-operation', { ...asking, operation: 'rebase' }],
    ['other-operation', { ...asking, operation: 'cherry-pick' }],
    ['other-operation', { ...asking, operation: 'merge' }],
    ['fixup', { ...asking, subject: 'fixup! add export' }],
    ['fixup', { ...asking, subject: 'amend! add export' }],
    ['message-kept', { ...asking, source: 'commit' }],
    ['message-kept', { ...asking, source: 'squash' }],
    ['editor-follows', { ...editing, source: '' }],
    ['editor-follows', { ...asking, gitEditor: 'vim' }],
    ['small-change', { ...asking, changedLines: 0 }],
    ['small-change', { ...asking, settings: { ...asking.settings, minimumLines: 21 } }],
    ['no-terminal', { ...asking, stderrIsTerminal: false }],
    ['no-terminal', { ...asking, ttyOpens: false }],
    ['dumb-terminal', { ...asking, term: 'dumb' }],
    ['background', { ...asking, isForeground: false }],
  ] as const satisfies readonly (readonly [string, PromptSituation])[])(
    'does not ask: %s (%#)',
    (reason, situation) => {
      expect(shouldPrompt(situation)).toEqual({ prompt: false, reason })
    },
  )

  it('says when the terminal need not be opened', () => {
    expect(isDecidedWithoutTerminal({ ...asking, isCi: true, ttyOpens: false })).toBe(true)
    expect(isDecidedWithoutTerminal({ ...asking, ttyOpens: false })).toBe(false)
  })
})
