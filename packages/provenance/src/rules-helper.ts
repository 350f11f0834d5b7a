import { identifyPerson } from './agent-identity.ts'
import { parseHelper, readHelperLeniently } from './assisted-by.ts'
import { helperInValue } from './assisted-by-ai.ts'
import { fixCommand, removeLine } from './fix-command.ts'
import { messages } from './messages.ts'
import type { Problem, Subject } from './problem.ts'
import { isHelperKey, keepsCommitsClean } from './profiles.ts'
import type { Trailer } from './read-trailers.ts'
import { suggestHelper } from './suggest.ts'

const pending = { kind: 'pending' } as const

/** AP005–AP009: who is named, where, and in which shape. */
export function checkHelpers(subject: Subject): Problem[] {
  return subject.parsed.trailers.flatMap((trailer) => {
    const key = trailer.key.toLowerCase()
    if (key === 'co-authored-by') return checkCoAuthor(subject, trailer)
    if (['signed-off-by', 'reviewed-by', 'acked-by', 'tested-by'].includes(key)) return checkSigner(subject, trailer)
    const isHelper = key === 'assisted-by' || isHelperKey(subject.settings.profile, key)
    return isHelper && helperInValue(trailer.value) !== undefined ? checkHelper(subject, trailer) : []
  })
}

function checkHelper(subject: Subject, trailer: Trailer): Problem[] {
  const { settings, parsed } = subject
  const { profile, target = pending } = settings
  if (profile.helper === undefined) return []
  const helper = isHelperKey(profile, trailer.key) ? parseHelper(trailer.value, profile.helper.form) : undefined
  const common = { line: trailer.line, key: trailer.key, value: trailer.value }
  if (helper === undefined) {
    const named = readHelperLeniently(trailer.value)
    const suggestion = named && suggestHelper(profile.helper.form, named)
    const fix = fixCommand(parsed, target, [`${profile.helper.key}: ${suggestion ?? '<agent>:<model>'}`], {
      replace: true,
    })
    const message = messages.helperForm(trailer.key, trailer.value, profile, suggestion)
    return [{ code: 'AP005', severity: 'error', message, fix, ...common }]
  }
  const agent = helper.form === 'llm' ? undefined : helper.form === 'agent-model' ? helper.agent : helper.tool
  const model = helper.form === 'llm' ? undefined : helper.model
  return [
    ...(model === 'unknown' ? [unknownModel(subject, trailer)] : []),
    ...notApproved(subject, trailer, 'Agent', agent, settings.approvedAgents),
    ...notApproved(subject, trailer, 'Model', model, settings.approvedModels),
  ]
}

function unknownModel({ parsed, settings }: Subject, { key, value, line }: Trailer): Problem {
  const fix = fixCommand(parsed, settings.target ?? pending, [`${key}: ${value.replace('unknown', '<model>')}`], {
    replace: true,
  })
  return { code: 'AP006', severity: 'warning', message: messages.modelUnknown(), fix, line, key, value }
}

function notApproved(
  { settings }: Subject,
  { key, value, line }: Trailer,
  what: 'Agent' | 'Model',
  name: string | undefined,
  approved: readonly string[] | undefined,
): Problem[] {
  if (name === undefined || approved === undefined) return []
  const isApproved = approved.some((entry) =>
    entry.endsWith('*') ? name.startsWith(entry.slice(0, -1)) : name === entry,
  )
  if (isApproved) return []
  const fix = `Use one of the approved ones, or ask for it to be added. ${removeLine(settings.target ?? pending, line)}`
  return [{ code: 'AP007', severity: 'error', message: messages.notApproved(what, name), fix, line, key, value }]
}

function checkSigner({ settings }: Subject, { key, value, line }: Trailer): Problem[] {
  if (identifyPerson(value) === undefined) return []
  const fix = removeLine(settings.target ?? pending, line)
  const who = /<([^<>]*)>/.exec(value.slice(0, 300))?.[1] ?? value
  return [{ code: 'AP008', severity: 'error', message: messages.aiSigned(key, who), fix, line, key, value }]
}

function checkCoAuthor({ settings }: Subject, { key, value, line }: Trailer): Problem[] {
  const { profile, coAuthor = 'warn', target = pending } = settings
  const person = identifyPerson(value)
  // Where commits stay clean, AP050 speaks of the same line.
  if (person === undefined || coAuthor === 'allow' || keepsCommitsClean(profile)) return []
  const suggestion = profile.helper && `${profile.helper.key}: ${suggestHelper(profile.helper.form, person)}`
  const severity = coAuthor === 'fail' ? 'error' : 'warning'
  return [
    {
      code: 'AP009',
      severity,
      message: messages.aiCoAuthor(suggestion),
      fix: removeLine(target, line),
      line,
      key,
      value,
    },
  ]
}
