import { UserError } from '@sallyport/core'
import { headerValues } from './commit-object.ts'
import type { ObjectProcess } from './object-process.ts'
import { readStored } from './read-messages.ts'

/** The commits that ids lead to, through tags; a tag of a tree or a blob leads to none. Throws UserError `git-failed`. */
export async function peelTips(objects: ObjectProcess, oids: readonly string[]): Promise<string[]> {
  const peeled = await Promise.all([...new Set(oids)].map((oid) => peel(objects, oid)))
  return [...new Set(peeled.flat())]
}

async function peel(objects: ObjectProcess, start: string): Promise<string[]> {
  for (let oid = start; ; ) {
    const info = await objects.info(oid)
    if (info.kind !== 'object')
      throw new UserError(
        'git-failed',
        `The object ${oid} that would be pushed ${info.kind === 'missing' ? 'is not in this repository' : `cannot be read: ${info.reason}`}`,
        'Run `git fsck`.',
        { exitCode: 3 },
      )
    if (info.type !== 'tag') return info.type === 'commit' ? [oid] : []
    // An id is the hash of what names it: a chain of tags cannot close into a ring.
    oid = headerValues(await readStored(objects, oid, 'tag'), 'object')[0]?.toString('latin1') ?? ''
  }
}
