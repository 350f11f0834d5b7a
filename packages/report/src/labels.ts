import type { Outcome } from '@sallyport/core'
import type { Standing } from './finding-standing.ts'
import type { SbomRow } from './present-sbom.ts'
import type { UnseenView } from './present-unseen.ts'
import type { Tone } from './text-style.ts'

/* The word and the colour of everything that a person reads, in plain text and in the Ink summary alike. */

interface Label {
  readonly label: string
  readonly tone: Tone
}

export const verdictTone: Readonly<Record<Outcome, Tone>> = {
  allow: 'green',
  warn: 'yellow',
  review: 'yellow',
  incomplete: 'red',
  block: 'red',
}

export const decisionLabel: Readonly<Record<Outcome, Label>> = {
  allow: { label: 'advice', tone: 'dim' },
  warn: { label: 'warn', tone: 'yellow' },
  review: { label: 'review', tone: 'yellow' },
  incomplete: { label: 'error', tone: 'red' },
  block: { label: 'error', tone: 'red' },
}

export const standingLabel: Readonly<Record<Standing, Label>> = {
  block: decisionLabel.block,
  incomplete: decisionLabel.incomplete,
  review: decisionLabel.review,
  warn: decisionLabel.warn,
  noted: { label: 'note', tone: 'dim' },
  existing: { label: 'old', tone: 'dim' },
  waived: { label: 'waived', tone: 'dim' },
  suppressed: { label: 'muted', tone: 'dim' },
}

export const unseenLabel: Readonly<Record<UnseenView['kind'], Label>> = {
  failed: { label: 'unseen', tone: 'red' },
  skipped: { label: 'SKIP', tone: 'red' },
  'left-out': { label: 'unseen', tone: 'dim' },
}

export const sbomTone: Readonly<Record<SbomRow['kind'], Tone>> = {
  alert: 'red',
  added: 'yellow',
  up: 'cyan',
  down: 'yellow',
  other: 'dim',
  removed: 'dim',
}
