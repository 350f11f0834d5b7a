import type { ReadStream } from 'node:tty'
import { displayText, type Extent } from '@sallyport/core'
import { render } from 'ink'
import type { ChoiceState } from './declaration-choice.ts'
import { DeclarationPrompt, type PromptOutcome } from './declaration-prompt.tsx'
import { erase } from './erase.ts'
import { sizedStream } from './sized-stream.ts'
import { makeTheme } from './theme.ts'

export interface DeclarationQuestion {
  /** `/dev/tty`, opened by the caller, who destroys it afterwards: an open one keeps the process alive. */
  readonly input: ReadStream
  readonly output: NodeJS.WriteStream
  readonly defaults: {
    readonly extent?: Extent
    readonly assistedBy: readonly string[]
    readonly usedFor?: readonly string[]
    /** An agent that was seen: `claude-code`. */
    readonly seen?: string
  }
  /** Time without a key after which nobody is thought to be there. */
  readonly timeoutMs: number
  readonly color: boolean
  readonly unicode: boolean
}

export type DeclarationAnswer =
  | {
      readonly kind: 'answered'
      readonly extent: Extent
      readonly assistedBy: readonly string[]
      readonly usedFor?: readonly string[]
    }
  | { readonly kind: 'skipped'; readonly reason: 'escape' | 'idle' }
  | { readonly kind: 'aborted' }

const rowsOfAll = 9

/** Asks, erases the question, and leaves the terminal as it was. */
export async function promptDeclaration(question: DeclarationQuestion): Promise<DeclarationAnswer> {
  const { input } = question
  // Before the first frame: a quick Ctrl-C must reach us as a key, and no key may be echoed into the frame.
  input.setRawMode(true)
  try {
    return answerOf(await ended(question))
  } finally {
    if (!input.destroyed) input.setRawMode(false).pause()
  }
}

function ended(question: DeclarationQuestion): Promise<PromptOutcome> {
  const { input, output, defaults, timeoutMs } = question
  const size = { columns: output.columns || 80, rows: output.rows || 24 }
  return new Promise((resolve, reject) => {
    const end = once((outcome: PromptOutcome) => {
      // React may be in the middle of a commit; what is erased must stay erased.
      setImmediate(() => void erase(ink).then(() => resolve(outcome), reject))
    })
    // A terminal that goes away takes the person with it.
    input.once('close', () => end({ kind: 'aborted' }))
    const ink = render(
      <DeclarationPrompt
        theme={makeTheme({ ...question, columns: size.columns })}
        initial={initialState(defaults)}
        seen={defaults.seen === undefined ? '' : `${displayText(defaults.seen)} was seen in this session`}
        timeoutMs={timeoutMs}
        isShort={size.rows <= rowsOfAll}
        onEnd={end}
      />,
      {
        stdin: input,
        stdout: sizedStream(output, size),
        exitOnCtrlC: false,
        patchConsole: false,
        interactive: true,
      },
    )
  })
}

function initialState({ extent = 'partial', assistedBy, usedFor = [] }: DeclarationQuestion['defaults']): ChoiceState {
  return { extent, assistedBy: displayText(assistedBy.join(', ')), usedFor: displayText(usedFor.join(', ')) }
}

function answerOf(outcome: PromptOutcome): DeclarationAnswer {
  if (outcome.kind !== 'answered') return outcome
  const { extent, assistedBy, usedFor } = outcome.state
  if (extent === 'none') return { kind: 'answered', extent, assistedBy: [] }
  const uses = list(usedFor)
  return { kind: 'answered', extent, assistedBy: list(assistedBy), ...(uses.length === 0 ? {} : { usedFor: uses }) }
}

function list(text: string): string[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

function once<T>(act: (value: T) => void): (value: T) => void {
  let isDone = false
  return (value) => {
    if (isDone) return
    isDone = true
    act(value)
  }
}
