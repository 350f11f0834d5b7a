import { describe } from 'vitest'
import { finding } from '../policy-input.ts'
import { both, one } from './table-case.ts'

describe('secrets', () => {
  both([
    ['high confidence', one(finding('secrets')), 'block', 'block', 'secret-confident'],
    [
      'medium confidence',
      one(finding('secrets', { confidence: 'medium', severity: 'low' })),
      'block',
      'block',
      'secret-confident',
    ],
    [
      'low confidence',
      one(finding('secrets', { confidence: 'low', severity: 'critical' })),
      'warn',
      'warn',
      'secret-unlikely',
    ],
    [
      'failed checksum',
      one(finding('secrets', { confidence: 'low', facts: { checksum: 'failed' } })),
      'warn',
      'review',
      'secret-checksum-failed',
    ],
    [
      'passed checksum',
      one(finding('secrets', { facts: { checksum: 'passed' } })),
      'block',
      'block',
      'secret-confident',
    ],
    ['there before', one(finding('secrets', { isNew: false })), 'allow', 'allow', 'existing-findings'],
  ])
})
