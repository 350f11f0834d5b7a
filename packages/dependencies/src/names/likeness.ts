import type { TypoKind } from './typo.ts'

/** How a name resembles which popular one. */
export interface LookAlike {
  readonly popular: string
  readonly kind: TypoKind | 'separator' | 'scope' | 'homoglyph' | 'combination'
}
