import { type ChildProcess, spawn } from 'node:child_process'

export interface RunOptions {
  /** The whole environment: nothing is inherited. */
  readonly env: Readonly<Record<string, string>>
  readonly cwd?: string
  readonly argv0?: string
  readonly input?: Uint8Array
  readonly timeoutMs?: number
  readonly signal?: AbortSignal
  /** Bytes of stdout and stderr together; more ends the process. Default 256 MiB. */
  readonly outputLimit?: number
  /** Starts a process group, so that a time-out or an abort leaves no grandchild. Costs the child its terminal. */
  readonly ownGroup?: boolean
  /** Sees stderr as it comes, for progress. */
  readonly onStderr?: (chunk: Buffer) => void
}

export interface RunResult {
  readonly outcome: 'exited' | 'signalled' | 'timed-out' | 'cancelled' | 'output-limit' | 'not-started'
  /** Only with `exited`. */
  readonly exitCode?: number
  readonly stdout: Buffer
  readonly stderr: Buffer
  /** Why it did not start, or which signal ended it. */
  readonly detail?: string
}

const defaultOutputLimit = 256 * 1024 * 1024
const graceMs = 100

/**
 * Runs an absolute binary with an argument array, without a shell, and collects its output as bytes. Never rejects:
 * how it ended is data, because a scanner that died must not look like one that found nothing.
 */
export function run(file: string, args: readonly string[], options: RunOptions): Promise<RunResult> {
  return new Promise((resolve) => {
    const chunks: { stdout: Buffer[]; stderr: Buffer[] } = { stdout: [], stderr: [] }
    let bytes = 0
    let ended: RunResult['outcome'] | undefined
    let detail: string | undefined
    const finish = (outcome: RunResult['outcome'], exitCode?: number) => {
      clearTimeout(timer)
      options.signal?.removeEventListener('abort', onAbort)
      resolve({
        outcome,
        ...(exitCode === undefined ? {} : { exitCode }),
        ...(detail === undefined ? {} : { detail }),
        stdout: Buffer.concat(chunks.stdout),
        stderr: Buffer.concat(chunks.stderr),
      })
    }
    if (options.signal?.aborted) {
      resolve({ outcome: 'cancelled', stdout: Buffer.alloc(0), stderr: Buffer.alloc(0) })
      return
    }
    const child = spawn(file, args, {
      env: { ...options.env },
      stdio: [options.input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
      detached: options.ownGroup === true,
      windowsHide: true,
      ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
      ...(options.argv0 === undefined ? {} : { argv0: options.argv0 }),
    })
    const stop = (outcome: RunResult['outcome']) => {
      if (ended !== undefined) return
      ended = outcome
      endProcess(child, options.ownGroup === true)
    }
    const onAbort = () => stop('cancelled')
    options.signal?.addEventListener('abort', onAbort, { once: true })
    const timer = options.timeoutMs === undefined ? undefined : setTimeout(() => stop('timed-out'), options.timeoutMs)
    for (const name of ['stdout', 'stderr'] as const) {
      child[name]?.on('data', (chunk: Buffer) => {
        bytes += chunk.length
        if (bytes > (options.outputLimit ?? defaultOutputLimit)) stop('output-limit')
        else chunks[name].push(chunk)
        if (name === 'stderr') options.onStderr?.(chunk)
      })
    }
    // A child that exits without reading its input makes the pipe fail; its exit code tells what happened.
    child.stdin?.on('error', () => undefined)
    child.stdin?.end(options.input)
    child.on('error', (error) => {
      detail = error.message
      if (child.pid === undefined) finish('not-started')
    })
    child.on('close', (code, signal) => {
      if (ended !== undefined) finish(ended)
      else if (code === null) {
        detail = signal ?? 'unknown signal'
        finish('signalled')
      } else finish('exited', code)
    })
  })
}

function endProcess(child: ChildProcess, isGroup: boolean): void {
  const kill = (signal: NodeJS.Signals) => {
    try {
      if (isGroup && child.pid !== undefined) process.kill(-child.pid, signal)
      else child.kill(signal)
    } catch (error) {
      // Gone already is what we want.
      if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
    }
  }
  kill('SIGTERM')
  setTimeout(() => kill('SIGKILL'), graceMs).unref()
}
