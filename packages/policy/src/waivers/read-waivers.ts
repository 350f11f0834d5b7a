import type { Waiver } from '@sallyport/core'
import { entriesOf, type ListForm, type ListProblem, openListFile, readListFile } from '@sallyport/strict-yaml'
import * as messages from './messages.ts'
import { entryKeys, waiverEntry } from './waiver-schema.ts'

const form: ListForm<Waiver> = {
  list: 'waivers',
  keys: entryKeys,
  entry: waiverEntry,
  error: 'waivers-invalid',
  hint: messages.waiverForm,
  conflicts: repeatedEntries,
}

/** Parses a waiver file; loads YAML and schema library, so import it late. Throws `UserError('waivers-invalid')` naming all problems. */
export function readWaivers(bytes: Uint8Array, source: string): Waiver[] {
  return readListFile(bytes, source, form)
}

/** To be written to: an invalid file would swallow an entry, or be made worse by it. */
export function openWaivers(text: string, source: string): ReturnType<typeof openListFile> {
  const opened = openListFile(text, source, form)
  entriesOf(opened, source, form)
  return opened
}

/** Two equal entries would cover twice what each of them says. A renewal beside the entry that it follows is fine. */
function repeatedEntries(waivers: readonly Waiver[]): ListProblem[] {
  const seen = new Map<string, number>()
  return waivers.flatMap(({ id, rule, scope, created, expires }, index) => {
    const key = JSON.stringify([id, rule, scope ?? null, created, expires])
    const first = seen.get(key)
    if (first !== undefined) return [{ path: ['waivers', index], message: messages.repeatedEntry(first) }]
    seen.set(key, index)
    return []
  })
}
