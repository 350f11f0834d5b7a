import { PassThrough } from 'node:stream'
import { expect, it } from 'vitest'
import { lockfileProgress } from '../../src/sbom/lockfile-progress.ts'
import type { World } from '../../src/world.ts'

/** A terminal of 40 columns, and a clock that the test moves. */
function terminal(isTTY: boolean) {
  const stderr = Object.assign(new PassThrough(), { isTTY, columns: 40 })
  let time = 0
  const world: World = {
    cwd: '/',
    env: {},
    stdin: new PassThrough(),
    stdout: new PassThrough(),
    stderr,
    now: () => new Date(time),
    signal: new AbortController().signal,
  }
  return { world, pass: (ms: number) => (time += ms), written: () => String(stderr.read() ?? '') }
}

function read(isTTY: boolean, ms: number): string {
  const { world, pass, written } = terminal(isTTY)
  {
    using progress = lockfileProgress(world)
    progress.onRead('first/package-lock.json')
    pass(ms)
    progress.onRead(`evil\u001b]0;title\u0007/${'x'.repeat(80)}`)
  }
  return written()
}

it('says on a terminal what is being read once that takes long, and wipes it at the end', () => {
  const text = read(true, 1_000)
  expect(text).toMatch(/^\r\u001b\[K2 lockfiles read, evil/)
  expect(text.endsWith('\r\u001b[K')).toBe(true)
  expect(text).not.toContain('\u001b]0')
  const shown = text.slice('\r\u001b[K'.length, -'\r\u001b[K'.length)
  expect(shown.length).toBeLessThan(40)
})

it('says nothing of what is quick, nor where nobody looks', () => {
  expect(read(true, 100)).toBe('')
  expect(read(false, 10_000)).toBe('')
})
