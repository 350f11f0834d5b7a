import { describe } from 'vitest'
import { finding } from '../policy-input.ts'
import { both, one } from './table-case.ts'

describe('suppression comments', () => {
  const commented = (counts: boolean, isNew: boolean, part = {}) =>
    one(finding('sast', { suppression: { marker: 'nosemgrep', counts, isNew }, ...part }))
  both([
    ['counts, old', commented(true, false), 'allow', 'allow'],
    ['counts, new', commented(true, true), 'allow', 'review', 'suppression-new'],
    ['bare: the finding is judged', commented(false, true), 'block', 'block', 'sast-new-severe'],
    ['bare: is reported', commented(false, true, { severity: 'info' }), 'warn', 'warn', 'suppression-bare'],
    [
      'bare and old on an old finding',
      commented(false, false, { isNew: false }),
      'allow',
      'allow',
      'existing-findings',
    ],
    ['counts, new, on an old finding', commented(true, true, { isNew: false }), 'allow', 'review', 'suppression-new'],
  ])
})
