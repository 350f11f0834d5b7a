import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findExecutable } from '@sallyport/process'
import { expect, onTestFinished, test } from 'vitest'
import { markedBlock } from '../../src/setup/files/marked-block.ts'
import { chainedFrom, chainingHook, forwardingHook, gateLines, isOurHook } from '../../src/setup/hook-script.ts'
import { withGate } from '../../src/setup/wiring/hook-text.ts'

const shells: readonly (readonly string[])[] = [
  ['dash'],
  ['bash'],
  ['bash', '--posix'],
  ['busybox', 'sh'],
  ['zsh', '--emulate', 'sh'],
  ['dash', '-e'],
  ['bash', '-eu'],
]
const found = shells.filter(([name = '']) => findExecutable(name, process.env.PATH) !== undefined)

function place(gateStatus: number): string {
  const root = mkdtempSync(join(tmpdir(), 'sallyport-script-'))
  onTestFinished(() => rmSync(root, { recursive: true, force: true }))
  mkdirSync(join(root, '.sallyport/hooks'), { recursive: true })
  mkdirSync(join(root, 'app'))
  for (const hook of ['pre-commit', 'pre-push']) {
    executable(join(root, '.sallyport/hooks', hook), `#!/bin/sh\necho "gate $# $2"\ncat\nexit ${gateStatus}\n`)
  }
  return root
}

function executable(path: string, content: string): string {
  writeFileSync(path, content)
  chmodSync(path, 0o755)
  return path
}

function run(shell: readonly string[], root: string, script: string, input: string) {
  const [file = '', ...args] = shell
  const path = executable(join(root, 'hook'), script)
  const result = spawnSync(file, [...args, path, 'one', 'two words'], { cwd: root, input, encoding: 'utf8' })
  return { status: result.status, output: result.stdout + result.stderr }
}

const inputs = ['', 'a b c d\n', 'a $HOME `id` \\n "q" %s\nsecond\n']

test.each(found)('the block of a hook with input, under %s %s', (...shell) => {
  for (const input of inputs) {
    const script = withGate('#!/bin/sh\necho "theirs $# $2"\ncat\n', 'pre-push').text
    expect(run(shell, place(0), script, input)).toEqual({
      status: 0,
      output: `gate 2 two words\n${input}theirs 2 two words\n${input}`,
    })
    expect(run(shell, place(7), script, input)).toEqual({ status: 7, output: `gate 2 two words\n${input}` })
  }
})

test.each(found)('the chain hands arguments, input and status on, under %s %s', (...shell) => {
  for (const input of [...inputs, 'no line end']) {
    const root = place(0)
    const theirs = executable(join(root, "it's theirs"), '#!/bin/sh\necho "theirs $# $2"\ncat\nexit 5\n')
    const script = chainingHook('pre-push', theirs, { hasGate: true })
    expect(chainedFrom(script)).toBe(theirs)
    expect(isOurHook(script)).toBe(true)
    expect(run(shell, root, script, input)).toEqual({
      status: 5,
      output: `gate 2 two words\n${input}theirs 2 two words\n${input}`,
    })
    rmSync(theirs)
    expect(run(shell, root, script, input).status).toBe(0)
  }
})

test.each(found)('after lint-staged: its failure stays, and its directory does not matter, under %s %s', (...shell) => {
  const script = (command: string) => withGate(`cd app\n${command} # lint-staged\n: lint-staged\n`, 'pre-commit').text
  expect(run(shell, place(0), script(':'), '')).toEqual({ status: 0, output: 'gate 2 two words\n' })
  expect(run(shell, place(9), script(':'), '')).toMatchObject({ status: 9 })
  const failing = withGate('(exit 3) # lint-staged\n: lint-staged; (exit 4)\n', 'pre-commit').text
  expect(run(shell, place(0), failing, '').status).toBeGreaterThan(0)
  expect(run(shell, place(0), failing, '').output).toBe('')
})

test('a forwarder without a gate says that nothing was checked', () => {
  const root = mkdtempSync(join(tmpdir(), 'sallyport-script-'))
  onTestFinished(() => rmSync(root, { recursive: true, force: true }))
  expect(run(['dash'], root, forwardingHook('pre-commit'), '')).toEqual({
    status: 0,
    output: expect.stringContaining('nothing was checked'),
  })
})

test.skipIf(findExecutable('shellcheck', process.env.PATH) === undefined)('shellcheck has nothing to say', () => {
  const root = mkdtempSync(join(tmpdir(), 'sallyport-script-'))
  onTestFinished(() => rmSync(root, { recursive: true, force: true }))
  const scripts = {
    forward: forwardingHook('pre-commit'),
    chain: chainingHook('pre-commit', "/x/it's", { hasGate: true }),
    input: chainingHook('pre-push', '/x/y', { hasGate: true }),
    other: chainingHook('post-merge', '/x/y', { hasGate: false }),
    block: `#!/bin/sh\n${markedBlock(gateLines('pre-push'))}\ncat\n`,
    last: withGate('#!/bin/sh\ncd app || exit 1\nlint-staged\n', 'pre-commit').text,
  }
  for (const [name, script] of Object.entries(scripts)) executable(join(root, name), script)
  const files = Object.keys(scripts).map((name) => join(root, name))
  expect(files.every((file) => existsSync(file))).toBe(true)
  expect(execFileSync('shellcheck', ['--severity=warning', ...files], { encoding: 'utf8' })).toBe('')
})
