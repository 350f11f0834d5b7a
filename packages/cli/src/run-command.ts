import { fstatSync, readFileSync } from 'node:fs'
import { displayLines, displayText, isUserError } from '@sallyport/core'
import type { ExitCode } from './command.ts'
import type { World } from './world.ts'

/**
 * Runs a command against the real process and ends it: the one place that exits. A `UserError` is one sentence and
 * what to do; anything else is a bug, shown as one line without a stack and never taken for a pass.
 */
export async function runCommand(
  command: (world: World) => Promise<ExitCode>,
  { answersOnStdout = true } = {},
): Promise<never> {
  const abort = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => abort.abort(signal))
  let isClosed = answersOnStdout && wasClosedAtStart(1)
  process.stdout.on('error', () => {
    isClosed = answersOnStdout
  })
  process.stderr.on('error', () => undefined)
  const world: World = {
    cwd: process.cwd(),
    env: process.env,
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    now: () => new Date(),
    signal: abort.signal,
  }
  let code: ExitCode
  try {
    code = await command(world)
  } catch (error) {
    code = report(error, abort.signal)
  }
  await flushed(process.stdout)
  await flushed(process.stderr)
  if (isClosed && code === 0) {
    process.stderr.write('sallyport: the output could not be written, because standard output is closed\n')
    code = 3
  }
  process.exit(abort.signal.aborted ? 130 : code)
}

function report(error: unknown, signal: AbortSignal): ExitCode {
  if (signal.aborted) {
    process.stderr.write('sallyport: aborted, nothing was allowed\n')
    return 130
  }
  if (isUserError(error)) {
    process.stderr.write(`sallyport: ${displayText(error.message)}\n  next   ${displayText(error.hint)}\n`)
    return error.exitCode
  }
  const name = error instanceof Error ? error.name : typeof error
  const where =
    error instanceof Error ? (/\n\s+at (\S+)/.exec(error.stack ?? '')?.[1] ?? 'unknown place') : 'unknown place'
  // The message of a foreign error may quote what it choked on, a secret for instance: its kind and place must do.
  process.stderr.write(
    `sallyport: internal error (${displayText(name)} in ${displayText(where)}); nothing was allowed\n`,
  )
  process.stderr.write(
    '  next   run it again with SALLYPORT_DEBUG=1 and report it: https://github.com/sallyport/sallyport/issues\n',
  )
  if (process.env.SALLYPORT_DEBUG === '1' && error instanceof Error) process.stderr.write(framesOf(error))
  return 4
}

/**
 * Node opens /dev/null, for reading and writing, in place of a standard stream that is closed when it starts; a shell's `> /dev/null` is
 * for writing only. Linux tells them apart, elsewhere a closed stream goes unnoticed.
 */
function wasClosedAtStart(descriptor: 1): boolean {
  if (process.platform !== 'linux' || !fstatSync(descriptor).isCharacterDevice() || process.stdout.isTTY === true)
    return false
  return /^flags:\s*\d*2$/m.test(readFileSync(`/proc/self/fdinfo/${descriptor}`, 'utf8'))
}

/** The stack without its first lines, which repeat the message. */
function framesOf(error: Error): string {
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  return `${displayLines(frames.join('\n'))}\n`
}

function flushed(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => {
    if (stream.destroyed || stream.writableLength === 0) resolve()
    else stream.write('', () => resolve())
  })
}
