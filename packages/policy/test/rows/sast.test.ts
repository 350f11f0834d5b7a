import { describe } from 'vitest'
import { finding, settings } from '../policy-input.ts'
import { both, one } from './table-case.ts'

describe('sast', () => {
  both([
    ['new, high, medium', one(finding('sast', { confidence: 'medium' })), 'block', 'block', 'sast-new-severe'],
    ['new, critical, high', one(finding('sast', { severity: 'critical' })), 'block', 'block', 'sast-new-severe'],
    ['new, high, low confidence', one(finding('sast', { confidence: 'low' })), 'warn', 'warn', 'sast-new-other'],
    ['new, medium, high', one(finding('sast', { severity: 'medium' })), 'warn', 'warn', 'sast-new-other'],
    [
      'untouched line',
      one(finding('sast', { isNew: false, severity: 'critical' })),
      'allow',
      'allow',
      'existing-findings',
    ],
    [
      'configured to block from medium',
      { ...one(finding('sast', { severity: 'medium' })), settings: { ...settings, sast: { blockSeverity: 'medium' } } },
      'block',
      'block',
      'sast-new-severe',
    ],
    [
      'configured to block critical only',
      { ...one(finding('sast')), settings: { ...settings, sast: { blockSeverity: 'critical' } } },
      'warn',
      'warn',
      'sast-new-other',
    ],
  ])
})
