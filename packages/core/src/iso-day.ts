const dayMs = 86_400_000

/** `YYYY-MM-DD` in UTC, so many days after the given moment. */
export function isoDay(moment: Date, later = 0): string {
  return new Date(moment.getTime() + later * dayMs).toISOString().slice(0, 10)
}
