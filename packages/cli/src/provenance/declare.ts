import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { displayText, UserError } from '@sallyport/core'
import {
  answersToTrailers,
  formatProblem,
  keepsCommitsClean,
  makePromptRecord,
  type PromptRecord,
  parseMessage,
  validate,
} from '@sallyport/provenance'
import type { ExitCode } from '../command.ts'
import { readAll } from '../hook/read-all.ts'
import { declareLast } from './declare-last.ts'
import { type DeclareValues, declaredAnswers } from './declared-answers.ts'
import { type PendingTrailer, writePendingDeclaration } from './pending-declaration.ts'
import { keepPrompt, promptStores } from './prompt-store.ts'
import type { ProvenanceContext } from './provenance-context.ts'

/** `provenance declare`: into the next commit of this work tree, or with `--last` into the one that HEAD is. */
export async function declare(values: DeclareValues, context: ProvenanceContext): Promise<ExitCode> {
  const { world, repository, settings } = context
  refuseCleanProfiles(context)
  const record = await readPrompt(values, context)
  if (record === 'refused') return 1
  const answers = declaredAnswers(values, {
    now: world.now(),
    random: randomBytes(10),
    ...(record === undefined ? {} : { promptDigest: record.digest }),
  })
  const trailers = answersToTrailers(answers, settings.profile)
  if (!isAccepted(trailers, context)) return 1
  if (record !== undefined) await storePrompt(values, record, context)
  const lines = trailers.map(({ key, value }) => `  ${key}: ${displayText(value)}\n`).join('')
  if (values.last === true) {
    const oid = await declareLast(trailers, context)
    world.stdout.write(`the last commit, now ${oid.slice(0, 12)}, says:\n${lines}`)
  } else {
    writePendingDeclaration(repository.gitDir, trailers)
    world.stdout.write(`the next commit here will say:\n${lines}`)
  }
  return 0
}

function refuseCleanProfiles({ settings: { profile } }: ProvenanceContext): void {
  if (profile.isOn && !keepsCommitsClean(profile)) return
  throw new UserError(
    'usage',
    `this repository keeps AI out of its commit messages (provenance.profile: ${profile.name})`,
    profile.isOn ? 'use the "AI use" section of the pull request' : 'nothing has to be declared here',
  )
}

const largestPrompt = 1_048_576

/** The text is never printed, and kept nowhere unless no rule finds a secret in it. */
async function readPrompt(
  values: DeclareValues,
  { world, settings }: ProvenanceContext,
): Promise<PromptRecord | 'refused' | undefined> {
  const file = values['prompt-file']
  if (file === undefined) return undefined
  if (!settings.profile.commitKeys.includes('AI-Prompt-Digest'))
    throw new UserError('usage', `profile ${settings.profile.name} has no AI-Prompt-Digest`, 'leave --prompt-file out')
  const bytes = file === '-' ? await readAll(world.stdin) : await readFile(resolve(world.cwd, file)).catch(unreadable)
  if (bytes.length > largestPrompt)
    throw new UserError('usage', 'the prompt is larger than 1 MiB', 'keep what matters of it')
  const text = bytes.toString('utf8')
  if (text.trim() === '') throw new UserError('usage', 'the prompt is empty', 'leave --prompt-file out')
  const rule = settings.findSecret?.(text)
  if (rule === undefined) return makePromptRecord(text, randomBytes(16).toString('hex'))
  world.stderr.write(
    `AP012 The prompt looks like it contains a secret (rule ${displayText(rule)}). It was not saved. Fix: take the secret out, and revoke it if it was real\n`,
  )
  return 'refused'
}

function unreadable(cause: unknown): never {
  throw new UserError('file-unreadable', 'the prompt file cannot be read', 'check the path', { cause })
}

async function storePrompt(values: DeclareValues, record: PromptRecord, context: ProvenanceContext): Promise<void> {
  const { store: wanted = 'file' } = values
  const store = promptStores.find((known) => known === wanted)
  if (store === undefined)
    throw new UserError('usage', `--store ${wanted} is not known`, `--store ${promptStores.join(' or ')}`)
  context.world.stdout.write(`${await keepPrompt(context.repository, record, store)}\n`)
}

function isAccepted(trailers: readonly PendingTrailer[], { world, settings }: ProvenanceContext): boolean {
  const message = `Declaration\n\n${trailers.map(({ key, value }) => `${key}: ${value}\n`).join('')}`
  const problems = validate(parseMessage(Buffer.from(message)), settings)
  const errors = problems.filter(({ severity }) => severity === 'error')
  for (const problem of errors) world.stderr.write(`${formatProblem(problem)}\n`)
  return errors.length === 0
}
