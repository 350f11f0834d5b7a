import type { Declaration } from '@sallyport/core'

/** Labels of a pull or merge request that repeat, for people and pipelines, what its commits declare. */
const changeLabels = ['ai-generated', 'micro-app'] as const
type ChangeLabel = (typeof changeLabels)[number]

/** A pull request of GitHub or a merge request of GitLab. */
export interface ChangeRequest {
  readonly host: 'github' | 'gitlab'
  /** `owner/name`, or the path of the project. */
  readonly project: string
  readonly number: number
  readonly labels: readonly string[]
}

export interface LabelComparison {
  /** Declared in a commit, and no label says so. */
  readonly missing: readonly ChangeLabel[]
  /** A label says it, and no commit declares it. */
  readonly undeclared: readonly ChangeLabel[]
}

/** The labels against the maximum over the range. Case does not count, as on the hosts. */
export function compareLabels(declaration: Declaration, labels: readonly string[]): LabelComparison {
  const present = labels.map((label) => label.trim().toLowerCase())
  const isDeclared: Readonly<Record<ChangeLabel, boolean>> = {
    'ai-generated': (declaration.extent ?? (declaration.assistedBy.length > 0 ? 'partial' : 'none')) !== 'none',
    'micro-app': declaration.microApps.length > 0,
  }
  return {
    missing: changeLabels.filter((label) => isDeclared[label] && !present.includes(label)),
    undeclared: changeLabels.filter((label) => !isDeclared[label] && present.includes(label)),
  }
}

/** The command that adds labels, ready to paste: the name of the project is checked, the labels are ours. */
export function addLabelsCommand({ host, project, number }: ChangeRequest, labels: readonly ChangeLabel[]): string {
  if (host === 'github') {
    return `gh pr edit ${number} --repo ${project}${labels.map((label) => ` --add-label ${label}`).join('')}`
  }
  const path = `projects/${encodeURIComponent(project)}/merge_requests/${number}`
  return `glab api --method PUT "${path}?add_labels=${labels.join(',')}"`
}

/** Names of projects on both hosts; anything else must not reach a command line. */
export function isProjectName(text: string): boolean {
  return /^[A-Za-z0-9_][A-Za-z0-9._-]*(\/[A-Za-z0-9_][A-Za-z0-9._-]*)+$/.test(text)
}
