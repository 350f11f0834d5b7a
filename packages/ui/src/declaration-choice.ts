import { type Extent, extents } from '@sallyport/core'

/** What the prompt shows and knows. */
export interface ChoiceState {
  readonly extent: Extent
  readonly assistedBy: string
  readonly usedFor: string
  /** Which line takes what is typed; absent while choosing. */
  readonly editing?: 'assistedBy' | 'usedFor'
}

export type ChoiceEvent =
  | { readonly kind: 'up' | 'down' | 'enter' | 'escape' | 'abort' | 'backspace' }
  | { readonly kind: 'text'; readonly text: string }

export type ChoiceResult = ChoiceState | 'answered' | 'escaped' | 'aborted'

/** The whole prompt without its looks. */
export function choose(state: ChoiceState, event: ChoiceEvent): ChoiceResult {
  if (event.kind === 'abort') return 'aborted'
  return state.editing === undefined ? chooseExtent(state, event) : editLine(state, state.editing, event)
}

function chooseExtent(state: ChoiceState, event: ChoiceEvent): ChoiceResult {
  switch (event.kind) {
    case 'enter':
      return 'answered'
    case 'escape':
      return 'escaped'
    case 'up':
      return { ...state, extent: neighbour(state.extent, -1) }
    case 'down':
      return { ...state, extent: neighbour(state.extent, 1) }
    case 'text':
      return [...event.text].reduce(chooseByLetter, state)
    default:
      return state
  }
}

/**
 * A letter moves, and never answers: what someone had typed ahead must not declare anything. The letters that open a line
 * are in none of the words behind which they would act, so that a word may be typed out.
 */
function chooseByLetter(state: ChoiceState, letter: string): ChoiceState {
  if (state.editing !== undefined) return { ...state, [state.editing]: state[state.editing] + printable(letter) }
  if (letter === 'e' && state.extent !== 'none') return { ...state, editing: 'assistedBy' }
  if (letter === 'w' && state.extent !== 'none') return { ...state, editing: 'usedFor' }
  const extent = extents.find((one) => one.startsWith(letter.toLowerCase()))
  return extent === undefined ? state : { ...state, extent }
}

const longestLine = 200

function editLine(state: ChoiceState, field: 'assistedBy' | 'usedFor', event: ChoiceEvent): ChoiceResult {
  const { editing, ...chosen } = state
  switch (event.kind) {
    case 'enter':
    case 'escape':
      return chosen
    case 'backspace':
      return { ...state, [field]: [...state[field]].slice(0, -1).join('') }
    case 'text':
      return { ...state, [field]: [...(state[field] + printable(event.text))].slice(0, longestLine).join('') }
    default:
      return state
  }
}

function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Surrogate}\u2028\u2029]/gu, '')
}

function neighbour(extent: Extent, step: number): Extent {
  return extents[extents.indexOf(extent) + step] ?? extent
}
