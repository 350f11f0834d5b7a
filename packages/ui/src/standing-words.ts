import type { Outcome } from '@sallyport/core'
import type { FindingView, UnseenView } from '@sallyport/report'
import type { Tone } from './theme.ts'

interface Words {
  readonly label: string
  readonly tone: Tone
}

export const standingWords: Readonly<Record<FindingView['standing'], Words>> = {
  block: { label: 'error', tone: 'red' },
  incomplete: { label: 'error', tone: 'red' },
  review: { label: 'review', tone: 'yellow' },
  warn: { label: 'warn', tone: 'yellow' },
  noted: { label: 'note', tone: 'dim' },
  existing: { label: 'old', tone: 'dim' },
  waived: { label: 'waived', tone: 'dim' },
  suppressed: { label: 'muted', tone: 'dim' },
}

export const decisionWords: Readonly<Record<Outcome, Words>> = {
  allow: { label: 'advice', tone: 'dim' },
  warn: standingWords.warn,
  review: standingWords.review,
  incomplete: standingWords.incomplete,
  block: standingWords.block,
}

export const unseenWords: Readonly<Record<UnseenView['kind'], Words>> = {
  failed: { label: 'failed', tone: 'red' },
  skipped: { label: 'SKIPPED', tone: 'red' },
  'left-out': { label: 'note', tone: 'dim' },
}
