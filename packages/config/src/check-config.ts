import { pathText } from '@sallyport/strict-yaml'
import { type CheckedSettings, checkSettings } from './check-settings.ts'
import type { Settings } from './config-schema.ts'
import { withoutEmptySections } from './empty-sections.ts'
import type { Problem } from './problem.ts'
import { rules } from './rules.ts'
import { configShape } from './shape.ts'
import { unknownKeys } from './unknown-keys.ts'
import { withoutPaths } from './without-paths.ts'

/** Everything that is wrong with a written configuration, or its settings. */
export function checkConfig(written: unknown): CheckedSettings {
  const shape = configShape()
  const value = withoutEmptySections(written, shape)
  const checked = checkSettings(value)
  const wrong = distinct([...unknownKeys(value, shape), ...(checked.kind === 'problems' ? checked.problems : [])])
  const problems = [...wrong, ...crossFieldProblems(value, wrong)]
  return problems.length === 0 ? checked : { kind: 'problems', problems }
}

/** The rules also judge what stands beside a mistake, so that one run names them all. */
function crossFieldProblems(value: unknown, wrong: readonly Problem[]): Problem[] {
  const paths = wrong.map(({ path }) => path)
  const wellFormed = checkSettings(paths.length === 0 ? value : withoutPaths(value, paths))
  return wellFormed.kind === 'settings' ? ruleProblems(wellFormed.settings) : []
}

function ruleProblems(settings: Settings): Problem[] {
  return rules.flatMap((rule) => rule(settings))
}

/** One sentence for a value, the first: a number may be neither whole nor in range. */
function distinct(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.toReversed().map((problem) => [pathText(problem.path), problem] as const)).values()]
}
