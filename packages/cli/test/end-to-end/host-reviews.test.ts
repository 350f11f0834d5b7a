import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { GitRepository } from '../../../core/test/git-repository.ts'
import { gatedRepository, type Run, sallyport } from './gate.ts'

interface Review {
  readonly user: { readonly login: string; readonly type: string }
  readonly state: string
  readonly commit_id: string
  readonly author_association: string
}

function written(): GitRepository {
  const repository = gatedRepository()
  repository.commit('One\n\nAssisted-by: amp:x\nAI-Extent: full', { 'one.txt': '1\n' })
  return repository
}

/** GitHub's event of a pull request by dana whose head is HEAD. */
function ci(repository: GitRepository, reviews: unknown, ...more: readonly string[]): Run {
  const kept = (name: string, value: unknown) => {
    const path = join(repository.root, '.git', name)
    writeFileSync(path, typeof value === 'string' ? value : JSON.stringify(value))
    return path
  }
  const event = kept('event.json', {
    repository: { full_name: 'o/r' },
    pull_request: {
      number: 12,
      labels: [{ name: 'ai-generated' }],
      user: { login: 'dana' },
      base: { sha: repository.git('rev-parse', 'HEAD~1') },
      head: { sha: repository.git('rev-parse', 'HEAD') },
    },
  })
  return sallyport(repository, ['ci', '--reviews', kept('reviews.json', reviews), ...more], {
    env: { GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: 'pull_request_review', GITHUB_EVENT_PATH: event },
  })
}

function review(repository: GitRepository, part: Partial<Review> = {}): Review {
  return {
    user: { login: 'sam', type: 'User' },
    state: 'APPROVED',
    commit_id: repository.git('rev-parse', 'HEAD'),
    author_association: 'MEMBER',
    ...part,
  }
}

describe('AI-written work in CI', () => {
  it('passes with an approval of the very commit by another person, which the report names', () => {
    const repository = written()
    const judged = ci(repository, [review(repository, { state: 'CHANGES_REQUESTED' }), review(repository)])
    expect(judged.code, judged.stdout + judged.stderr).toBe(0)
    expect(judged.stdout).toContain('AI full · approved by sam')
    const pages = ci(repository, [[review(repository)], []], '--format', 'json')
    expect(JSON.parse(pages.stdout)).toMatchObject({ provenance: { approvedBy: 'sam' } })
  })

  it.each<[string, (repository: GitRepository) => readonly Review[], string]>([
    ['no review', () => [], 'no approval'],
    ['the author’s own', (r) => [review(r, { user: { login: 'Dana', type: 'User' } })], 'own approval'],
    ['an earlier commit', (r) => [review(r, { commit_id: r.git('rev-parse', 'HEAD~1') })], 'dismissed by later push'],
    ['a dismissed one', (r) => [review(r, { state: 'DISMISSED' })], 'dismissed'],
    ['one taken back', (r) => [review(r), review(r, { state: 'CHANGES_REQUESTED' })], 'no approval'],
    ['a bot', (r) => [review(r, { user: { login: 'copilot', type: 'Bot' } })], 'no approval'],
    ['a stranger', (r) => [review(r, { author_association: 'CONTRIBUTOR' })], 'no approval'],
    ['a comment', (r) => [review(r, { state: 'COMMENTED' })], 'no approval'],
  ])('asks for a human with %s', (_, reviews, found) => {
    const repository = written()
    const judged = ci(repository, reviews(repository), '--format', 'json')
    expect(judged.code, judged.stderr).toBe(5)
    const { findings } = JSON.parse(judged.stdout) as { findings: { message: string }[] }
    expect(findings.map(({ message }) => message).join('\n')).toContain(found)
  })

  it('keeps an approval through a comment that follows', () => {
    const repository = written()
    expect(ci(repository, [review(repository), review(repository, { state: 'COMMENTED' })]).code).toBe(0)
  })
})

describe('a list of reviews that proves nothing', () => {
  it.each([
    ['no JSON', 'approved'],
    ['an error of the API', { message: 'Not Found' }],
    ['an entry without a person', [{ state: 'APPROVED' }]],
  ])('is refused: %s', (_, content) => {
    const judged = ci(written(), content)
    expect(judged.code).toBe(2)
    expect(judged.stderr).toContain('no list of reviews')
  })

  it('is refused for another range than that of the pull request, and outside of one', () => {
    const repository = written()
    repository.git('branch', 'other', 'HEAD~1')
    expect(ci(repository, [], '--range', 'HEAD~1..other').code).toBe(2)
    writeFileSync(join(repository.root, '.git', 'reviews.json'), '[]')
    const outside = sallyport(repository, ['ci', '--reviews', '.git/reviews.json', '--range', 'HEAD~1..HEAD'])
    expect(outside.code).toBe(2)
  })
})
