import { eq1Levels, eq2Levels, eq4Levels, jointLevels, type Level } from './cvss-v4-levels.ts'
import { effectiveMetrics, levelOf, type Metrics4 } from './cvss-v4-metrics.ts'
import { type MacroVector, macroScore } from './cvss-v4-scores.ts'

/**
 * Score of a CVSS 4.0 vector with whatever threat and environmental metrics it states, 0 to 10 (specification, section 8): the score of
 * its macro vector, less the mean of the ways down to the next lower ones. Undefined where the vector is not complete.
 */
export function cvss4Score(vector: string): number | undefined {
  const metrics = effectiveMetrics(vector)
  if (metrics === undefined) return undefined
  if (['VC', 'VI', 'VA', 'SC', 'SI', 'SA'].every((name) => metrics.get(name) === 'N')) return 0
  const macro = macroVector(metrics)
  const score = macroScore(macro)
  if (score === undefined) return undefined
  const ways = waysDown(macro, score, distances(metrics, macro))
  const mean = ways.length === 0 ? 0 : ways.reduce((sum, way) => sum + way, 0) / ways.length
  // The calculator's rounding: free of what floating point adds below the tenth digit.
  return Math.round(Math.min(Math.max(score - mean, 0), 10) * 10 + 1e-6) / 10
}

/** Tables 24 to 29 of the specification. */
function macroVector(metrics: Metrics4): MacroVector {
  const is = (name: string, value: string) => metrics.get(name) === value
  const isAny = (names: readonly string[], value: string) => names.some((name) => is(name, value))
  const easy = ['AV', 'PR', 'UI'].filter((name) => is(name, 'N')).length
  return {
    eq1: easy === 3 ? 0 : easy > 0 && !is('AV', 'P') ? 1 : 2,
    eq2: is('AC', 'L') && is('AT', 'N') ? 0 : 1,
    eq3: is('VC', 'H') && is('VI', 'H') ? 0 : isAny(['VC', 'VI', 'VA'], 'H') ? 1 : 2,
    eq4: isAny(['SI', 'SA'], 'S') ? 0 : isAny(['SC', 'SI', 'SA'], 'H') ? 1 : 2,
    eq5: is('E', 'A') ? 0 : is('E', 'P') ? 1 : 2,
    eq6: ['C', 'I', 'A'].some((part) => is(`${part}R`, 'H') && is(`V${part}`, 'H')) ? 0 : 1,
  }
}

/** How far down each class's level the vector lies, 0 to 1. */
interface Distances {
  readonly eq1: number
  readonly eq2: number
  readonly joint: number
  readonly eq4: number
}

function distances(metrics: Metrics4, { eq1, eq2, eq3, eq4, eq6 }: MacroVector): Distances {
  return {
    eq1: distance(metrics, eq1Levels[eq1]),
    eq2: distance(metrics, eq2Levels[eq2]),
    joint: distance(metrics, jointLevels[`${eq3}${eq6}`]),
    eq4: distance(metrics, eq4Levels[eq4]),
  }
}

/** From the first of the gravest vectors that is graver in every metric. */
function distance(metrics: Metrics4, level: Level | undefined): number {
  for (const vector of level?.gravest ?? []) {
    const steps = vector.split('/').map((part) => {
      const [name = '', value = ''] = part.split(':')
      return levelOf(name, metrics.get(name) ?? '') - levelOf(name, value)
    })
    if (steps.every((step) => step >= 0)) return steps.reduce((sum, step) => sum + step, 0) / (level?.depth ?? 1)
  }
  return 0
}

/** For each class that has a next lower level: the part of the way to its score that the vector has gone. Nothing lies between levels of EQ5. */
function waysDown(macro: MacroVector, score: number, { eq1, eq2, joint, eq4 }: Distances): number[] {
  const { eq3, eq6 } = macro
  const lowerJoint = [macroScore({ ...macro, eq3: eq3 + 1 }), macroScore({ ...macro, eq6: eq6 + 1 })].filter(
    (lower) => lower !== undefined,
  )
  const lower: readonly (readonly [number | undefined, number])[] = [
    [macroScore({ ...macro, eq1: macro.eq1 + 1 }), eq1],
    [macroScore({ ...macro, eq2: macro.eq2 + 1 }), eq2],
    [lowerJoint.length === 0 ? undefined : Math.max(...lowerJoint), joint],
    [macroScore({ ...macro, eq4: macro.eq4 + 1 }), eq4],
    [macroScore({ ...macro, eq5: macro.eq5 + 1 }), 0],
  ]
  return lower.flatMap(([next, gone]) => (next === undefined ? [] : [(score - next) * gone]))
}
