import { type Extent, extents } from '@sallyport/core'
import { Box, Text, useInput } from 'ink'
import { useEffect, useState } from 'react'
import { type ChoiceEvent, type ChoiceState, choose } from './declaration-choice.ts'
import type { Theme } from './theme.ts'

export type PromptOutcome =
  | { readonly kind: 'answered'; readonly state: ChoiceState }
  | { readonly kind: 'skipped'; readonly reason: 'escape' | 'idle' }
  | { readonly kind: 'aborted' }

interface PromptProps {
  readonly theme: Theme
  readonly initial: ChoiceState
  /** `claude-code was seen in this session`; empty where nothing was. */
  readonly seen: string
  readonly timeoutMs: number
  /** Fewer lines, for a low terminal. */
  readonly isShort: boolean
  readonly onEnd: (outcome: PromptOutcome) => void
}

const meanings: Readonly<Record<Extent, string>> = {
  none: 'nothing but search and completion',
  partial: 'some of it, reworked by me',
  mostly: 'half or more, I directed and checked it',
  full: 'essentially all of it',
}

/** How much of this change did AI write? */
export function DeclarationPrompt({ theme, initial, seen, timeoutMs, isShort, onEnd }: PromptProps) {
  const [state, setState] = useState(initial)
  const secondsLeft = useIdleTimer(timeoutMs, state, () => onEnd({ kind: 'skipped', reason: 'idle' }))
  useInput((input, key) => {
    const event = eventOf(input, key)
    if (event === undefined) return
    const next = choose(state, event)
    if (next === 'answered') onEnd({ kind: 'answered', state })
    else if (next === 'escaped') onEnd({ kind: 'skipped', reason: 'escape' })
    else if (next === 'aborted') onEnd({ kind: 'aborted' })
    else setState(next)
  })
  return (
    <Box flexDirection="column">
      <Text wrap="truncate-end">
        <Text {...theme.paint('cyan')}>? </Text>
        <Text {...theme.paint('bold')}>How much of this change did AI write?</Text>
        <Text {...theme.paint('dim')}>{seen === '' ? '' : `  (${seen})`}</Text>
      </Text>
      {extents.map((extent) =>
        isShort && extent !== state.extent ? null : (
          <Option key={extent} theme={theme} extent={extent} isChosen={extent === state.extent} />
        ),
      )}
      <Hint theme={theme} isEditing={state.editing !== undefined} secondsLeft={secondsLeft} />
      <Trailers theme={theme} state={state} />
    </Box>
  )
}

function Option({ theme, extent, isChosen }: { theme: Theme; extent: Extent; isChosen: boolean }) {
  const pointer = theme.unicode ? '❯' : '>'
  return (
    <Text wrap="truncate-end">
      <Text {...theme.paint(isChosen ? 'cyan' : 'plain')}>{`  ${isChosen ? pointer : ' '} ${extent.padEnd(9)}`}</Text>
      <Text {...theme.paint('dim')}>{meanings[extent]}</Text>
    </Text>
  )
}

const countdownFrom = 15

function Hint({ theme, isEditing, secondsLeft }: { theme: Theme; isEditing: boolean; secondsLeft: number }) {
  const { separator } = theme.glyphs
  const arrows = theme.unicode ? '↑↓' : 'arrows'
  const skip = secondsLeft <= countdownFrom ? `esc skip, or wait ${secondsLeft}s` : 'esc skip, CI will ask'
  const keys = isEditing
    ? ['type to change', 'enter done', 'ctrl-c abort the commit']
    : [`${arrows} choose`, 'enter accept', skip, 'ctrl-c abort the commit']
  return (
    <Text {...theme.paint('dim')} wrap="truncate-end">
      {`  ${keys.join(separator)}`}
    </Text>
  )
}

/** What an answer would add to the commit message. */
function Trailers({ theme, state }: { theme: Theme; state: ChoiceState }) {
  return (
    <Box flexDirection="column">
      <Text wrap="truncate-end">{`  adds   AI-Extent: ${state.extent}`}</Text>
      {state.extent === 'none'
        ? null
        : editable.map((line) => <EditableLine key={line.field} theme={theme} state={state} {...line} />)}
    </Box>
  )
}

const editable = [
  { field: 'assistedBy', trailer: 'Assisted-by', letter: 'e' },
  { field: 'usedFor', trailer: 'AI-Used-for', letter: 'w' },
] as const

type EditableLineProps = (typeof editable)[number] & { readonly theme: Theme; readonly state: ChoiceState }

function EditableLine({ theme, state, field, trailer, letter }: EditableLineProps) {
  const isEdited = state.editing === field
  const value = state[field]
  return (
    <Text wrap="truncate-end">
      {`         ${trailer}: ${value}`}
      {isEdited ? (
        <Text {...theme.paint('cyan')}>_</Text>
      ) : (
        <Text {...theme.paint('dim')}>{value === '' ? `(${letter} to add)` : `  (${letter} to edit)`}</Text>
      )}
    </Text>
  )
}

/** Seconds until nobody seems to be there; starts again at each change of `activity`. */
function useIdleTimer(timeoutMs: number, activity: unknown, onIdle: () => void): number {
  const [left, setLeft] = useState(timeoutMs)
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was done does not matter, only that something was
  useEffect(() => {
    setLeft(timeoutMs)
    const step = Math.min(1000, timeoutMs)
    const timer = setInterval(() => setLeft((before) => before - step), step)
    return () => clearInterval(timer)
  }, [timeoutMs, activity])
  useEffect(() => {
    if (left <= 0) onIdle()
  }, [left, onIdle])
  return Math.ceil(left / 1000)
}

type Key = Parameters<Parameters<typeof useInput>[0]>[1]

function eventOf(input: string, key: Key): ChoiceEvent | undefined {
  if (key.ctrl) return input === 'c' ? { kind: 'abort' } : undefined
  if (key.return) return { kind: 'enter' }
  if (key.escape) return { kind: 'escape' }
  if (key.upArrow) return { kind: 'up' }
  if (key.downArrow) return { kind: 'down' }
  if (key.backspace || key.delete) return { kind: 'backspace' }
  return input === '' || key.meta ? undefined : { kind: 'text', text: input }
}
