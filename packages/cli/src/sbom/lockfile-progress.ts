import { displayText } from '@sallyport/core'
import type { World } from '../world.ts'

const quietMs = 300

/** One line on a terminal that tells which lockfile was read last, once that takes long; it is gone at the end. */
export function lockfileProgress({ stderr, now }: World): Disposable & { readonly onRead: (path: string) => void } {
  const started = now().getTime()
  let count = 0
  let isShown = false
  return {
    onRead: (path) => {
      count++
      if (stderr.isTTY !== true || now().getTime() - started < quietMs) return
      isShown = true
      const width = Math.max(20, (stderr.columns ?? 80) - 1)
      stderr.write(`\r\u001b[K${`${count} lockfiles read, ${displayText(path)}`.slice(0, width)}`)
    },
    [Symbol.dispose]: () => {
      if (isShown) stderr.write('\r\u001b[K')
    },
  }
}
