const dayMs = 86_400_000

/** `YYYY-MM-DD` in UTC, so many days after the given moment. */
export function isoDay(moment: Date, later = 0): string {
  return new Date(moment.getTime() + later * dayMs).toISOString().slice(0, 10)
}

/** `YYYY-MM-DD` of a day that exists. */
export function isIsoDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}

/** From one valid day to another, UTC. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayMs
}
