import { metricsOf } from './cvss-v3.ts'

/** Values of the base metrics, gravest first: a step to the right is one step of severity. */
const base = {
  AV: 'NALP',
  PR: 'NLH',
  UI: 'NPA',
  AC: 'LH',
  AT: 'NP',
  VC: 'HLN',
  VI: 'HLN',
  VA: 'HLN',
  SC: 'HLN',
  SI: 'HLN',
  SA: 'HLN',
} as const

/** Optional ones; not stated (or `X`) means the first. */
const optional = { E: 'APU', CR: 'HML', IR: 'HML', AR: 'HML' } as const

/** Effective metrics: the environment's `MAV` before `AV`, `X` resolved. */
export type Metrics4 = ReadonlyMap<string, string>

/** Undefined where a base metric is missing, or any known one has a value that is none. */
export function effectiveMetrics(vector: string): Metrics4 | undefined {
  const written = metricsOf(vector)
  const effective = new Map<string, string>()
  for (const [name, values] of Object.entries(base)) {
    const own = written.get(name)
    const modified = written.get(`M${name}`) ?? 'X'
    // Harm to people's safety is known in the environment only.
    const allowed = name === 'SI' || name === 'SA' ? `S${values}` : values
    if (!isOneOf(own, values) || (modified !== 'X' && !isOneOf(modified, allowed))) return undefined
    effective.set(name, modified === 'X' ? own : modified)
  }
  for (const [name, values] of Object.entries(optional)) {
    const own = written.get(name) ?? 'X'
    if (own !== 'X' && !isOneOf(own, values)) return undefined
    effective.set(name, own === 'X' ? values.charAt(0) : own)
  }
  return effective
}

function isOneOf(value: string | undefined, values: string): value is string {
  return value?.length === 1 && values.includes(value)
}

/** Place of a value on its metric's scale. */
export function levelOf(name: string, value: string): number {
  const scale = name === 'SI' || name === 'SA' ? 'SHLN' : name === 'SC' ? '-HLN' : (scales.get(name) ?? '')
  return scale.indexOf(value)
}

const scales: ReadonlyMap<string, string> = new Map(Object.entries({ ...base, ...optional }))
