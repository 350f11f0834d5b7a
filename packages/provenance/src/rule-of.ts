import type { ProblemCode } from './problem.ts'

/** Public rule ids by code. Several codes share one where policy and waivers need not tell them apart. */
const rules: Readonly<Record<ProblemCode, string>> = {
  AP001: 'provenance/undeclared',
  AP002: 'provenance/malformed-trailer',
  AP003: 'provenance/malformed-trailer',
  AP004: 'provenance/contradicts-evidence',
  AP005: 'provenance/malformed-trailer',
  AP006: 'provenance/unknown-model',
  AP007: 'provenance/not-approved',
  AP008: 'provenance/ai-sign-off',
  AP009: 'provenance/ai-co-author',
  AP010: 'provenance/malformed-trailer',
  AP011: 'provenance/malformed-trailer',
  AP012: 'provenance/secret-in-trailer',
  AP013: 'provenance/wide-line',
  AP014: 'provenance/prompt-summary',
  AP015: 'provenance/malformed-trailer',
  AP016: 'provenance/session-url',
  AP017: 'provenance/malformed-trailer',
  AP018: 'provenance/repeated-trailer',
  AP019: 'provenance/altered-prompt',
  AP020: 'provenance/micro-app-mismatch',
  AP021: 'provenance/micro-app-mismatch',
  AP022: 'provenance/micro-app-expired',
  AP030: 'provenance/risk-not-accepted',
  AP031: 'provenance/risk-not-accepted',
  AP032: 'provenance/risk-not-accepted',
  AP040: 'provenance/review-missing',
  AP041: 'provenance/undeclared',
  AP050: 'provenance/kept-out-of-commits',
}

export const problemCount = Object.keys(rules).length

export function ruleOf(code: ProblemCode): string {
  return rules[code]
}
