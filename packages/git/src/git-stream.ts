import { spawn } from 'node:child_process'
import { UserError } from '@sallyport/core'
import { complaint, type GitPlace, gitArguments } from './git.ts'

/**
 * One hardened git process whose output is handed on as it comes, for lists that need not fit in memory twice.
 * Rejects with UserError `git-failed`, or with what `onChunk` throws.
 */
export function gitStream(
  place: GitPlace,
  args: readonly string[],
  input: string,
  onChunk: (chunk: Buffer) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(place.binary, gitArguments(args), {
      cwd: place.cwd,
      env: { ...place.env },
      stdio: 'pipe',
      windowsHide: true,
      ...(place.signal === undefined ? {} : { signal: place.signal }),
    })
    let stderr = ''
    let problem: unknown
    child.stdout.on('data', (chunk: Buffer) => {
      if (problem !== undefined) return
      try {
        onChunk(chunk)
      } catch (error) {
        problem = error
        child.kill('SIGKILL')
      }
    })
    child.stderr.on('data', (chunk: Buffer) => {
      stderr = (stderr + chunk.toString('utf8')).slice(0, 4_000)
    })
    // A git that ends without reading its input breaks the pipe; its exit code tells why.
    child.stdin.on('error', () => undefined)
    child.stdin.end(input)
    child.on('error', (error) => {
      problem ??= error
    })
    child.on('close', (code, signal) => {
      if (place.signal?.aborted) reject(new UserError('aborted', 'Stopped.', '', { exitCode: 130 }))
      else if (problem !== undefined) reject(problem)
      else if (code === 0) resolve()
      else reject(failed(args[0] ?? '', complaint(stderr, `exit ${code ?? signal}`)))
    })
  })
}

function failed(command: string, reason: string): UserError {
  return new UserError('git-failed', `git ${command} failed: ${reason}`, 'Run `git fsck`.', { exitCode: 3 })
}
