import { writeFile } from 'node:fs/promises'
import { type ChangeSet, checkNames } from '@sallyport/core'
import { currentOperation, openStaged } from '@sallyport/git'
import { exitCodeOf } from '@sallyport/policy'
import {
  addTrailers,
  isComplete,
  knownTrailers,
  parseMessage,
  prefillComments,
  profileOf,
  readDeclaration,
  stripsComments,
} from '@sallyport/provenance'
import type { ExitCode } from '../command.ts'
import { isCi } from '../is-ci.ts'
import { forgetPendingDeclaration, readPendingDeclaration } from '../provenance/pending-declaration.ts'
import { judgedDigest } from '../state/judged-digest.ts'
import { readVerdict } from '../state/recorded-verdict.ts'
import { stateFile } from '../state/state-file.ts'
import type { World } from '../world.ts'
import { askForDeclaration } from './ask-for-declaration.ts'
import { hasAuthorDateOfHead, mayAmend } from './author-date.ts'
import { carryDeclaration } from './carried-declaration.ts'
import { type HookGate, openHookGate, runHookGate, sayThatItGoesOn, showHookReport } from './hook-gate.ts'
import { type MessageFile, readMessageFile } from './message-file.ts'

/** Told to the shim: refuse on purpose, as opposed to a crash, which must not stop a rebase. */
const strictRefusal = 97 as ExitCode

/**
 * `prepare-commit-msg FILE [SOURCE [COMMIT]]`: reports a tree that no gate has judged, then helps with the declaration. Refuses
 * with `hooks.strict` outside rebases, and after Ctrl-C in our own prompt; never otherwise.
 */
export async function prepareMessage([file, source = '']: readonly string[], world: World): Promise<ExitCode> {
  if (world.env.SALLYPORT_SKIP?.trim() === 'all') return 0
  const { repository, changeSet } = await openStaged(world)
  const gate = await openHookGate(world, repository, false)
  stateFile(repository.gitDir, 'ask').remove()
  const isRefused = await reportUnjudged(gate, changeSet, source)
  if (isRefused) return strictRefusal
  return await prepareDeclaration(gate, await readMessageFile(repository, file), source, changeSet)
}

/** True where the commit has to stop. */
async function reportUnjudged(
  gate: HookGate,
  staged: Extract<ChangeSet, { kind: 'staged' }>,
  source: string,
): Promise<boolean> {
  const { repository, world, settings } = gate
  // An amend also keeps what HEAD brought in, which a diff against HEAD cannot show.
  const changeSet = (await isAmend(gate, source)) ? await amendedChangeSet(gate, staged) : staged
  if (readVerdict(repository)?.digest === (await judgedDigest(changeSet, settings, world.now()))) return false
  const report = await runHookGate(gate, { hook: 'prepare-commit-msg', changeSet, checks: checkNames })
  const isBlocked = exitCodeOf(report.verdict, 'local') !== 0
  if (!isBlocked) return false
  await showHookReport(gate, report)
  const isRefused = settings.loaded.config.hooks.strict && currentOperation(repository) !== 'rebase'
  if (!isRefused) sayThatItGoesOn(world)
  return isRefused
}

/** With `-m` Git calls an amend a `message` as well. */
async function isAmend({ repository, world }: HookGate, source: string): Promise<boolean> {
  return source === 'commit' || (mayAmend(world) && (await hasAuthorDateOfHead(repository, world.env)))
}

async function amendedChangeSet(
  gate: HookGate,
  staged: Extract<ChangeSet, { kind: 'staged' }>,
): Promise<Extract<ChangeSet, { kind: 'staged' }>> {
  const { readAmended } = await import('./read-amended.ts')
  return (await readAmended(gate.repository)) ?? staged
}

async function prepareDeclaration(
  gate: HookGate,
  message: MessageFile,
  source: string,
  changeSet: ChangeSet,
): Promise<ExitCode> {
  const { world, settings, detected } = gate
  const { provenance, checks } = settings.loaded.config
  const profile = profileOf(provenance)
  if (!checks.provenance.enabled || !profile.isOn) return 0
  const format = { commentChar: message.commentChar }
  const pending = readPendingDeclaration(gate.repository.gitDir)
  const known = [...pending, ...knownTrailers({ env: world.env, profile, detected: [] })]
  const replacesMessage = changeSet.entries.length === 0 && (await isAmend(gate, source))
  const carried = await carryDeclaration(message.bytes, {
    repository: gate.repository,
    profile,
    format,
    replacesMessage,
  })
  const stated = known.length === 0 ? carried : addTrailers(carried, known, format)
  const isDeclared = isComplete(readDeclaration(parseMessage(stated, format), profile), profile)
  const answer = isDeclared ? undefined : await askForDeclaration(gate, { source, changeSet, bytes: stated, format })
  if (answer === 'aborted') return 130
  const answered = answer === undefined ? stated : addTrailers(stated, answer, format)
  const canPrefill =
    answer === undefined &&
    !isCi(world.env) &&
    (source === '' || source === 'template') &&
    stripsComments(editorFacts(world, message))
  const final = canPrefill ? prefillComments(answered, { profile, detected, format }) : answered
  if (final !== message.bytes) await writeFile(message.path, Buffer.concat([final, message.rest]))
  forgetPendingDeclaration(gate.repository.gitDir)
  return 0
}

function editorFacts(world: World, { cleanup }: MessageFile): { gitEditor?: string; cleanup?: string } {
  const gitEditor = world.env.GIT_EDITOR
  return { ...(gitEditor === undefined ? {} : { gitEditor }), ...(cleanup === undefined ? {} : { cleanup }) }
}
