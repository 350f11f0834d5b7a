const weights = {
  AV: { N: 0.85, A: 0.62, L: 0.55, P: 0.2 },
  AC: { L: 0.77, H: 0.44 },
  UI: { N: 0.85, R: 0.62 },
  C: { H: 0.56, L: 0.22, N: 0 },
  I: { H: 0.56, L: 0.22, N: 0 },
  A: { H: 0.56, L: 0.22, N: 0 },
} as const

/** Privileges weigh more where the scope changes. */
const privileges = { N: [0.85, 0.85], L: [0.62, 0.68], H: [0.27, 0.5] } as const

/** Base score of a CVSS 3.0 or 3.1 vector, 0 to 10; undefined where a base metric is missing or unknown. */
export function cvss3Score(vector: string): number | undefined {
  const metrics = metricsOf(vector)
  const weigh = (name: keyof typeof weights) => weightOf(weights[name], metrics.get(name))
  const isChanged = metrics.get('S') === 'C'
  const privilege = weightOf(privileges, metrics.get('PR'))?.[isChanged ? 1 : 0]
  const [av, ac, ui] = [weigh('AV'), weigh('AC'), weigh('UI')]
  const [c, i, a] = [weigh('C'), weigh('I'), weigh('A')]
  if (av === undefined || ac === undefined || ui === undefined || privilege === undefined) return undefined
  if (c === undefined || i === undefined || a === undefined || !/^[UC]$/.test(metrics.get('S') ?? '')) return undefined
  const base = 1 - (1 - c) * (1 - i) * (1 - a)
  const impact = isChanged ? 7.52 * (base - 0.029) - 3.25 * (base - 0.02) ** 15 : 6.42 * base
  if (impact <= 0) return 0
  const exploitability = 8.22 * av * ac * privilege * ui
  return roundUp(Math.min((isChanged ? 1.08 : 1) * (impact + exploitability), 10))
}

/** `CVSS:3.1/AV:N/…` to its metrics; also for versions 2 and 4. */
export function metricsOf(vector: string): ReadonlyMap<string, string> {
  return new Map(
    vector
      .slice(0, 500)
      .replace(/[()]/g, '')
      .split('/')
      .map((part): [string, string] => {
        const [name = '', value = ''] = part.split(':')
        return [name, value]
      }),
  )
}

export function weightOf<T>(table: Readonly<Record<string, T>>, key: string | undefined): T | undefined {
  return key !== undefined && Object.hasOwn(table, key) ? table[key] : undefined
}

/** The specification's own rounding (3.1, appendix A), free of floating-point surprises. */
function roundUp(score: number): number {
  const scaled = Math.round(score * 100_000)
  return scaled % 10_000 === 0 ? scaled / 100_000 : (Math.floor(scaled / 10_000) + 1) / 10
}
