import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { UserError } from '@sallyport/core'
import { exportedFacts, gitAiNote, isPlainBot, provenanceStatement } from '@sallyport/provenance'
import type { ExitCode } from '../command.ts'
import { commitNotes, writeNote } from './commit-notes.ts'
import type { ProvenanceContext } from './provenance-context.ts'
import { type RangeMessage, rangeCommits } from './range-commits.ts'

export interface ExportValues {
  readonly range?: string | undefined
  readonly format?: string | undefined
  readonly output?: string | undefined
  readonly note?: boolean | undefined
}

const exportFormats = ['in-toto', 'git-ai'] as const

/** `provenance export [--range FROM..TO]`: what the commits declare, for attestations and for tools that read notes. */
export async function exportProvenance(values: ExportValues, context: ProvenanceContext): Promise<ExitCode> {
  const { world, settings } = context
  const format = exportFormats.find(
    (known) => known === (values.format ?? (values.note === true ? 'git-ai' : 'in-toto')),
  )
  if (format === undefined || (values.note === true && format !== 'git-ai'))
    throw new UserError('usage', `export has no such format: ${values.format}`, `formats: ${exportFormats.join(', ')}`)
  const commits = await rangeCommits(world, values.range ?? 'HEAD', settings.profile)
  const last = commits.at(-1)
  if (last === undefined) throw new UserError('usage', 'the range has no commits', '--range FROM..TO')
  if (values.note === true) return await writeNotes(commits, context)
  const text = format === 'in-toto' ? statementText(commits, last) : noteOf(onlyOne(commits, last))
  if (values.output === undefined) world.stdout.write(text)
  else await writeFile(resolve(world.cwd, values.output), text)
  return 0
}

function statementText(commits: readonly RangeMessage[], last: RangeMessage): string {
  const exported = commits.map((commit) => ({
    ...commit,
    isExempt: commit.parents > 1 || isPlainBot(commit.authorEmail),
  }))
  return `${JSON.stringify(provenanceStatement(exported, last), null, 2)}\n`
}

function onlyOne(commits: readonly RangeMessage[], last: RangeMessage): RangeMessage {
  if (commits.length > 1)
    throw new UserError('usage', 'a note speaks of one commit', 'give one commit, or --note to write all of them')
  return last
}

function noteOf({ oid, declaration }: RangeMessage): string {
  return gitAiNote(oid, exportedFacts(declaration))
}

async function writeNotes(
  commits: readonly RangeMessage[],
  { repository, world }: ProvenanceContext,
): Promise<ExitCode> {
  for (const commit of commits) await writeNote(repository, commit.oid, noteOf(commit))
  world.stdout.write(`${commits.length} notes in ${commitNotes}; they stay in this clone until you push that ref\n`)
  return 0
}
