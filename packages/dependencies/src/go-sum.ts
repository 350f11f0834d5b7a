import type { LockfileReading, Problem } from './component.ts'
import { linesOf } from './readers/text/lock-lines.ts'

const hint = 'go mod tidy'

/**
 * The hashes of go.sum for what go.mod pins: `module v1.0.0 h1:…` of the module, `module v1.0.0/go.mod h1:…` of its go.mod
 * alone. It also has lines for versions that are not built; those are no components.
 */
export function withGoSum(reading: LockfileReading, bytes: Uint8Array): LockfileReading {
  const { hashes, brokenLine } = readGoSum(bytes)
  const lost: string[] = []
  const components = reading.components.map((component) => {
    const key = `${component.name} ${component.version}`
    if (component.source.kind !== 'registry') return component
    const hash = hashes.get(key)
    if (hash === undefined && !hashes.has(`${key}/go.mod`)) lost.push(key)
    return hash === undefined ? component : { ...component, integrity: [hash] }
  })
  const problems: Problem[] = [...reading.problems]
  if (brokenLine !== undefined)
    problems.push({ code: 'lockfile-unparsable', message: `line ${brokenLine} of go.sum is not readable`, hint })
  if (lost[0] !== undefined)
    problems.push({
      code: 'lockfile-mismatch',
      message: `go.sum has no hash for ${lost[0].slice(0, 200)}${lost.length > 1 ? ` and ${lost.length - 1} more` : ''}`,
      hint,
    })
  return { ...reading, components, problems }
}

function readGoSum(bytes: Uint8Array) {
  const hashes = new Map<string, string>()
  let brokenLine: number | undefined
  for (const [index, line] of linesOf(bytes).entries()) {
    const [name = '', version = '', hash = '', ...more] = line.trim().split(/\s+/)
    if (name === '') continue
    if (!hash.startsWith('h1:') || more.length > 0) brokenLine ??= index + 1
    else hashes.set(`${name} ${version}`, hash)
  }
  return { hashes, brokenLine }
}
