import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { build } from 'esbuild'
import { afterAll, beforeAll, expect, test } from 'vitest'

let directory = ''

// The prompt runs as it is shipped: bundled, production React, without the developer tools.
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'sallyport-prompt-'))
  const stub = join(directory, 'stub.js')
  await writeFile(stub, 'export default {}\n')
  await build({
    entryPoints: [join(import.meta.dirname, 'prompt-fixture.ts')],
    outdir: directory,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"', 'process.env.DEV': '"false"' },
    alias: { 'react-devtools-core': stub },
    banner: {
      js: "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);",
    },
  })
})

afterAll(() => rm(directory, { recursive: true, force: true }))

type Step = readonly [wait: string, send: string]

interface Ended {
  readonly output: string
  readonly exit: number
  readonly isSane: boolean
}

async function onTerminal(steps: readonly Step[], timeoutMs = 60_000, color = 'plain'): Promise<Ended> {
  const driver = join(import.meta.dirname, 'drive-pty.py')
  const command = [process.execPath, join(directory, 'prompt-fixture.mjs'), String(timeoutMs), color]
  // CI would make Ink believe that nobody is there.
  const env = { PATH: process.env.PATH ?? '', TERM: 'xterm', CI: 'true' }
  const { stdout } = await promisify(execFile)('python3', [driver, JSON.stringify(steps), ...command], { env })
  return JSON.parse(stdout)
}

function answerIn({ output }: Ended): unknown {
  return JSON.parse(/RESULT (.*)/.exec(output)?.[1] ?? 'null')
}

const question = 'How much of this change'
const down = '\u001b[B'
const up = '\u001b[A'
const assistedBy = ['claude-code:anthropic/claude-opus-5']

test.each<[string, Step[], unknown]>([
  ['Enter takes what is highlighted', [[question, '\r']], { kind: 'answered', extent: 'partial', assistedBy }],
  [
    'arrows',
    [
      [question, down],
      ['AI-Extent: mostly', '\r'],
    ],
    { kind: 'answered', extent: 'mostly', assistedBy },
  ],
  [
    'up to none, which no tool assisted',
    [
      [question, up],
      ['AI-Extent: none', '\r'],
    ],
    { kind: 'answered', extent: 'none', assistedBy: [] },
  ],
  [
    'a letter',
    [
      [question, 'f'],
      ['AI-Extent: full', '\r'],
    ],
    { kind: 'answered', extent: 'full', assistedBy },
  ],
  [
    'editing the tool',
    [
      [question, 'e'],
      ['enter done', '\u007f'],
      ['opus-_', '4'],
      ['opus-4_', '\r'],
      ['enter accept', '\r'],
    ],
    { kind: 'answered', extent: 'partial', assistedBy: ['claude-code:anthropic/claude-opus-4'] },
  ],
  [
    'what it was used for',
    [
      [question, 'w'],
      ['enter done', 'code, tests'],
      ['tests_', '\r'],
      ['enter accept', '\r'],
    ],
    { kind: 'answered', extent: 'partial', assistedBy, usedFor: ['code', 'tests'] },
  ],
  ['Esc', [[question, '\u001b']], { kind: 'skipped', reason: 'escape' }],
  ['Ctrl-C', [[question, '\u0003']], { kind: 'aborted' }],
  [
    'a line feed that was typed ahead answers nothing',
    [
      [question, '\n'],
      ['', 'full'],
      ['AI-Extent: full', '\u001b'],
    ],
    { kind: 'skipped', reason: 'escape' },
  ],
])('%s', async (_name, steps, expected) => {
  const ended = await onTerminal(steps)
  expect(answerIn(ended)).toEqual(expected)
  expect(ended).toMatchObject({ exit: 0, isSane: true })
})

test('nobody there', async () => {
  const ended = await onTerminal([], 300)
  expect(answerIn(ended)).toEqual({ kind: 'skipped', reason: 'idle' })
  expect(ended).toMatchObject({ exit: 0, isSane: true })
})

test('a signal leaves a usable terminal', async () => {
  expect(await onTerminal([[question, 'SIGTERM']])).toMatchObject({ exit: -15, isSane: true })
})

test('colour only where it was asked for', async () => {
  const { output } = await onTerminal([[question, '\u001b']])
  expect(output).not.toMatch(/\u001b\[\d+m/)
  expect((await onTerminal([[question, '\u001b']], 60_000, 'color')).output).toContain('\u001b[36m')
})
