import type { CheckName } from '@sallyport/core'
import { displayText } from '@sallyport/core'
import { render } from 'ink'
import { erase } from './erase.ts'
import { type CheckState, LiveView } from './live-view.tsx'
import { sizedStream } from './sized-stream.ts'
import { makeTheme } from './theme.ts'

export interface LiveViewOptions {
  /** A terminal. */
  readonly stream: NodeJS.WriteStream
  readonly columns: number
  readonly rows: number
  readonly color: boolean
  readonly unicode: boolean
  /** Milliseconds that only grow. */
  readonly now?: () => number
}

export interface ActiveLiveView {
  update(check: CheckName, state: CheckState): void
  /** Erases the region and gives the terminal back; nothing is written afterwards. */
  stop(): Promise<void>
}

const framesPerSecond = 10
const maximumRows = 6

/** Starts drawing at once: the caller has waited 150 ms, so that a quick run never flickers. */
export function drawLiveView(options: LiveViewOptions): ActiveLiveView {
  const { now = () => performance.now() } = options
  const columns = options.columns > 0 ? options.columns : 80
  const rows = options.rows > 0 ? options.rows : 24
  const theme = makeTheme({ ...options, columns })
  const states = new Map<CheckName, { state: CheckState; since: number }>()
  let frame = 0
  // A region as high as the screen cannot be erased any more: one row stays free.
  const height = Math.max(1, Math.min(maximumRows, rows - 1))
  const view = () => (
    <LiveView
      theme={theme}
      frame={frame++}
      height={height}
      rows={[...states].map(([check, { state, since }]) => ({ check, state, runningMs: now() - since }))}
    />
  )
  const stdout = sizedStream(options.stream, { columns, rows })
  const ink = render(view(), {
    stdout,
    exitOnCtrlC: false,
    patchConsole: false,
    interactive: true,
    maxFps: framesPerSecond,
  })
  // Updates are only noted; the clock draws them, so that ten thousand updates are still ten frames.
  const timer = setInterval(() => ink.rerender(view()), 1000 / framesPerSecond)
  return {
    update: (check, state) => {
      const since = states.get(check)?.since ?? now()
      states.set(check, { state: sanitised(state), since })
    },
    stop: async () => {
      clearInterval(timer)
      await erase(ink)
    },
  }
}

function sanitised(state: CheckState): CheckState {
  return state.kind === 'running' && state.detail !== undefined
    ? { ...state, detail: displayText(state.detail) }
    : state
}
