import { removeLine } from './fix-command.ts'
import { messages } from './messages.ts'
import type { Problem, Subject } from './problem.ts'
import { isHelperKey, keepsCommitsClean } from './profiles.ts'
import { canonicalKey } from './trailer-keys.ts'

/** AP050: keys that this repository keeps out of its commits. */
export function checkCleanCommits({ parsed, settings, evidence: all }: Subject): Problem[] {
  const { profile, target = { kind: 'pending' } } = settings
  const evidence = new Set(keepsCommitsClean(profile) ? all.map(({ line }) => line) : [])
  return parsed.trailers.flatMap(({ key, value, line }) => {
    const own = canonicalKey(key)
    // An AI in Assisted-by is judged by AP005 where the profile has another key for it.
    const isOwn =
      own !== undefined && own !== 'Assisted-by' && !profile.commitKeys.includes(own) && own.startsWith('AI-')
    const isForbidden = isOwn || (evidence.has(line) && !isHelperKey(profile, key))
    if (!isForbidden) return []
    const shownValue = own === 'AI-Prompt' ? '…' : value
    const message = messages.notInCommit(key, shownValue, profile)
    return [{ code: 'AP050', severity: 'error', message, fix: removeLine(target, line), line, key, value }]
  })
}
