import { daysBetween, isoDay } from '@sallyport/core'
import { fixCommand, removeLine } from './fix-command.ts'
import { messages } from './messages.ts'
import type { MicroAppFacts, Problem, ProblemCode, RiskEntry, Subject } from './problem.ts'
import type { Trailer } from './read-trailers.ts'
import { parseTrailerValue } from './trailer-grammar.ts'

const pending = { kind: 'pending' } as const

/** AP020–AP032: micro-apps and accepted risks against their registers. */
export function checkRegistries(subject: Subject): Problem[] {
  const risks = subject.parsed.trailers.filter(({ key }) => key.toLowerCase() === 'risk-accepted')
  return [...checkMicroApps(subject), ...risks.flatMap((trailer) => checkRisk(subject, trailer))]
}

function checkMicroApps({ parsed, settings }: Subject): Problem[] {
  const { microApps, target = pending, profile, isExempt } = settings
  if (microApps === undefined) return []
  const named = parsed.trailers.filter(({ key }) => key.toLowerCase() === 'micro-app')
  const unknown = named
    .filter(({ value }) => !microApps.known.includes(value))
    .map(({ key, value, line }): Problem => {
      const message = messages.microAppUnknown(value, microApps.known)
      return { code: 'AP020', severity: 'error', message, fix: removeLine(target, line), line, key, value }
    })
  if (isExempt === true) return unknown
  const isAskedFor = profile.commitKeys.includes('Micro-App')
  const missing = microApps.touched
    .filter(({ slug }) => isAskedFor && !named.some(({ value }) => value === slug))
    .map(({ slug, path }) => {
      const fix = fixCommand(parsed, target, [`Micro-App: ${slug}`])
      return appProblem('AP021', slug, messages.microAppMissing(path, slug), fix)
    })
  return [...unknown, ...missing, ...expiredApps(microApps, isoDay(settings.now))]
}

function expiredApps({ touched }: MicroAppFacts, today: string): Problem[] {
  return touched.flatMap(({ slug, path, expires }) =>
    expires === undefined || expires >= today
      ? []
      : [appProblem('AP022', slug, messages.microAppExpired(slug, path, expires), messages.renewMicroApp)],
  )
}

function appProblem(code: ProblemCode, slug: string, message: string, fix: string): Problem {
  return { code, severity: 'error', message, fix, key: 'Micro-App', value: slug }
}

function checkRisk({ settings }: Subject, { key, value, line }: Trailer): Problem[] {
  const fix = removeLine(settings.target ?? pending, line)
  const problem = (code: ProblemCode, message: string): Problem[] => [
    { code, severity: 'error', message, fix, line, key, value },
  ]
  const parsed = parseTrailerValue('Risk-Accepted', value)
  if (parsed?.key !== 'Risk-Accepted') return problem('AP032', messages.riskInvalid(value))
  const { id, expires } = parsed
  const entry = settings.risks?.find((risk) => risk.id === id)
  if (settings.risks !== undefined && entry === undefined) return problem('AP030', messages.riskUnknown(id))
  const today = isoDay(settings.now)
  const earliest = entry !== undefined && entry.expires < expires ? entry.expires : expires
  if (earliest < today) return problem('AP031', messages.riskExpired(id, earliest))
  if (entry === undefined) return []
  if (expires > entry.expires) return problem('AP032', messages.riskLaterThanFile(id, expires, entry.expires))
  const days = settings.maximumRiskDays?.[entry.severity?.toLowerCase() ?? '']
  const isTooLong = days !== undefined && daysUntil(entry, expires, today) > days
  return isTooLong ? problem('AP032', messages.riskTooLong(id, expires, entry.severity ?? '', days)) : []
}

/** A start in the future must not buy time until then. */
function daysUntil({ created }: RiskEntry, expires: string, today: string): number {
  return daysBetween(created === undefined || created > today ? today : created, expires)
}
