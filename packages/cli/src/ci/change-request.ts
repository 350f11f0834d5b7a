import { type ChangeRequest, isProjectName } from '@sallyport/provenance'
import { textAt, valueAt } from './at-path.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** The pull or merge request that a job is about, with its labels; undefined for a push, or where the host does not say. */
export function changeRequest(env: Environment, event: unknown): ChangeRequest | undefined {
  if (env.GITHUB_ACTIONS === 'true') return fromGitHub(event)
  if (env.GITLAB_CI === undefined) return undefined
  return fromGitLabVariables(env) ?? fromGitLabHook(event)
}

function fromGitHub(event: unknown): ChangeRequest | undefined {
  const labels = namesIn(valueAt(event, 'pull_request', 'labels'), 'name')
  return made('github', textAt(event, 'repository', 'full_name'), valueAt(event, 'pull_request', 'number'), labels)
}

/** Of a merge request pipeline. GitLab leaves the variable out where there is no label. */
function fromGitLabVariables(env: Environment): ChangeRequest | undefined {
  const labels = (env.CI_MERGE_REQUEST_LABELS ?? '').split(',').filter((label) => label !== '')
  return made(
    'gitlab',
    env.CI_MERGE_REQUEST_PROJECT_PATH ?? env.CI_PROJECT_PATH,
    Number(env.CI_MERGE_REQUEST_IID),
    labels,
  )
}

/** Of a pipeline that a webhook triggered: TRIGGER_PAYLOAD is a file with the event. */
function fromGitLabHook(event: unknown): ChangeRequest | undefined {
  if (textAt(event, 'object_kind') !== 'merge_request') return undefined
  const labels = namesIn(valueAt(event, 'labels'), 'title')
  return made(
    'gitlab',
    textAt(event, 'project', 'path_with_namespace'),
    valueAt(event, 'object_attributes', 'iid'),
    labels,
  )
}

function namesIn(labels: unknown, key: string): string[] {
  return Array.isArray(labels) ? labels.flatMap((label) => textAt(label, key) ?? []) : []
}

function made(
  host: ChangeRequest['host'],
  project: string | undefined,
  number: unknown,
  labels: readonly string[],
): ChangeRequest | undefined {
  if (project === undefined || !isProjectName(project)) return undefined
  if (typeof number !== 'number' || !Number.isSafeInteger(number) || number < 1) return undefined
  return { host, project, number, labels }
}
