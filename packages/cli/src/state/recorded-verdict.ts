import { closeSync, fstatSync, openSync, readSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { GitPlace, Repository } from '@sallyport/git'
import { run } from '@sallyport/process'
import { bundleDirectory } from '../bundle.ts'
import { stateFile } from './state-file.ts'

/**
 * What has been judged and allowed, two lines: the opaque line that the shim compares (see hooks/verdict-line; empty where there is none),
 * and the digest of change set and settings that Node compares otherwise, for instance where the index was rewritten in between.
 */
export interface RecordedVerdict {
  readonly line: string
  readonly digest: string
}

export function readVerdict(repository: Repository): RecordedVerdict | undefined {
  const [line, digest] = (stateFile(repository.gitDir, 'verdict').read()?.toString('utf8') ?? '').split('\n')
  return line === undefined || digest === undefined || digest === '' ? undefined : { line, digest }
}

export function writeVerdict(repository: Repository, verdict: RecordedVerdict): void {
  stateFile(repository.gitDir, 'verdict').write(`${verdict.line}\n${verdict.digest}\n`)
}

export function forgetVerdict(repository: Repository): void {
  stateFile(repository.gitDir, 'verdict').remove()
}

/** Git ends an index with zeros instead of a checksum where `index.skipHash` says so: then the shim's line would say nothing about entries. */
export function hasIndexChecksum({ cwd, env }: GitPlace): boolean {
  const index = env.GIT_INDEX_FILE
  if (index === undefined) return false
  const file = openSync(resolve(cwd, index), 'r')
  try {
    const { size } = fstatSync(file)
    const end = Buffer.alloc(20)
    return (
      readSync(file, end, 0, end.length, Math.max(0, size - end.length)) === end.length &&
      end.some((byte) => byte !== 0)
    )
  } finally {
    closeSync(file)
  }
}

/** Runs the script that the shim runs too, so that there is one recipe. Empty where it has no answer. */
export async function verdictLine({ cwd, env }: GitPlace): Promise<string> {
  const script = join(bundleDirectory(), 'hooks', 'verdict-line')
  const result = await run('/bin/sh', [script, String(process.ppid)], { cwd, env, timeoutMs: 10_000 })
  return result.outcome === 'exited' && result.exitCode === 0 ? result.stdout.toString('utf8').trim() : ''
}

/**
 * Changes whenever the index file that Git named to this hook is replaced; undefined where Git named none. A line may be recorded only for an
 * index that stayed as it was from before it was read until the line was there: `git add` in another terminal must not pass unseen.
 */
export function indexStamp({ cwd, env }: GitPlace): string | undefined {
  const index = env.GIT_INDEX_FILE
  if (index === undefined) return undefined
  const status = statSync(resolve(cwd, index), { throwIfNoEntry: false, bigint: true })
  return status === undefined ? undefined : `${status.ino} ${status.size} ${status.mtimeNs} ${status.ctimeNs}`
}
