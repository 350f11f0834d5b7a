import { type CheckName, checkNames } from '@sallyport/core'
import type { Settings } from './config-schema.ts'
import { decodeFingerprintKey } from './fingerprint-key.ts'
import * as messages from './messages.ts'
import type { Problem } from './problem.ts'

/** What the schema alone cannot say: one rule, one idea, all problems it sees. */
type Rule = (settings: Settings) => readonly Problem[]

const keyIsDecodable: Rule = ({ fingerprintKey }) =>
  fingerprintKey === undefined || decodeFingerprintKey(fingerprintKey) !== undefined
    ? []
    : [{ path: ['fingerprintKey'], message: messages.keyForm }]

const ciIsNotMilder: Rule = ({ checks }) =>
  checkNames
    .filter((name) => checks[name].onFailure.local === 'block' && checks[name].onFailure.ci !== 'block')
    .map((name: CheckName) => ({ path: ['checks', name, 'onFailure', 'ci'], message: messages.milderCi }))

const excludesAreNarrow: Rule = (settings) =>
  (['paths', 'sast'] as const).flatMap((section) =>
    settings[section].exclude.flatMap((pattern, index) => {
      const message = excludeProblem(pattern)
      return message === undefined ? [] : [{ path: [section, 'exclude', index], message }]
    }),
  )

function excludeProblem(pattern: string): string | undefined {
  if (pattern.startsWith('!')) return messages.excludesNegation
  if (pattern.startsWith('/') || pattern.split('/').includes('..')) return messages.excludesRelative
  // Only stars, dots and slashes: `**`, `**/*`, `./**`, `**/*.*`. Whoever wants that says so check by check.
  return /^[*./]+$/.test(pattern) && pattern.includes('**') ? messages.excludesEverything : undefined
}

const promptHasAPoint: Rule = ({ provenance }) =>
  provenance.prompt === 'always' && (provenance.profile === 'off' || provenance.profile === 'pr-only')
    ? [{ path: ['provenance', 'prompt'], message: messages.pointlessPrompt }]
    : []

const peopleKeys = ['signed-off-by', 'reviewed-by', 'acked-by', 'tested-by', 'co-authored-by', 'co-developed-by']

const customProfileFits: Rule = ({ provenance: { profile, custom } }) => {
  const isTouched = custom.keys.length > 0 || custom.needsExtent
  if (profile !== 'custom') return isTouched ? [{ path: ['provenance', 'custom'], message: messages.customUnused }] : []
  return [
    ...(peopleKeys.includes(custom.key.toLowerCase())
      ? [{ path: ['provenance', 'custom', 'key'], message: messages.personKey }]
      : []),
    ...(custom.needsExtent && !custom.keys.includes('AI-Extent')
      ? [{ path: ['provenance', 'custom', 'needsExtent'], message: messages.extentNotWritten }]
      : []),
  ]
}

const engineEndsFirst: Rule = ({ sast, limits }) =>
  sast.timeoutSeconds > limits.totalSeconds
    ? [{ path: ['sast', 'timeoutSeconds'], message: messages.engineOutlasts }]
    : []

export const rules: readonly Rule[] = [
  keyIsDecodable,
  ciIsNotMilder,
  excludesAreNarrow,
  promptHasAPoint,
  customProfileFits,
  engineEndsFirst,
]
