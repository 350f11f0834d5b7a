import type { ChangeSet } from '@sallyport/core'
import { currentOperation } from '@sallyport/git'
import {
  isDecidedWithoutTerminal,
  type MessageFormat,
  type PromptSituation,
  parseMessage,
  profileOf,
  shouldPrompt,
} from '@sallyport/provenance'
import { decideColor, decideUnicode } from '@sallyport/report'
import { isCi } from '../is-ci.ts'
import { stateFile } from '../state/state-file.ts'
import type { HookGate } from './hook-gate.ts'
import { promptedTrailers, rememberedAnswer } from './prompted-trailers.ts'
import { openTerminal, type Terminal } from './terminal.ts'

type Trailers = ReturnType<typeof promptedTrailers>

export interface DeclarationRequest {
  readonly source: string
  readonly changeSet: ChangeSet
  readonly bytes: Uint8Array
  readonly format: MessageFormat
}

const idleMs = 60_000

/** The trailers that a person at the terminal chose; undefined where nobody is asked or nobody answers. */
export async function askForDeclaration(
  gate: HookGate,
  request: DeclarationRequest,
): Promise<Trailers | 'aborted' | undefined> {
  const situation = situationOf(gate, request)
  if (isDecidedWithoutTerminal(situation)) return undefined
  const terminal = openTerminal()
  if (terminal === undefined) return undefined
  try {
    const isAsked = shouldPrompt({ ...situation, ttyOpens: true, isForeground: terminal.isForeground }).prompt
    return isAsked ? await ask(gate, terminal) : undefined
  } finally {
    terminal.close()
  }
}

async function ask(
  { world, repository, settings, detected }: HookGate,
  terminal: Terminal,
): Promise<Trailers | 'aborted' | undefined> {
  const { askDeclaration } = await import('@sallyport/ui')
  const last = stateFile(repository.gitDir, 'last-declaration.json')
  const answer = await askDeclaration({
    input: terminal.input,
    output: process.stderr,
    defaults: { ...rememberedAnswer(last.read()), ...(detected[0] === undefined ? {} : { seen: detected[0].agent }) },
    timeoutMs: idleMs,
    color: decideColor({ env: world.env, isTTY: true }),
    unicode: decideUnicode(world.env),
  })
  if (answer.kind === 'aborted') return 'aborted'
  if (answer.kind === 'skipped') {
    if (answer.reason === 'idle')
      world.stderr.write('sallyport: no answer for a minute, the commit goes on undeclared; CI will ask\n')
    return undefined
  }
  const { extent, assistedBy, usedFor = [] } = answer
  last.write(JSON.stringify({ extent, assistedBy, usedFor }))
  return promptedTrailers({ extent, assistedBy, usedFor }, detected[0], profileOf(settings.loaded.config.provenance))
}

function situationOf(
  { world, repository, settings, detected }: HookGate,
  { source, changeSet, bytes, format }: DeclarationRequest,
): PromptSituation {
  const { prompt, profile } = settings.loaded.config.provenance
  const isWanted = prompt === 'always' || (prompt === 'auto' && detected.length > 0)
  const { gitEditor, term } = { gitEditor: world.env.GIT_EDITOR, term: world.env.TERM }
  const parsed = parseMessage(bytes, format)
  const operation = currentOperation(repository)
  return {
    source: asSource(source),
    isCi: isCi(world.env),
    agents: detected,
    operation: operation === 'none' ? 'commit' : operation,
    subject: parsed.subject,
    // The caller asks only where something is missing.
    hasTrailers: false,
    changedLines: changeSet.entries.length,
    stderrIsTerminal: world.stderr.isTTY === true,
    ttyOpens: false,
    isForeground: false,
    settings: { prompt: isWanted ? 'auto' : 'never', writesTrailers: profile !== 'off' && profile !== 'pr-only' },
    ...(gitEditor === undefined ? {} : { gitEditor }),
    ...(term === undefined ? {} : { term }),
  }
}

const sources: readonly PromptSituation['source'][] = ['', 'message', 'template', 'merge', 'squash', 'commit']

function asSource(source: string): PromptSituation['source'] {
  return sources.find((known) => known === source) ?? 'message'
}
