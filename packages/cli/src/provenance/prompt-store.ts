import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { UserError } from '@sallyport/core'
import { git, gitOutput, type Repository, readFileAt } from '@sallyport/git'
import { formatPromptRecord, type PromptRecord, promptRecordPath, readPromptRecord } from '@sallyport/provenance'
import { noteIdentity } from './commit-notes.ts'

export const promptStores = ['file', 'note'] as const
export type PromptStore = (typeof promptStores)[number]

const notes = 'refs/notes/sallyport-prompts'

/** Keeps a prompt, and says what is left to do. A file is part of the next commit once it is added; a note stays in this clone. */
export async function keepPrompt(repository: Repository, record: PromptRecord, store: PromptStore): Promise<string> {
  const text = formatPromptRecord(record)
  if (store === 'note') {
    const key = noteKey(repository, record.digest)
    await gitOutput(repository, [...noteIdentity, 'notes', `--ref=${notes}`, 'add', '--force', '--file=-', key], {
      input: Buffer.from(text),
    })
    return `the prompt is in a note of this clone: git notes --ref=${notes.slice(11)} show ${key}`
  }
  if (repository.root === undefined)
    throw new UserError('bare-repository', 'a bare repository has no place for a prompt file', 'use --store note')
  const path = promptRecordPath(record.digest)
  await mkdir(join(repository.root, dirname(path)), { recursive: true })
  await writeFile(join(repository.root, path), text)
  return `the prompt is in a file; to commit it: git add ${path}`
}

/**
 * The record goes by its digest, not by a commit: the trailer carries the key through every rewrite, and nothing has to move.
 * Git takes any full object id as the name of a note.
 */
function noteKey({ objectFormat }: Repository, digest: string): string {
  return objectFormat === 'sha256' ? digest : digest.slice(0, 40)
}

/** Looks where `keepPrompt` keeps them: in the commit, the index, then the notes. */
export async function promptRecordState(
  repository: Repository,
  digest: string,
  revision: string | undefined,
): Promise<'kept' | 'altered' | 'absent'> {
  const path = promptRecordPath(digest)
  const inCommit = revision === undefined ? undefined : await readFileAt(repository, revision, path)
  const candidates = [
    () => inCommit,
    () => outputOf(repository, ['cat-file', 'blob', `:${path}`]),
    () => outputOf(repository, ['notes', `--ref=${notes}`, 'show', noteKey(repository, digest)]),
  ]
  for (const read of candidates) {
    const bytes = await read()
    if (bytes !== undefined) return stateOf(Buffer.from(bytes).toString('utf8'), digest)
  }
  return 'absent'
}

function stateOf(text: string, digest: string): 'kept' | 'altered' {
  return readPromptRecord(text)?.digest === digest ? 'kept' : 'altered'
}

async function outputOf(repository: Repository, args: readonly string[]): Promise<Buffer | undefined> {
  const { outcome, exitCode, stdout } = await git(repository, args)
  return outcome === 'exited' && exitCode === 0 ? stdout : undefined
}
