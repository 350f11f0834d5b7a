export const severities = ['info', 'low', 'medium', 'high', 'critical'] as const
export type Severity = (typeof severities)[number]

export const confidences = ['low', 'medium', 'high'] as const
export type Confidence = (typeof confidences)[number]

/** Ascending: a later outcome is stricter. */
export const outcomes = ['allow', 'warn', 'review', 'incomplete', 'block'] as const
export type Outcome = (typeof outcomes)[number]

export const checkNames = ['secrets', 'sast', 'dependencies', 'provenance'] as const
export type CheckName = (typeof checkNames)[number]

export function isAtLeast<T extends string>(scale: readonly T[], value: T, minimum: T): boolean {
  return scale.indexOf(value) >= scale.indexOf(minimum)
}

export function strictest(values: readonly Outcome[]): Outcome {
  return values.reduce<Outcome>((worst, value) => (isAtLeast(outcomes, value, worst) ? value : worst), 'allow')
}
