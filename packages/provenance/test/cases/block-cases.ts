import { helper, type ProblemCase } from './problem-case.ts'

const secretLike = ['AK', 'IA', 'QQQQ'].join('')

export const blockCases: readonly ProblemCase[] = [
  {
    code: 'AP010',
    lines: ['Closes #12', 'AI-Extent: none'],
    says: 'Trailers are not in one block at the end (line 5 "Closes #12" breaks it). Write "Closes: #12" or put a blank line before the block.',
    severity: 'error',
  },
  {
    code: 'AP010',
    lines: ['AI-Extent: none', '', 'Signed-off-by: D <d@e.f>'],
    says: 'text follows the blank line after line 5',
  },
  { code: 'AP010', lines: ['\u0410I-Extent: none'], says: 'Line 5 looks like AI-Extent' },
  { code: 'AP010', lines: ['AI-Extent\uff1a none'], says: 'Line 5 looks like AI-Extent' },
  { code: 'AP010', lines: ['AI\u200b-Extent: none'], says: 'looks like AI-Extent' },
  {
    code: 'AP010',
    lines: ['AI-Extent: none', '', 'more text'],
    with: { isSquash: true },
    says: 'not in one block',
    severity: 'warning',
  },
  { code: 'AP010', lines: ['Closes: #12', 'AI-Extent: none'] },
  { code: 'AP010', lines: ['AI-Extent: full', '', 'AI-Extent: none'] },
  { code: 'AP010', lines: ['# AI-Extent: none'] },
  {
    code: 'AP011',
    lines: ['AI-Extent: full', helper, 'AI-Prompt: please \u202e do things'],
    says: 'AI-Prompt contains control or invisible characters (U+202E at column 8)',
    severity: 'error',
  },
  { code: 'AP011', lines: ['Micro-App: a\u200bb'], says: 'U+200B at column 2' },
  { code: 'AP011', lines: ['AI-Extent: full', helper, 'AI-Prompt: plain words, ümlauts and 日本語'] },
  {
    code: 'AP012',
    lines: [`AI-Prompt: use the key ${secretLike} please`],
    with: { findSecret: (text) => (text.includes(secretLike) ? 'some-rule' : undefined) },
    says: 'looks like it contains a secret (rule some-rule)',
    severity: 'error',
  },
  { code: 'AP012', lines: ['AI-Prompt: nothing to see here'], with: { findSecret: () => undefined } },
  { code: 'AP013', lines: [`AI-Session: ${'x'.repeat(120)}`], says: 'AI-Session is 132 columns', severity: 'warning' },
  { code: 'AP013', lines: [`AI-Prompt: ${'x '.repeat(80)}`], says: 'columns', severity: 'advice' },
  { code: 'AP013', lines: [`AI-Session: ${'x'.repeat(80)}`] },
  {
    code: 'AP012',
    lines: ['AI-Extent: full', helper, 'AI-Prompt: the key', `  ${secretLike} is folded`],
    with: { findSecret: (text) => (text.includes(secretLike) ? 'some-rule' : undefined), seeksFoldedSecrets: true },
    says: 'looks like it contains a secret',
  },
  {
    code: 'AP012',
    lines: [`AI-Prompt: use the key ${secretLike} please`],
    with: { findSecret: () => 'some-rule', seeksFoldedSecrets: true },
  },
]
