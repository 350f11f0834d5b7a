import { closestName, type DetectedAgent, type Extent, extents, quotedText } from '@sallyport/core'
import { credible } from './detect-agents.ts'
import { fixCommand, removeLine } from './fix-command.ts'
import { messages } from './messages.ts'
import type { Problem, ProblemSeverity, Subject } from './problem.ts'
import { greatest, readDeclaration, unique } from './read-declaration.ts'
import type { Trailer } from './read-trailers.ts'
import { suggestHelper, suggestTrailers } from './suggest.ts'

const pending = { kind: 'pending' } as const

function extentTrailers({ parsed }: Subject): Trailer[] {
  return parsed.trailers.filter(({ key }) => key.toLowerCase() === 'ai-extent')
}

export function extentOf(subject: Subject): Extent | undefined {
  return greatest(extentTrailers(subject).map(({ value }) => value))
}

/** AP001–AP004 and AP041: is there a declaration, and does it hold against what can be seen. */
export function checkExtent(subject: Subject): Problem[] {
  const trailers = extentTrailers(subject)
  if (trailers.length === 0) return missingExtent(subject)
  return [
    ...severalExtents(subject, trailers),
    ...invalidExtents(subject, trailers),
    ...missingHelper(subject),
    ...contradiction(subject),
  ]
}

function missingExtent(subject: Subject): Problem[] {
  const { parsed, settings } = subject
  const { profile, target = pending } = settings
  const seen = credible([...subject.evidence, ...(settings.detected ?? [])])
  const first = seen[0]
  const declaration = readDeclaration(parsed, profile)
  if (first !== undefined && (!profile.needsExtent || target.kind === 'commit')) {
    return undeclared(subject, first, declaration.assistedBy.length > 0)
  }
  if (!profile.needsExtent || settings.isExempt === true) return []
  const isAiLike = first !== undefined || declaration.trailers.length > 0
  const severity = missingSeverity(settings.onMissing ?? 'advise', isAiLike)
  const trailers = suggestTrailers(profile, first, declaration.assistedBy.length > 0)
  const message = messages.extentMissing(
    first === undefined ? undefined : `${quotedText(first.agent)}, ${quotedText(first.source)}`,
  )
  return [{ code: 'AP001', severity, message, fix: fixCommand(parsed, target, trailers), key: 'AI-Extent', value: '' }]
}

function missingSeverity(onMissing: 'advise' | 'warn' | 'fail', isAiLike: boolean): ProblemSeverity {
  if (onMissing === 'fail') return 'error'
  return onMissing === 'warn' || isAiLike ? 'warning' : 'advice'
}

function undeclared(subject: Subject, first: DetectedAgent, hasHelper: boolean): Problem[] {
  const { parsed, settings } = subject
  const { profile, target = pending } = settings
  const key = profile.needsExtent ? 'AI-Extent' : profile.helper?.key
  if (key === undefined || (hasHelper && !profile.needsExtent)) return []
  const who = target.kind === 'commit' ? `Commit ${target.oid.slice(0, 7)}` : 'This commit'
  const trailers = suggestTrailers(profile, first, hasHelper)
  const severity = settings.onMissing === 'fail' ? 'error' : 'warning'
  const message = messages.undeclared(who, first.source, key)
  return [{ code: 'AP041', severity, message, fix: fixCommand(parsed, target, trailers), key, value: '' }]
}

function severalExtents({ settings }: Subject, trailers: readonly Trailer[]): Problem[] {
  const values = trailers.map(({ value }) => value)
  const last = trailers.at(-1)
  if (trailers.length < 2 || last === undefined) return []
  const severity = unique(values).length > 1 ? 'error' : 'warning'
  const fix = removeLine(settings.target ?? pending, last.line)
  return [
    {
      code: 'AP001',
      severity,
      message: messages.extentTwice(values),
      fix,
      line: last.line,
      key: 'AI-Extent',
      value: values.join('\n'),
    },
  ]
}

function invalidExtents({ parsed, settings }: Subject, trailers: readonly Trailer[]): Problem[] {
  return trailers
    .filter(({ value }) => !extents.some((extent) => extent === value))
    .map(({ value, line }) => {
      const closest = closestName(value.slice(0, 40), extents) ?? 'mostly'
      const fix = fixCommand(parsed, settings.target ?? pending, [`AI-Extent: ${closest}`], { replace: true })
      return {
        code: 'AP002',
        severity: 'error',
        message: messages.extentInvalid(value),
        fix,
        line,
        key: 'AI-Extent',
        value,
      }
    })
}

function missingHelper(subject: Subject): Problem[] {
  const { parsed, settings } = subject
  const { profile, target = pending } = settings
  const extent = extentOf(subject)
  if (extent === undefined || extent === 'none' || profile.helper === undefined) return []
  if (readDeclaration(parsed, profile).assistedBy.length > 0) return []
  const { key, form } = profile.helper
  const seen = credible([...subject.evidence, ...(settings.detected ?? [])])[0] ?? { agent: '<agent>' }
  const value = seen.agent === '<agent>' ? '<agent>:<model>' : suggestHelper(form, seen)
  const fix = fixCommand(parsed, target, [`${key}: ${value}`])
  return [
    {
      code: 'AP003',
      severity: 'error',
      message: messages.helperMissing(extent, key, form),
      fix,
      line: extentTrailers(subject)[0]?.line ?? 1,
      key,
      value: extent,
    },
  ]
}

function contradiction(subject: Subject): Problem[] {
  const { parsed, settings } = subject
  const trailer = extentTrailers(subject)[0]
  if (trailer === undefined || extentOf(subject) !== 'none') return []
  const fix = fixCommand(parsed, settings.target ?? pending, ['AI-Extent: partial'], { replace: true })
  const common = { code: 'AP004', fix, line: trailer.line, key: 'AI-Extent', value: 'none' } as const
  const named = credible(subject.evidence)[0]
  const line = subject.evidence.find((found) => found === named)
  if (line !== undefined) {
    return [{ ...common, severity: 'error', message: messages.noneAgainstMessage(line.line, line.text) }]
  }
  const sign = credible(settings.detected ?? [])[0]
  if (sign === undefined) return []
  // People commit their own work from an agent's shell: the environment alone refuses nothing.
  const severity = sign.source.startsWith('environment') ? 'warning' : 'error'
  return [{ ...common, severity, message: messages.noneAgainstSign(sign.agent, sign.source) }]
}
