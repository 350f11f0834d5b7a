import { UserError } from '@sallyport/core'
import {
  decodeUtf8,
  isMapping,
  notUtf8,
  type OpenedYaml,
  openYaml,
  pathText,
  problemList,
  tooLarge,
} from '@sallyport/strict-yaml'
import { checkConfig } from './check-config.ts'
import type { Config } from './config.ts'
import { defaultSettings } from './defaults.ts'
import * as messages from './messages.ts'
import { normaliseConfig } from './normalise-config.ts'
import type { Problem } from './problem.ts'

const maximumBytes = 1_048_576
/** Looking a key up takes as long as its section is; far more problems than are shown need no line. */
const mostLocated = 200

/** Parses, validates and normalises the bytes of a configuration file; loads YAML and schema library, so import it late. */
export function readConfig(bytes: Uint8Array, source: string): Config {
  if (bytes.length > maximumBytes) throw invalid(source, tooLarge(maximumBytes))
  const text = decodeUtf8(bytes)
  if (text === undefined) throw invalid(source, notUtf8)
  const yaml = parsed(text, source)
  const failWith = (problems: readonly Problem[], hint: string) => {
    const located = problems
      .slice(0, mostLocated)
      .map(({ path, message }) => ({ ...yaml.locate(path), key: pathText(path), message }))
    const inOrder = located.toSorted((a, b) => a.line - b.line || a.column - b.column)
    return new UserError('config-invalid', problemList(source, inOrder, problems.length), hint)
  }
  const newer = newerVersion(yaml.value)
  if (newer !== undefined) throw failWith([newer], messages.update)
  const checked = checkConfig(yaml.value)
  if (checked.kind === 'problems') throw failWith(checked.problems, messages.everyKey)
  return normaliseConfig(checked.settings)
}

function newerVersion(value: unknown): Problem | undefined {
  const version = isMapping(value) ? value.version : undefined
  const known = defaultSettings.version
  if (typeof version !== 'number' || version <= known) return undefined
  return { path: ['version'], message: messages.newerVersion(version, known) }
}

function parsed(text: string, source: string): Extract<OpenedYaml, { kind: 'document' }> {
  const yaml = openYaml(text, 'core')
  if (yaml.kind === 'document') return yaml
  const problems = yaml.problems.map((problem) => ({ ...problem, key: '' }))
  throw new UserError('config-invalid', problemList(source, problems), messages.everyKey)
}

function invalid(source: string, message: string): UserError {
  const problems = problemList(source, [{ line: 1, column: 1, key: '', message }])
  return new UserError('config-invalid', problems, messages.everyKey)
}
