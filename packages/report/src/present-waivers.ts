import type { RunReport } from '@sallyport/core'
import { waiverWords } from './messages.ts'
import { showText } from './show-text.ts'

/** Waivers that need a look: one that matched and was there before is counted with the findings, not named. */
export function presentWaivers({ waivers }: RunReport): string[] {
  return waivers
    .filter((applied) => applied.status !== 'matched' || applied.isNew)
    .map(({ waiver, status }) => {
      const words =
        status === 'expired' ? `expired on ${showText(waiver.expires)} and does not count` : waiverWords[status]
      return `${showText(waiver.id.slice(0, 12))} ${showText(waiver.rule)} ${words}`
    })
}
