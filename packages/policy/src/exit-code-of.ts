import type { Verdict } from '@sallyport/core'

/** Exit code of the command line for a verdict: 0 allowed, 1 blocked, 3 incomplete, 5 review required (CI only). */
export function exitCodeOf({ outcome }: Pick<Verdict, 'outcome'>, mode: 'local' | 'ci'): 0 | 1 | 3 | 5 {
  switch (outcome) {
    case 'allow':
    case 'warn':
      return 0
    case 'review':
      return mode === 'ci' ? 5 : 0
    case 'incomplete':
      return 3
    case 'block':
      return 1
  }
}
