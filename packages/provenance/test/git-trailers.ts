import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gitRepository } from '../../core/test/git-repository.ts'

const marker = 'Sallyport-End-Of-Message: 1\n'
const perCall = 1_500

/** What the real `git interpret-trailers --parse` finds in each message, as bytes read as Latin-1. One process for many messages. */
export function gitTrailers(
  messages: readonly Uint8Array[],
  options: { divider?: boolean; commentChar?: string } = {},
): string[] {
  const repository = gitRepository()
  // Git reads its arguments from the top of the repository.
  const directory = repository.root
  writeFileSync(join(directory, 'z'), `s\n\n${marker}`)
  const config = options.commentChar === undefined ? [] : ['-c', `core.commentChar=${options.commentChar}`]
  const flags = options.divider === true ? ['--parse'] : ['--parse', '--no-divider']
  const results: string[] = []
  for (let from = 0; from < messages.length; from += perCall) {
    const names = messages.slice(from, from + perCall).map((message, index) => {
      writeFileSync(join(directory, `${index}`), message)
      return `${index}`
    })
    const output = execFileSync(
      'git',
      [...config, 'interpret-trailers', ...flags, ...names.flatMap((name) => [name, 'z'])],
      { cwd: directory, env: repository.env, maxBuffer: 1 << 28 },
    ).toString('latin1')
    results.push(...output.split(marker).slice(0, -1))
  }
  return results
}
