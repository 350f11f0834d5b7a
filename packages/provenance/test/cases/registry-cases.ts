import { helper, type ProblemCase } from './problem-case.ts'

const risk = (expires: string) => ['AI-Extent: none', `Risk-Accepted: RA-2026-014 expires=${expires}`]
const registered = { id: 'RA-2026-014', expires: '2026-12-31', severity: 'high', created: '2026-11-01' }
const approval = { head: 'a1b2c3d0', author: 'dana', approvals: [{ by: 'sam', commit: 'a1b2c3d0' }] }

export const registryCases: readonly ProblemCase[] = [
  {
    code: 'AP020',
    lines: ['Micro-App: foo'],
    with: { microApps: { known: ['invoice-export'], touched: [] } },
    says: 'Micro-App "foo" is not in the registry. Known: invoice-export',
    severity: 'error',
  },
  { code: 'AP020', lines: ['Micro-App: foo'], with: { microApps: { known: ['foo'], touched: [] } } },
  { code: 'AP020', lines: ['Micro-App: foo'] },
  {
    code: 'AP021',
    lines: ['AI-Extent: none'],
    with: { microApps: { known: ['foo'], touched: [{ slug: 'foo', path: 'apps/foo/**' }] } },
    says: 'apps/foo/** belongs to micro-app "foo". Add: Micro-App: foo',
    severity: 'error',
  },
  {
    code: 'AP021',
    lines: ['Micro-App: foo'],
    with: { microApps: { known: ['foo'], touched: [{ slug: 'foo', path: 'apps/foo/**' }] } },
  },
  {
    code: 'AP022',
    lines: ['Micro-App: foo'],
    with: { microApps: { known: ['foo'], touched: [{ slug: 'foo', path: 'apps/foo/**', expires: '2026-11-21' }] } },
    says: 'Micro-app "foo" (apps/foo/**) was to end on 2026-11-21.',
    severity: 'error',
  },
  {
    code: 'AP022',
    lines: ['AI-Extent: none'],
    profile: 'pr-only',
    with: { microApps: { known: ['foo'], touched: [{ slug: 'foo', path: 'apps/foo/**', expires: '2026-11-21' }] } },
    says: 'was to end on 2026-11-21',
  },
  {
    code: 'AP022',
    lines: ['Micro-App: foo'],
    with: { microApps: { known: ['foo'], touched: [{ slug: 'foo', path: 'apps/foo/**', expires: '2026-11-22' }] } },
  },
  {
    code: 'AP030',
    lines: risk('2026-12-31'),
    with: { risks: [] },
    says: 'RA-2026-014 has no entry in the risk register',
    severity: 'error',
  },
  { code: 'AP030', lines: risk('2026-12-31'), with: { risks: [registered] } },
  { code: 'AP030', lines: risk('2026-12-31') },
  { code: 'AP031', lines: risk('2026-11-21'), says: 'RA-2026-014 expired on 2026-11-21', severity: 'error' },
  {
    code: 'AP031',
    lines: risk('2026-12-31'),
    with: { risks: [{ ...registered, expires: '2026-11-01' }] },
    says: 'expired on 2026-11-01',
  },
  { code: 'AP031', lines: risk('2026-11-22') },
  { code: 'AP032', lines: risk('2026-02-30'), says: 'a date of the calendar', severity: 'error' },
  {
    code: 'AP032',
    lines: risk('2027-12-31'),
    with: { risks: [registered] },
    says: 'the risk register says 2026-12-31',
  },
  {
    code: 'AP032',
    lines: risk('2027-12-31'),
    with: { risks: [{ ...registered, expires: '2028-01-01' }], maximumRiskDays: { high: 90 } },
    says: 'expires 2027-12-31; the longest allowed for HIGH is 90 days',
  },
  { code: 'AP032', lines: risk('2026-12-31'), with: { risks: [registered], maximumRiskDays: { high: 90 } } },
  {
    code: 'AP032',
    lines: risk('2027-12-31'),
    with: {
      risks: [{ ...registered, created: '2027-12-01', expires: '2027-12-31' }],
      maximumRiskDays: { high: 90 },
    },
    says: 'the longest allowed for HIGH is 90 days',
  },
  {
    code: 'AP040',
    lines: ['AI-Extent: full', helper],
    with: { review: { ...approval, approvals: [{ by: 'sam', commit: '9f8e7d60' }] } },
    says: 'needs an approval from a person other than its author on the latest commit (a1b2c3d). Found: approval on 9f8e7d6, dismissed by later push.',
    severity: 'error',
  },
  {
    code: 'AP040',
    lines: ['AI-Extent: full', helper],
    with: { review: { ...approval, approvals: [] } },
    says: 'Found: no approval',
  },
  {
    code: 'AP040',
    lines: ['AI-Extent: full', helper],
    with: { review: { ...approval, approvals: [{ by: 'Dana', commit: 'a1b2c3d0' }] } },
    says: 'own approval',
  },
  { code: 'AP040', lines: ['AI-Extent: full', helper], with: { review: approval } },
  { code: 'AP040', lines: ['AI-Extent: none'], with: { review: { ...approval, approvals: [] } } },
]
