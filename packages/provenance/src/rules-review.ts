import { messages } from './messages.ts'
import type { Problem, ReviewFacts, Subject } from './problem.ts'
import { extentOf } from './rules-extent.ts'

/** Another person than the author, who approved the very commit. */
export function approverOf(review: ReviewFacts): string | undefined {
  return ofOthers(review).find(({ commit, isDismissed }) => commit === review.head && isDismissed !== true)?.by
}

function ofOthers({ approvals, author }: ReviewFacts): ReviewFacts['approvals'] {
  return approvals.filter(({ by }) => by.toLowerCase() !== author.toLowerCase())
}

/** AP040: AI-written work needs another person's approval of the very commit. Only where the host's reviews are known. */
export function checkReview(subject: Subject): Problem[] {
  const { review } = subject.settings
  const extent = extentOf(subject)
  if (review === undefined || extent === undefined || extent === 'none') return []
  if (approverOf(review) !== undefined) return []
  const others = ofOthers(review)
  const last = others.at(-1)
  const found =
    last === undefined
      ? `${review.approvals.length === 0 ? 'no approval' : 'only the author’s own approval'}`
      : `approval on ${last.commit.slice(0, 7)}, dismissed${last.commit === review.head ? '' : ' by later push'}`
  const fix = `Ask another person to review ${review.head.slice(0, 7)}`
  return [
    {
      code: 'AP040',
      severity: 'error',
      message: messages.reviewMissing(extent, review.head, found),
      fix,
      key: 'AI-Extent',
      value: extent,
    },
  ]
}
