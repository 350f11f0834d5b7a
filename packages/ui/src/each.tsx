import { Fragment, type ReactNode } from 'react'

/** Draws a list by position: two findings may be alike in all that is shown, and none may be dropped for that. */
export function each<T>(items: readonly T[], draw: (item: T) => ReactNode): ReactNode {
  // biome-ignore lint/suspicious/noArrayIndexKey: a list is drawn once and never reordered
  return items.map((item, index) => <Fragment key={index}>{draw(item)}</Fragment>)
}
