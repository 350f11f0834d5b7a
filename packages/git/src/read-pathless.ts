import type { Entry, Message } from '@sallyport/core'
import type { ObjectProcess } from './object-process.ts'
import { readStored } from './read-messages.ts'

/**
 * Objects that no commit names: messages of tags, and blobs that a tag points at (directly or through a tree). A missing object
 * and one of unknown type become entries all the same: whoever reads them learns that they cannot be read.
 */
export async function readPathless(
  objects: ObjectProcess,
  oids: readonly string[],
  missing: readonly string[],
): Promise<{ entries: Entry[]; messages: Message[] }> {
  const entries = missing.map(pathlessEntry)
  const messages: Message[] = []
  const infos = await Promise.all(oids.map((oid) => objects.info(oid)))
  for (const [index, oid] of oids.entries()) {
    const info = infos[index]
    const type = info?.kind === 'object' ? info.type : 'unknown'
    if (type === 'tag')
      messages.push({ kind: 'tag-message', bytes: (await readStored(objects, oid, 'tag')).message, oid })
    // The files of a tree are in the list themselves.
    else if (type !== 'tree') entries.push(pathlessEntry(oid))
  }
  return { entries, messages }
}

function pathlessEntry(oid: string): Entry {
  return { path: `object ${oid}`, status: 'added', mode: '100644', oid, parents: [], isCurrent: true }
}
