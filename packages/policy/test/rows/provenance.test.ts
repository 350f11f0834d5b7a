import type { DetectedAgent } from '@sallyport/core'
import { describe, expect, test } from 'vitest'
import { judge } from '../../src/index.ts'
import { facts, finding, policyInput, settings } from '../policy-input.ts'
import { both, one } from './table-case.ts'

const agent: DetectedAgent = { agent: 'claude-code', model: 'opus', strength: 'high', source: 'environment CLAUDECODE' }

describe('provenance', () => {
  const profile = (part: Partial<typeof settings.provenance>) => ({
    settings: { ...settings, provenance: { ...settings.provenance, ...part } },
  })
  both([
    ['no message was judged', {}, 'allow', 'allow'],
    ['no trailer, nothing detected', { provenance: facts() }, 'allow', 'allow', 'undeclared'],
    [
      'no trailer in some commits',
      { provenance: facts({ extent: 'none' }, { undeclared: ['a', 'b'] }) },
      'allow',
      'allow',
      'undeclared',
    ],
    ['agent, no trailer', { provenance: facts({}, { detected: [agent] }) }, 'warn', 'review', 'agent-undeclared'],
    [
      'agent, some commits without a trailer',
      { provenance: facts({ extent: 'none' }, { detected: [agent], undeclared: ['a'] }) },
      'warn',
      'review',
      'agent-undeclared',
    ],
    [
      'weak trace, no trailer',
      { provenance: facts({}, { detected: [{ ...agent, strength: 'low' }] }) },
      'allow',
      'allow',
      'undeclared',
    ],
    ['declared none', { provenance: facts({ extent: 'none' }) }, 'allow', 'allow'],
    [
      'declared partial',
      { provenance: facts({ extent: 'partial', assistedBy: ['a:b'] }) },
      'allow',
      'review',
      'ai-written',
    ],
    [
      'declared full, agent seen',
      { provenance: facts({ extent: 'full' }, { detected: [agent] }) },
      'allow',
      'review',
      'ai-written',
    ],
    ['a tool named without an extent', { provenance: facts({ assistedBy: ['LLM'] }) }, 'allow', 'review', 'ai-written'],
    [
      'micro-app',
      { provenance: facts({ extent: 'none', microApps: ['team-calendar'] }) },
      'allow',
      'review',
      'micro-app',
    ],
    [
      'declared full, and approved by another person',
      { provenance: facts({ extent: 'full' }, { approvedBy: 'sam' }) },
      'allow',
      'allow',
      'ai-written',
    ],
    [
      'micro-app, and approved by another person',
      { provenance: facts({ extent: 'none', microApps: ['team-calendar'] }, { approvedBy: 'sam' }) },
      'allow',
      'allow',
      'micro-app',
    ],
    [
      'AI-written commit without a review',
      one(finding('provenance', { rule: 'provenance/review-missing', severity: 'high' })),
      'warn',
      'review',
      'review-missing',
    ],
    [
      'malformed trailer',
      one(finding('provenance', { severity: 'medium' })),
      'block',
      'block',
      'declaration-malformed',
    ],
    [
      'remark on a trailer',
      one(finding('provenance', { severity: 'low' })),
      'warn',
      'warn',
      'declaration-questionable',
    ],
    ['onMissing warn', { provenance: facts(), ...profile({ onMissing: 'warn' }) }, 'warn', 'warn', 'undeclared'],
    ['onMissing block', { provenance: facts(), ...profile({ onMissing: 'block' }) }, 'block', 'block', 'undeclared'],
    [
      'onMissing block, agent seen',
      { provenance: facts({}, { detected: [agent] }), ...profile({ onMissing: 'block' }) },
      'block',
      'block',
      'agent-undeclared',
    ],
  ])

  test.each(['off', 'pr-only'] as const)('profile %s does not miss trailers in commits', (name) => {
    const provenance = facts({}, { detected: [agent], undeclared: ['a'] })
    expect(
      judge(policyInput({ provenance, mode: 'ci', ...profile({ profile: name, onMissing: 'block' }) })).decisions,
    ).toEqual([])
  })

  test.each(['warn', 'block'] as const)('the command fits a commit that was made, or refused (%s)', (onMissing) => {
    const declareWith = { refused: 'repeat it', made: 'amend it' }
    const provenance = facts({}, { detected: [agent], declareWith })
    const [decision] = judge(policyInput({ provenance, ...profile({ onMissing }) })).decisions
    expect(decision?.next).toBe(onMissing === 'block' ? 'repeat it' : 'amend it')
  })
})
