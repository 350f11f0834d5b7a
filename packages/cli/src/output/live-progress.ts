import type { CheckName } from '@sallyport/core'
import { decideColor, decideUnicode } from '@sallyport/report'
import type { World } from '../world.ts'

export interface LiveProgress {
  readonly onProgress: (check: CheckName, state: 'running' | 'done') => void
  /** Erases what is shown; resolves when the terminal is as it was. */
  stop(): Promise<void>
}

const patienceMs = 150

/** Nothing for a quick run; after 150 ms what is still running, on a terminal only. Ink is loaded when it is needed, not before. */
export function liveProgress(stream: World['stderr'], env: World['env']): LiveProgress {
  const states = new Map<CheckName, 'running' | 'done'>()
  let view: Promise<Awaited<ReturnType<typeof startView>> | undefined> | undefined
  let isStopped = false
  const timer = setTimeout(() => {
    if ([...states.values()].includes('running')) view = startView(stream, env, states, () => isStopped)
  }, patienceMs)
  return {
    onProgress: (check, state) => {
      states.set(check, state)
      view?.then((active) => active?.update(check, asState(state)))
    },
    stop: async () => {
      isStopped = true
      clearTimeout(timer)
      await (await view)?.stop()
    },
  }
}

async function startView(
  stream: World['stderr'],
  env: World['env'],
  states: ReadonlyMap<CheckName, 'running' | 'done'>,
  isStopped: () => boolean,
) {
  const { startLiveView } = await import('@sallyport/ui')
  if (isStopped() || stream !== process.stderr) return undefined
  const view = await startLiveView({
    stream: process.stderr,
    columns: process.stderr.columns,
    rows: process.stderr.rows,
    color: decideColor({ env, isTTY: true }),
    unicode: decideUnicode(env),
  })
  for (const [check, state] of states) view.update(check, asState(state))
  return view
}

function asState(
  state: 'running' | 'done',
): { readonly kind: 'running' } | { readonly kind: 'done'; readonly findings: number } {
  return state === 'running' ? { kind: 'running' } : { kind: 'done', findings: 0 }
}
