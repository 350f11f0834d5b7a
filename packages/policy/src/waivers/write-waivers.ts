import type { Waiver } from '@sallyport/core'
import { type Document, isSeq, type ToStringOptions, YAMLSeq } from 'yaml'
import { openWaivers } from './read-waivers.ts'

const style: ToStringOptions = { lineWidth: 0 }

/** The text of a waiver file with one entry more; comments, order and quoting of the rest stay. */
export function withWaivers(text: string, waivers: readonly Waiver[], source: string): string {
  const { document } = openWaivers(text, source)
  const list = listOf(document)
  for (const waiver of waivers) list.add(document.createNode(written(waiver)))
  const result = document.toString(style)
  // Refuses an entry that nobody could load again, such as one without a reason or the same one twice.
  openWaivers(result, source)
  return result
}

function listOf(document: Document): YAMLSeq {
  if (document.contents === null) document.contents = document.createNode({ version: '1' })
  const present = document.get('waivers')
  if (isSeq(present)) {
    if (present.items.length === 0) present.flow = false
    return present
  }
  const list = new YAMLSeq(document.schema)
  document.set('waivers', list)
  return list
}

function written({ id, rule, scope, reason, owner, approvedBy, created, expires, count }: Waiver) {
  return {
    id,
    rule,
    ...(scope === undefined ? {} : { scope }),
    reason,
    owner,
    ...(approvedBy === undefined ? {} : { approved_by: approvedBy }),
    created,
    expires,
    ...(count === 1 ? {} : { count: String(count) }),
  }
}
