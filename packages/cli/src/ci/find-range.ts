import { textAt } from './at-path.ts'

/** The change that a CI job is about, as revisions that still have to be resolved. */
export interface RequestedRange {
  /** Where it came from, for the report: `--range`, `GitHub pull_request`, … */
  readonly source: string
  /** Absent: the merge base with the default branch. */
  readonly from?: string
  readonly to: string
  /** Where configuration and policy come from; absent: the default branch. */
  readonly trusted?: string
}

type Environment = Readonly<Record<string, string | undefined>>

/** In this order: `--range`, GitHub's event payload, GitLab's variables, the default branch. `event` is the parsed payload of GITHUB_EVENT_PATH. */
export function findRange(options: { range?: string | undefined }, env: Environment, event: unknown): RequestedRange {
  return (
    fromOption(options.range) ?? fromGitHub(env, event) ?? fromGitLab(env) ?? { source: 'default branch', to: 'HEAD' }
  )
}

function fromOption(range: string | undefined): RequestedRange | undefined {
  if (range === undefined) return undefined
  const [from = '', to = ''] = range.split(/\.{2,3}/)
  return {
    source: '--range',
    from: from === '' ? 'HEAD' : from,
    to: to === '' ? 'HEAD' : to,
    trusted: from === '' ? 'HEAD' : from,
  }
}

function fromGitHub(env: Environment, event: unknown): RequestedRange | undefined {
  if (env.GITHUB_ACTIONS !== 'true') return undefined
  const base = textAt(event, 'pull_request', 'base', 'sha')
  const head = textAt(event, 'pull_request', 'head', 'sha')
  if (base !== undefined && head !== undefined) {
    return {
      source: `GitHub ${env.GITHUB_EVENT_NAME ?? 'pull_request'}`,
      from: base,
      to: head,
      trusted: base,
    }
  }
  const before = textAt(event, 'before')
  const after = textAt(event, 'after') ?? env.GITHUB_SHA ?? 'HEAD'
  return withBefore('GitHub push', before, after)
}

function fromGitLab(env: Environment): RequestedRange | undefined {
  if (env.GITLAB_CI === undefined) return undefined
  const to = env.CI_COMMIT_SHA ?? 'HEAD'
  const base = env.CI_MERGE_REQUEST_DIFF_BASE_SHA
  if (base !== undefined && base !== '') {
    return {
      source: 'GitLab merge request',
      from: base,
      to: env.CI_MERGE_REQUEST_SOURCE_BRANCH_SHA || to,
      trusted: env.CI_MERGE_REQUEST_TARGET_BRANCH_SHA || base,
    }
  }
  return withBefore('GitLab push', env.CI_COMMIT_BEFORE_SHA, to)
}

/** A new branch has no before: it is compared with the default branch. */
function withBefore(source: string, before: string | undefined, to: string): RequestedRange {
  const isNew = before === undefined || before === '' || /^0+$/.test(before)
  return isNew ? { source: `${source} of a new branch`, to } : { source, from: before, to, trusted: before }
}
