import type { ProblemCode, ValidationSettings } from './problem.ts'
import type { ProfileName } from './profiles.ts'

/** One code of the validation, for people: the page and `provenance explain` are made from this, and the examples are judged for real. */
export interface ProblemEntry {
  readonly code: ProblemCode
  readonly why: string
  /** Lines of the block of a message that has the problem. */
  readonly example: readonly string[]
  readonly profile?: ProfileName
  /** What must be known or configured for the example to be one. */
  readonly settings?: Partial<Omit<ValidationSettings, 'profile' | 'now'>>
}

const helper = 'Assisted-by: codex:gpt-5'
const oid = 'a1b2c3d4e5f6a1b2c3d4e5f6a1b2c3d4e5f6a1b2'
const registered = { id: 'RA-2026-014', expires: '2026-12-31', created: '2026-11-01', severity: 'high' }

export const problemReference: readonly ProblemEntry[] = [
  {
    code: 'AP001',
    why: 'Each commit says once how much of it AI wrote, also when the answer is nothing. `provenance.onMissing` decides whether its absence is advice, a warning or a refusal.',
    example: ['Closes: #12'],
  },
  { code: 'AP002', why: 'Four words, so that a range has a maximum.', example: ['AI-Extent: most', helper] },
  { code: 'AP003', why: 'Where AI wrote something, the message says which.', example: ['AI-Extent: partial'] },
  {
    code: 'AP004',
    why: 'A declaration may raise scrutiny, never hide what can be seen. An agent in the environment alone is a warning: people commit their own work from its shell.',
    example: ['AI-Extent: none', 'Co-authored-by: Copilot <copilot@github.com>'],
  },
  {
    code: 'AP005',
    why: 'One shape per repository, so that helpers can be counted and compared with a list.',
    example: ['AI-Extent: partial', 'Assisted-by: GitHub Copilot: gpt-5'],
  },
  {
    code: 'AP006',
    why: 'Agents do not tell hooks their model. `unknown` is allowed, an invented model would be worse.',
    example: ['AI-Extent: full', 'Assisted-by: amp:unknown'],
  },
  {
    code: 'AP007',
    why: '`provenance.agents` and `provenance.models` list what may be used here.',
    example: ['AI-Extent: full', 'Assisted-by: sometool:some-model'],
    settings: { approvedModels: ['gpt-5*'] },
  },
  {
    code: 'AP008',
    why: 'A sign-off or a review is a promise of a person.',
    example: ['Signed-off-by: Claude <noreply@anthropic.com>'],
  },
  {
    code: 'AP009',
    why: 'Hosts read co-authors as authorship, and some projects forbid it for tools. `provenance.coAuthor` decides.',
    example: ['AI-Extent: full', 'Assisted-by: github-copilot:gpt-5', 'Co-authored-by: Copilot <copilot@github.com>'],
  },
  {
    code: 'AP010',
    why: 'Git reads trailers from one paragraph at the end only. A line of prose in it, or text below it, makes the declaration invisible to every tool. Letters that only look like ours do the same.',
    example: ['Closes #12', 'AI-Extent: none'],
  },
  {
    code: 'AP011',
    why: 'Values reach terminals and other readers; characters that hide or reorder text have no place in them.',
    example: ['AI-Extent: full', helper, 'AI-Prompt: please \u202e do things'],
  },
  {
    code: 'AP012',
    why: 'A commit cannot be taken back. `provenance declare` searches every value and prompt; in a hook the check for secrets reads the message, and this rule what folded lines hide from it.',
    example: ['AI-Extent: full', helper, 'AI-Prompt: use the key of the test account'],
    settings: { findSecret: (text) => (text.includes('test account') ? 'some-rule' : undefined) },
  },
  {
    code: 'AP013',
    why: 'commitlint and some hosts refuse lines over 100 columns.',
    example: [`AI-Session: ${'a'.repeat(100)}`],
  },
  {
    code: 'AP014',
    why: 'An auditor asks what was asked for. A summary by a person, or a digest of the text; `provenance.promptSummary` decides whether it is required.',
    example: ['AI-Extent: mostly', helper],
  },
  {
    code: 'AP015',
    why: 'Settings as `name=value; …`. `default`, `unsupported` and `unknown` are honest answers.',
    example: ['AI-Params: temperature=7'],
  },
  {
    code: 'AP016',
    why: 'A session URL names an account and opens it to readers of the repository. `provenance.allowSessionUrl` permits it.',
    example: ['AI-Session: https://example.com/sessions/1'],
  },
  { code: 'AP017', why: 'Each key has a grammar.', example: ['AI-Used-for: code, naps'] },
  {
    code: 'AP018',
    why: 'Each key has a number of times it may stand.',
    example: ['AI-Used-for: code', 'AI-Used-for: tests'],
  },
  {
    code: 'AP019',
    why: 'The digest in the commit promises a text. Who changes the kept text breaks the promise, and the digest shows it.',
    example: ['AI-Extent: full', helper, `AI-Prompt-Digest: sha256:${'0'.repeat(64)}`],
    settings: { promptRecord: () => 'altered' },
  },
  {
    code: 'AP020',
    why: 'A micro-app is what the registry says.',
    example: ['Micro-App: foo'],
    settings: { microApps: { known: ['invoice-export'], touched: [] } },
  },
  {
    code: 'AP021',
    why: 'Paths decide whether a change belongs to a micro-app; a trailer cannot lower that.',
    example: ['AI-Extent: none'],
    settings: { microApps: { known: ['foo'], touched: [{ slug: 'foo', path: 'apps/foo/**' }] } },
  },
  {
    code: 'AP022',
    why: 'A micro-app has an end date, so that somebody looks at it again. What only takes files away is allowed.',
    example: ['Micro-App: foo'],
    settings: { microApps: { known: ['foo'], touched: [{ slug: 'foo', path: 'apps/foo/**', expires: '2026-11-01' }] } },
  },
  {
    code: 'AP030',
    why: 'Accepted risks stand in a register, where they can be approved and withdrawn.',
    example: ['Risk-Accepted: RA-2026-014 expires=2026-12-31'],
    settings: { risks: [] },
  },
  { code: 'AP031', why: 'Accepted means until a date.', example: ['Risk-Accepted: RA-2026-014 expires=2026-11-01'] },
  {
    code: 'AP032',
    why: 'The date exists, is no later than that of the register, and no later than the severity allows.',
    example: ['Risk-Accepted: RA-2026-014 expires=2027-12-31'],
    settings: { risks: [registered] },
  },
  {
    code: 'AP040',
    why: 'Work of AI is approved by another person than its author, on the very commit that is merged.',
    example: ['AI-Extent: full', helper],
    settings: { review: { head: oid, author: 'dana', approvals: [] } },
  },
  {
    code: 'AP041',
    why: 'An existing commit shows traces of an agent and declares nothing. Detection suggests; it does not accuse.',
    example: ['Agent-Logs-Url: https://github.com/o/r/sessions/1'],
    settings: { target: { kind: 'commit', oid, isAmendable: true } },
  },
  {
    code: 'AP050',
    why: 'Some projects keep AI out of commit messages and take the disclosure in the pull request.',
    example: [helper],
    profile: 'pr-only',
  },
]
