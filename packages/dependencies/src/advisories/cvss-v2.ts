import { metricsOf, weightOf } from './cvss-v3.ts'

const weights = {
  AV: { L: 0.395, A: 0.646, N: 1 },
  AC: { H: 0.35, M: 0.61, L: 0.71 },
  Au: { M: 0.45, S: 0.56, N: 0.704 },
  C: { N: 0, P: 0.275, C: 0.66 },
  I: { N: 0, P: 0.275, C: 0.66 },
  A: { N: 0, P: 0.275, C: 0.66 },
} as const

/** Base score of a CVSS 2 vector, `AV:N/AC:L/Au:N/C:P/I:P/A:P`. */
export function cvss2Score(vector: string): number | undefined {
  const metrics = metricsOf(vector)
  const weigh = (name: keyof typeof weights) => weightOf<number>(weights[name], metrics.get(name))
  const [av, ac, au] = [weigh('AV'), weigh('AC'), weigh('Au')]
  const [c, i, a] = [weigh('C'), weigh('I'), weigh('A')]
  if (av === undefined || ac === undefined || au === undefined) return undefined
  if (c === undefined || i === undefined || a === undefined) return undefined
  const impact = 10.41 * (1 - (1 - c) * (1 - i) * (1 - a))
  const score = (0.6 * impact + 0.4 * 20 * av * ac * au - 1.5) * (impact === 0 ? 0 : 1.176)
  return Math.round(score * 10) / 10
}
