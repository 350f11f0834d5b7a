import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { displayText, UserError } from '@sallyport/core'
import type { ReviewFacts } from '@sallyport/provenance'
import type { World } from '../world.ts'
import { textAt, valueAt } from './at-path.ts'

const howToGet = 'gh api --paginate repos/OWNER/NAME/pulls/NUMBER/reviews > reviews.json'

/** Whoever may be given the right to merge; a stranger's approval of a public pull request proves nothing. */
const insiders = ['OWNER', 'MEMBER', 'COLLABORATOR']

/**
 * The reviews of the pull request under test, as GitHub's API lists them, oldest first. Throws where the file, or what the event
 * says of the pull request, cannot tell who approved which commit: an approval is never guessed.
 */
export async function hostReviews(
  path: string | undefined,
  { world, event, to }: { readonly world: World; readonly event: unknown; readonly to: string },
): Promise<ReviewFacts | undefined> {
  if (path === undefined) return undefined
  const author = textAt(event, 'pull_request', 'user', 'login')
  const head = textAt(event, 'pull_request', 'head', 'sha')
  if (author === undefined || head === undefined)
    throw new UserError('usage', '--reviews belongs to an event of a GitHub pull request', 'run it in such a job')
  if (head !== to)
    throw new UserError(
      'usage',
      `the reviews are of ${displayText(head.slice(0, 12))}, and ${to.slice(0, 12)} is judged`,
      'leave out --range',
    )
  const list = await reviewList(path, world)
  return { head, author, approvals: approvalsOf(list.map((review) => readReview(review, path))) }
}

async function reviewList(path: string, world: World): Promise<readonly unknown[]> {
  const text = await readFile(resolve(world.cwd, path), 'utf8').catch((cause: unknown) => {
    throw new UserError('file-unreadable', `${displayText(path)} cannot be read`, howToGet, { cause })
  })
  const list = parsed(text)
  if (!Array.isArray(list)) throw unreadable(path)
  // With --slurp the pages are lists in a list.
  return list.flat(1)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

interface Review {
  readonly by: string
  readonly state: string
  readonly commit: string
  readonly counts: boolean
}

function readReview(review: unknown, path: string): Review {
  const by = textAt(review, 'user', 'login')
  const state = textAt(review, 'state')
  const association = textAt(review, 'author_association')
  if (by === undefined || state === undefined || association === undefined) throw unreadable(path)
  const isPerson = textAt(review, 'user', 'type') === 'User'
  return {
    by,
    state,
    // Absent where the commit is gone.
    commit: String(valueAt(review, 'commit_id') ?? ''),
    counts: isPerson && insiders.includes(association),
  }
}

/** A person's last word counts; comments say neither yes nor no. */
function approvalsOf(reviews: readonly Review[]): ReviewFacts['approvals'] {
  const words = reviews.filter(({ state, counts }) => counts && !['COMMENTED', 'PENDING'].includes(state))
  const last = new Map(words.map((review) => [review.by.toLowerCase(), review]))
  return [...last.values()]
    .filter(({ state }) => state === 'APPROVED' || state === 'DISMISSED')
    .map(({ by, commit, state }) => ({ by, commit, isDismissed: state === 'DISMISSED' }))
}

function unreadable(path: string): UserError {
  return new UserError('file-unreadable', `${displayText(path)} is no list of reviews of GitHub`, howToGet)
}
