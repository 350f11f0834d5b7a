/** The name that a typing mistake probably meant: at most a third of its letters away and never more than four, or none. */
export function closestName(written: string, names: readonly string[]): string | undefined {
  let best: string | undefined
  let bestDistance = Math.min(4, Math.floor(Math.max(written.length, 3) / 3)) + 1
  for (const name of names) {
    const distance = editDistance(written.toLowerCase(), name.toLowerCase())
    if (distance < bestDistance) {
      best = name
      bestDistance = distance
    }
  }
  return best
}

/** Levenshtein distance, long inputs cut: nobody mistypes a hundred letters. */
function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: Math.min(b.length, 100) + 1 }, (_, index) => index)
  for (const [i, left] of [...a.slice(0, 100)].entries()) {
    const row = [i + 1]
    for (let j = 1; j < previous.length; j++) {
      const substituted = (previous[j - 1] ?? 0) + (left === b[j - 1] ? 0 : 1)
      row.push(Math.min(substituted, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1))
    }
    previous = row
  }
  return previous.at(-1) ?? 0
}
