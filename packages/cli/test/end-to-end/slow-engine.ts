import { type ChildProcess, execFile, execFileSync, spawn } from 'node:child_process'
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { GitRepository } from '../../../core/test/git-repository.ts'
import { checkout, type Run } from './gate.ts'

/** Needs the engine: no literal prescan can clear it. */
export const engineSource =
  "import { exec } from 'node:child_process'\nexport const run = (request) => exec('ls ' + request.query.path)\n"

export interface SlowEngine {
  /** Only this engine, beside Git and Node; what a killed gate leaves behind lies in `temporary`. */
  readonly env: Readonly<Record<string, string>>
  readonly temporary: string
  /** Process ids of the engine and of the gate that started it, as soon as the engine runs. */
  started(): Promise<{ readonly engine: number; readonly gate: number }>
}

/** An engine that says when it begins and never ends by itself. */
export function slowEngine(repository: GitRepository): SlowEngine {
  const directory = join(repository.root, '.git', 'slow-engine')
  const pipe = join(directory, 'pipe')
  const temporary = join(directory, 'tmp')
  mkdirSync(temporary, { recursive: true })
  execFileSync('mkfifo', [pipe])
  const program = join(directory, 'opengrep-core')
  writeFileSync(program, `#!/bin/sh\necho "$$ $PPID" >'${pipe}'\nexec sleep 3600\n`)
  chmodSync(program, 0o755)
  return {
    temporary,
    env: {
      ...repository.env,
      TMPDIR: temporary,
      PATH: `${directory}:${join(checkout, '.toolchain', 'bin')}:/usr/bin:/bin`,
    },
    started: async () => {
      const text = await readPipe(pipe)
      const [engine = 0, gate = 0] = text.trim().split(' ').map(Number)
      onTestFinished(() => end(engine))
      return { engine, gate }
    },
  }
}

/** A command in a process group of its own, as a shell starts it. */
export interface Job {
  readonly child: ChildProcess
  readonly ended: Promise<Run & { readonly signal: NodeJS.Signals | null }>
}

export function startJob(
  repository: GitRepository,
  env: SlowEngine['env'],
  file: string,
  args: readonly string[],
): Job {
  const child = spawn(file, args, {
    cwd: repository.root,
    env: { ...env },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const chunks = { stdout: '', stderr: '' }
  for (const name of ['stdout', 'stderr'] as const)
    child[name]?.on('data', (chunk: Buffer) => {
      chunks[name] += chunk.toString()
    })
  const ended = new Promise<Run & { signal: NodeJS.Signals | null }>((resolve) => {
    child.on('close', (code, signal) => resolve({ code, signal, ...chunks }))
  })
  return { child, ended }
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

function end(pid: number): void {
  if (pid > 1 && isAlive(pid)) process.kill(pid, 'SIGKILL')
}

function readPipe(pipe: string): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile('cat', [pipe], { timeout: 30_000 }, (error, stdout) => (error === null ? resolve(stdout) : reject(error)))
  })
}
