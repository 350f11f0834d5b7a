import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { GitRepository } from '../../../core/test/git-repository.ts'
import { gatedRepository, sallyport } from './gate.ts'

const declared = 'One\n\nAssisted-by: amp:x\nAI-Extent: full\nMicro-App: cal'

interface Judged {
  readonly code: number | null
  readonly reasons: readonly string[]
  readonly next: readonly string[]
}

function judge(repository: GitRepository, env: Readonly<Record<string, string>>): Judged {
  const run = sallyport(repository, ['ci', '--checks', 'provenance', '--format', 'json'], { env })
  expect(run.stdout, run.stderr).not.toBe('')
  const { decisions } = JSON.parse(run.stdout).verdict as {
    decisions: { reason: string; outcome: string; next?: string }[]
  }
  return {
    code: run.code,
    reasons: decisions.map(({ reason, outcome }) => `${reason} ${outcome}`),
    next: decisions.flatMap(({ next }) => next ?? []),
  }
}

function onGitHub(repository: GitRepository, labels: readonly string[], project = 'o/r'): Judged {
  const event = {
    repository: { full_name: project },
    pull_request: {
      number: 12,
      labels: labels.map((name) => ({ name })),
      base: { sha: repository.git('rev-parse', 'HEAD~1') },
      head: { sha: repository.git('rev-parse', 'HEAD') },
    },
  }
  const path = join(repository.root, '.git', 'event.json')
  writeFileSync(path, JSON.stringify(event))
  return judge(repository, { GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: path })
}

function onGitLab(repository: GitRepository, labels: string): Judged {
  return judge(repository, {
    GITLAB_CI: 'true',
    CI_COMMIT_SHA: repository.git('rev-parse', 'HEAD'),
    CI_MERGE_REQUEST_DIFF_BASE_SHA: repository.git('rev-parse', 'HEAD~1'),
    CI_MERGE_REQUEST_IID: '3',
    CI_MERGE_REQUEST_PROJECT_PATH: 'group/project',
    CI_MERGE_REQUEST_LABELS: labels,
  })
}

function withCommit(message: string): GitRepository {
  const repository = gatedRepository()
  repository.commit(message, { 'one.txt': '1\n' })
  return repository
}

describe('labels of a declared change', () => {
  it('that are missing are named with the command that adds them', () => {
    const repository = withCommit(declared)
    const github = onGitHub(repository, ['bug'])
    expect(github).toMatchObject({ code: 5 })
    expect(github.reasons).toContain('label-missing warn')
    expect(github.next).toContain('gh pr edit 12 --repo o/r --add-label ai-generated --add-label micro-app')
    const gitlab = onGitLab(repository, 'bug,ai-generated')
    expect(gitlab.next).toContain(
      'glab api --method PUT "projects/group%2Fproject/merge_requests/3?add_labels=micro-app"',
    )
  })

  it('that are there are not asked for', () => {
    const repository = withCommit(declared)
    expect(onGitHub(repository, ['ai-generated', 'micro-app']).reasons).not.toContain('label-missing warn')
    expect(onGitLab(repository, 'micro-app,ai-generated').reasons).not.toContain('label-missing warn')
  })

  it('never stand in a command with a name that nobody checked', () => {
    const judged = onGitHub(withCommit(declared), [], 'o/$(id)')
    expect(judged.next.join()).not.toContain('$(id)')
    expect(judged.reasons).not.toContain('label-missing warn')
  })
})

describe('labels of a change that declares nothing', () => {
  it('ask for a human', () => {
    const repository = withCommit('One\n\nAI-Extent: none')
    expect(onGitHub(repository, [])).toMatchObject({ code: 0 })
    const labelled = onGitHub(repository, ['AI-generated'])
    expect(labelled).toMatchObject({ code: 5 })
    expect(labelled.reasons).toContain('label-undeclared review')
  })

  it('come from the payload of a webhook too', () => {
    const repository = withCommit('One\n\nAI-Extent: none')
    repository.git('branch', '--quiet', '--force', 'base', 'HEAD~1')
    const payload = join(repository.root, '.git', 'payload.json')
    const event = {
      object_kind: 'merge_request',
      project: { path_with_namespace: 'group/project' },
      object_attributes: { iid: 4 },
      labels: [{ title: 'micro-app' }],
    }
    writeFileSync(payload, JSON.stringify(event))
    const env = { GITLAB_CI: 'true', TRIGGER_PAYLOAD: payload, CI_COMMIT_SHA: repository.git('rev-parse', 'HEAD') }
    expect(judge(repository, { ...env, CI_COMMIT_BEFORE_SHA: repository.git('rev-parse', 'base') }).reasons).toContain(
      'label-undeclared review',
    )
    writeFileSync(payload, '{')
    expect(sallyport(repository, ['ci'], { env }).code).toBe(3)
  })
})
