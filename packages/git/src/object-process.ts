import { type ChildProcess, spawn } from 'node:child_process'
import { displayText } from '@sallyport/core'
import { complaint, gitArguments } from './git.ts'
import { type ObjectAnswer, ObjectAnswers, type ObjectRequest } from './object-answers.ts'
import { isObjectId } from './object-id.ts'
import type { Repository } from './repository.ts'

interface Request extends ObjectRequest {
  readonly resolve: (answer: ObjectAnswer) => void
}

/** A process that dies this often without one answer will not answer. */
const maximumBarrenDeaths = 3

/**
 * One long-lived `git cat-file --batch-command`. Requests are sent as they come and answered in order; none rejects and
 * none hangs. Git dies of a corrupt object: that request is answered `unreadable`, the others by a new process.
 */
export class ObjectProcess implements Disposable {
  readonly #repository: Repository
  #child: ChildProcess | undefined
  #answers: ObjectAnswers | undefined
  #waiting: Request[] = []
  #unsent: Request[] = []
  #barrenDeaths = 0
  #hasAnswered = false
  #brokenBecause: string | undefined

  constructor(repository: Repository) {
    this.#repository = repository
  }

  /** Type and size. */
  info(oid: string): Promise<ObjectAnswer> {
    return this.#request('info', oid)
  }

  /** Type, size and bytes, however many: ask for the size first. */
  contents(oid: string): Promise<ObjectAnswer> {
    return this.#request('contents', oid)
  }

  /** Starts git ahead of the first request. */
  start(): void {
    if (this.#brokenBecause === undefined) this.#child ??= this.#spawn()
  }

  [Symbol.dispose](): void {
    this.#break('the reader was closed')
    if (this.#child !== undefined) end(this.#child)
    this.#child = undefined
  }

  #request(command: Request['command'], oid: string): Promise<ObjectAnswer> {
    // Anything but a full id could be a second line for git.
    if (!isObjectId(oid, this.#repository.objectFormat))
      return Promise.resolve({ kind: 'unreadable', reason: `${displayText(oid)} is not an object id` })
    if (this.#brokenBecause !== undefined) return Promise.resolve({ kind: 'unreadable', reason: this.#brokenBecause })
    return new Promise((resolve) => {
      if (this.#unsent.length === 0) queueMicrotask(() => this.#send())
      this.#unsent.push({ command, oid, resolve })
    })
  }

  #send(): void {
    if (this.#unsent.length === 0) return
    this.start()
    const lines = this.#unsent.map(({ command, oid }) => `${command} ${oid}\n`).join('')
    this.#waiting.push(...this.#unsent.splice(0))
    // With --buffer git answers at `flush`: one write for all that were asked in one turn.
    this.#child?.stdin?.write(`${lines}flush\n`)
  }

  #spawn(): ChildProcess {
    const { binary, cwd, env } = this.#repository
    const child = spawn(binary, gitArguments(['cat-file', '--batch-command', '--buffer']), {
      cwd,
      env: { ...env },
      stdio: 'pipe',
      windowsHide: true,
    })
    let stderr = ''
    let startError: string | undefined
    this.#hasAnswered = false
    this.#answers = new ObjectAnswers(
      () => this.#waiting[0],
      (answer) => this.#settle(answer),
    )
    const answers = this.#answers
    child.stdout.on('data', (chunk: Buffer) => {
      if (this.#child === child && !answers.push(chunk)) this.#abandon(child)
    })
    child.stderr.on('data', (chunk: Buffer) => {
      stderr = (stderr + chunk.toString('utf8')).slice(0, 4_000)
    })
    // The pipe breaks when git dies; `close` tells.
    child.stdin.on('error', () => undefined)
    child.on('error', (error) => {
      startError = error.message
    })
    child.on('close', (code, signal) => {
      if (this.#child !== child) return
      this.#child = undefined
      this.#recover(`git cat-file ended: ${complaint(stderr, startError ?? `exit ${code ?? signal}`)}`)
    })
    return child
  }

  /** Does not wait for the end of a process that makes no sense: what it started may keep the pipe open. */
  #abandon(child: ChildProcess): void {
    this.#child = undefined
    end(child)
    this.#recover('git cat-file gave an answer to another question')
  }

  #settle(answer: ObjectAnswer): void {
    this.#hasAnswered = true
    this.#waiting.shift()?.resolve(answer)
  }

  #recover(reason: string): void {
    this.#barrenDeaths = this.#hasAnswered ? 0 : this.#barrenDeaths + 1
    if (this.#barrenDeaths >= maximumBarrenDeaths) {
      this.#break(reason)
      return
    }
    this.#waiting.shift()?.resolve({ kind: 'unreadable', reason })
    this.#unsent.unshift(...this.#waiting.splice(0))
    this.#send()
  }

  #break(reason: string): void {
    this.#brokenBecause ??= reason
    for (const { resolve } of [...this.#waiting.splice(0), ...this.#unsent.splice(0)])
      resolve({ kind: 'unreadable', reason })
  }
}

function end(child: ChildProcess): void {
  for (const stream of [child.stdin, child.stdout, child.stderr]) stream?.destroy()
  child.kill('SIGKILL')
  child.unref()
}
