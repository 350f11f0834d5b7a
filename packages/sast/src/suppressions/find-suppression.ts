import { type LineRange, type Suppression, touches } from '@sallyport/core'
import type { CommentLine } from './comment-lines.ts'

/** `nosemgrep: id, id -- reason`, `sallyport-ignore id -- reason`; ids with or without `sast/`. */
const marker =
  /(?:^|[^\w-])(nosemgrep|nosem|sallyport-ignore)(?![\w-])(?:[:=\s]\s*(?!--)((?:sast\/)?[\w.-]+(?:\s*,\s*(?:sast\/)?[\w.-]+)*))?(?:\s*--\s*(.*))?/i

/**
 * A comment on the first line of the match, or alone on the line above, that speaks of this rule or of none. Without the
 * rule's name or without a reason it does not count.
 */
export function findSuppression(
  comments: readonly CommentLine[],
  startLine: number,
  ruleId: string,
  added: readonly LineRange[],
): Suppression | undefined {
  for (const line of [startLine, startLine - 1]) {
    const entry = comments[line - 1]
    if (entry === undefined || (line !== startLine && !entry.isAlone)) continue
    const [, word, ids, rest] = marker.exec(entry.comment) ?? []
    if (word === undefined) continue
    const named = (ids ?? '')
      .split(',')
      .map((id) => id.trim().replace(/^sast\//, ''))
      .filter((id) => id !== '')
    if (named.length > 0 && !named.includes(ruleId)) continue
    const reason = (rest ?? '').replace(/(\*\/|-->|\}).*$/, '').trim()
    return {
      marker: word.toLowerCase(),
      ...(reason === '' ? {} : { reason }),
      counts: named.includes(ruleId) && /\p{L}{2}/u.test(reason),
      isNew: touches(added, line, line),
    }
  }
  return undefined
}
