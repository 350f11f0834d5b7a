import { displayText } from '@sallyport/core'
import type { DatabaseHeader } from '@sallyport/dependencies'

const dayMs = 86_400_000

/** A few lines for people: age, content, origin. */
export function describeDatabase(header: DatabaseHeader, now: Date): string {
  const counts = Object.entries(header.ecosystems).map(([name, count]) => `${name} ${count}`)
  const lines = [
    `advisories  of ${header.updated.slice(0, 10)}, ${ageOf(header.updated, now)}`,
    `records     ${header.records} on ${header.packages} packages: ${counts.join(', ')}`,
    `source      ${header.source}, built ${header.built.slice(0, 10)}`,
    `digest      sha256:${header.digest}`,
  ]
  return `${lines.map(displayText).join('\n')}\n`
}

function ageOf(updated: string, now: Date): string {
  const days = Math.floor((now.getTime() - Date.parse(updated)) / dayMs)
  if (days < 1) return 'less than a day old'
  return days === 1 ? '1 day old' : `${days} days old`
}
