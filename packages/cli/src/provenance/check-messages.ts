import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { UserError } from '@sallyport/core'
import { locateGit } from '@sallyport/git'
import {
  detectAgents,
  formatProblem,
  isExemptSubject,
  isPlainBot,
  type MessageTarget,
  microAppFacts,
  type ParsedMessage,
  parseMessage,
  validate,
} from '@sallyport/provenance'
import type { ExitCode } from '../command.ts'
import { readMessageFile } from '../hook/message-file.ts'
import { promptRecordState } from './prompt-store.ts'
import type { ProvenanceContext } from './provenance-context.ts'
import { type RangeMessage, rangeCommits } from './range-commits.ts'

/** `provenance check MESSAGE-FILE | --range FROM..TO`: every problem with its fix; 1 where one is an error. */
export async function checkMessages(
  operands: readonly string[],
  range: string | undefined,
  context: ProvenanceContext,
): Promise<ExitCode> {
  const { stdout } = context.world
  const [file, ...others] = operands
  if (others.length > 0 || (file === undefined) === (range === undefined))
    throw new UserError('usage', 'check takes a message file or --range', 'sallyport provenance --help')
  const checked = range === undefined ? [await fileMessage(file ?? '', context)] : await rangeMessages(range, context)
  const found = (await Promise.all(checked.map((one) => problemsOf(one, context)))).flat()
  for (const { name, problem } of found)
    stdout.write(
      `${name}${problem.line === undefined ? '' : `:${problem.line}`}: ${problem.severity} ${formatProblem(problem)}\n`,
    )
  if (found.length === 0)
    stdout.write(`${checked.length} ${checked.length === 1 ? 'message' : 'messages'}, nothing to say\n`)
  else stdout.write(`docs  sallyport provenance explain ${found[0]?.problem.code}, or docs/provenance-codes.md\n`)
  return found.some(({ problem }) => problem.severity === 'error') ? 1 : 0
}

interface CheckedMessage {
  readonly name: string
  readonly parsed: ParsedMessage
  readonly target: MessageTarget
  readonly commit?: RangeMessage
}

async function problemsOf({ name, parsed, target, commit }: CheckedMessage, context: ProvenanceContext) {
  const digests = parsed.trailers.flatMap(({ value }) => /^sha256:([0-9a-f]{64})$/.exec(value)?.[1] ?? [])
  const states = await Promise.all(
    digests.map(async (digest) => [digest, await promptRecordState(context.repository, digest, commit?.oid)] as const),
  )
  const known = new Map(states)
  const problems = validate(parsed, {
    ...context.settings,
    target,
    ...(context.microApps === undefined ? {} : { microApps: microAppFacts(context.microApps, commit?.entries ?? []) }),
    detected: commit === undefined ? [] : detectAgents(commit),
    isExempt: commit === undefined ? isExemptSubject(parsed.subject) : isExemptCommit(commit),
    promptRecord: (digest) => known.get(digest) ?? 'absent',
  })
  return problems.map((problem) => ({ name, problem }))
}

function isExemptCommit({ parents, authorEmail }: RangeMessage): boolean {
  return parents > 1 || isPlainBot(authorEmail)
}

async function fileMessage(file: string, { world }: ProvenanceContext): Promise<CheckedMessage> {
  const path = resolve(world.cwd, file)
  await readFile(path).catch((cause: unknown) => {
    throw new UserError('file-unreadable', `${file} cannot be read`, 'check the path', { cause })
  })
  const { bytes, commentChar } = await readMessageFile(locateGit(world), path)
  return { name: file, parsed: parseMessage(bytes, { commentChar }), target: { kind: 'pending' } }
}

async function rangeMessages(range: string, context: ProvenanceContext): Promise<CheckedMessage[]> {
  const { world, repository, settings } = context
  const commits = await rangeCommits(world, range, settings.profile)
  return commits.map((commit) => ({
    name: commit.oid.slice(0, 12),
    parsed: parseMessage(commit.message),
    target: { kind: 'commit', oid: commit.oid, isAmendable: commit.oid === repository.head },
    commit,
  }))
}
