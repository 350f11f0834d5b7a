import { execFileSync } from 'node:child_process'
import { chmodSync, closeSync, constants, openSync, writeFileSync, writeSync } from 'node:fs'
import { Socket } from 'node:net'
import { join } from 'node:path'
import type { GitRepository } from '../../core/test/git-repository.ts'

export interface HookCall {
  readonly hook: string
  readonly cwd: string
  readonly env: Readonly<Record<string, string>>
}

const end = '--end-of-call--'

/**
 * Hooks that ask this process, through two named pipes, and wait for its answer: real hooks of real git at the price of
 * a shell each. git must be run asynchronously meanwhile.
 */
export function answeringHooks(
  repository: GitRepository,
  hooks: readonly string[],
  answer: (call: HookCall) => Promise<void>,
): Disposable {
  const directory = join(repository.root, '.git')
  const [question, reply] = [join(directory, 'question'), join(directory, 'reply')]
  execFileSync('mkfifo', [question, reply])
  for (const hook of hooks) {
    const file = join(directory, 'hooks', hook)
    const call = `printf '%s\\0' ${hook} "$PWD"; env -0; printf '%s\\0' ${end}`
    writeFileSync(file, `#!/bin/sh\n{ ${call}; } >'${question}'\nread -r result <'${reply}'\nexit "$result"\n`)
    chmodSync(file, 0o755)
  }
  // Both ends here, so that opening neither waits nor ends.
  const flags = constants.O_RDWR | constants.O_NONBLOCK
  const replies = openSync(reply, flags)
  const questions = new Socket({ fd: openSync(question, flags), readable: true, writable: false })
  let pending = ''
  questions.on('data', (chunk) => {
    pending += chunk.toString('utf8')
    if (!pending.endsWith(`${end}\0`)) return
    const [hook = '', cwd = '', ...variables] = pending.split('\0').slice(0, -2)
    pending = ''
    const env = Object.fromEntries(
      variables.map((line) => [line.split('=')[0] ?? '', line.slice(line.indexOf('=') + 1)]),
    )
    answer({ hook, cwd, env }).then(
      () => writeSync(replies, '0\n'),
      () => writeSync(replies, '1\n'),
    )
  })
  return {
    [Symbol.dispose]: () => {
      questions.destroy()
      closeSync(replies)
    },
  }
}
