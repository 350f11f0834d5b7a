import type { TrailerKey } from '@sallyport/core'
import { fixCommand, removeLine } from './fix-command.ts'
import { expected, messages } from './messages.ts'
import type { Problem, ProblemCode, ProblemSeverity, Subject } from './problem.ts'
import type { Trailer } from './read-trailers.ts'
import { extentOf } from './rules-extent.ts'
import { parseTrailerValue } from './trailer-grammar.ts'
import { canonicalKey, maximumCount } from './trailer-keys.ts'

const pending = { kind: 'pending' } as const

/** AP011–AP019: what stands in the values. */
export function checkValues(subject: Subject): Problem[] {
  const own = subject.parsed.trailers.flatMap((trailer) => {
    const key = canonicalKey(trailer.key)
    return key === undefined ? [] : [{ key, trailer }]
  })
  return [
    ...own.flatMap(({ key, trailer }) => checkValue(subject, key, trailer)),
    ...checkPromptPresence(subject),
    ...checkCounts(subject, own),
  ]
}

function checkValue(subject: Subject, key: TrailerKey, trailer: Trailer): Problem[] {
  const problem = (code: ProblemCode, severity: ProblemSeverity, message: string, fix?: string): Problem => ({
    code,
    severity,
    message,
    fix: fix ?? removeLine(subject.settings.target ?? pending, trailer.line),
    line: trailer.line,
    key,
    value: trailer.value,
  })
  const hidden = hiddenCharacter(key, trailer.value)
  if (hidden !== undefined) return [problem('AP011', 'error', hidden)]
  const isSought = subject.settings.seeksFoldedSecrets !== true || trailer.endLine > trailer.line
  const rule = isSought ? subject.settings.findSecret?.(trailer.value) : undefined
  const secret = rule === undefined ? [] : [problem('AP012', 'error', messages.secret(key, rule))]
  return [
    ...secret,
    ...checkWidth(subject, key, trailer, problem),
    ...checkGrammar(subject, key, trailer.value, problem),
  ]
}

type MakeProblem = (code: ProblemCode, severity: ProblemSeverity, message: string, fix?: string) => Problem

function hiddenCharacter(key: string, value: string): string | undefined {
  if (/^[ -~]*$/.test(value)) return undefined
  const at = value.search(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\ufffd]/u)
  if (at === -1) return undefined
  const codePoint = value.codePointAt(at) ?? 0
  return codePoint === 0xfffd ? messages.notUtf8(key) : messages.hiddenCharacter(key, codePoint, at + 1)
}

function checkWidth({ parsed }: Subject, key: TrailerKey, { line, endLine }: Trailer, problem: MakeProblem): Problem[] {
  const widest = parsed.lines.slice(line - 1, endLine).reduce((width, { text }) => Math.max(width, text.length), 0)
  if (widest <= 100) return []
  // `git commit --trailer` cannot fold, so a prompt from the command line is always wide.
  return [problem('AP013', key === 'AI-Prompt' ? 'advice' : 'warning', messages.tooWide(key, widest))]
}

function checkGrammar({ settings }: Subject, key: TrailerKey, value: string, problem: MakeProblem): Problem[] {
  // AP002, AP005 and AP032 speak of these.
  if (key === 'AI-Extent' || key === 'Assisted-by' || key === 'Risk-Accepted') return []
  const parsed = parseTrailerValue(key, value)
  if (key === 'AI-Prompt')
    return parsed === undefined ? [problem('AP014', 'error', messages.promptInvalid(value.length))] : []
  if (key === 'AI-Params' && parsed === undefined) return [problem('AP015', 'error', messages.paramsInvalid())]
  if (parsed === undefined) return [problem('AP017', 'error', messages.valueInvalid(key, value, expected[key] ?? ''))]
  if (parsed.key === 'AI-Params')
    return parsed.params.flatMap(({ name, value: setting }) => checkParam(name, setting, problem))
  if (parsed.key === 'AI-Prompt-Digest' && settings.promptRecord?.(parsed.sha256) === 'altered')
    return [problem('AP019', 'error', messages.promptAltered(parsed.sha256))]
  const isForbiddenUrl = parsed.key === 'AI-Session' && parsed.isUrl && settings.allowSessionUrl !== true
  return isForbiddenUrl ? [problem('AP016', 'error', messages.sessionUrl())] : []
}

const limits: Readonly<Record<string, number>> = { temperature: 2, top_p: 1 }

function checkParam(name: string, value: string, problem: MakeProblem): Problem[] {
  const limit = limits[name]
  if (limit === undefined || ['default', 'unsupported', 'unknown'].includes(value)) return []
  const isInRange = /^\d+(\.\d+)?$/.test(value) && Number(value) <= limit
  return isInRange ? [] : [problem('AP015', 'error', messages.paramRange(name, value, `0–${limit}`))]
}

function checkPromptPresence(subject: Subject): Problem[] {
  const { parsed, settings } = subject
  const { promptSummary = 'advise', profile, target = pending } = settings
  const extent = extentOf(subject)
  if (promptSummary === 'optional' || !profile.commitKeys.includes('AI-Prompt')) return []
  if (extent !== 'mostly' && extent !== 'full') return []
  const hasPrompt = parsed.trailers.some(({ key }) => /^ai-prompt(-digest)?$/i.test(key))
  if (hasPrompt) return []
  const severity = promptSummary === 'require' ? 'error' : 'advice'
  const fix = fixCommand(parsed, target, ['AI-Prompt: <what you asked for>'])
  return [{ code: 'AP014', severity, message: messages.promptMissing(extent), fix, key: 'AI-Prompt', value: '' }]
}

function checkCounts({ settings }: Subject, own: readonly { key: TrailerKey; trailer: Trailer }[]): Problem[] {
  return [...new Set(own.map(({ key }) => key))].flatMap((key) => {
    const same = own.filter((entry) => entry.key === key)
    const maximum = maximumCount[key]
    const extra = maximum === undefined ? undefined : same[maximum]
    if (maximum === undefined || extra === undefined || key === 'AI-Extent') return []
    const fix = removeLine(settings.target ?? pending, extra.trailer.line)
    const message = messages.tooMany(key, same.length, maximum)
    return [
      { code: 'AP018', severity: 'warning', message, fix, line: extra.trailer.line, key, value: extra.trailer.value },
    ]
  })
}
