import { Writable } from 'node:stream'
import { renderToString } from 'ink'
import { expect, test } from 'vitest'
import { startLiveView } from '../src/index.ts'
import { type LiveRow, LiveView } from '../src/live-view.tsx'
import { makeTheme } from '../src/theme.ts'
import { Screen } from './screen.ts'

const running = { kind: 'running', detail: `12 rules, 9 files ${'x'.repeat(200)}` } as const
const everything: readonly LiveRow[] = (['secrets', 'sast', 'dependencies', 'provenance'] as const).map((check) => ({
  check,
  state: running,
  runningMs: 1234,
}))

test.each([1, 2, 3, 6])('the region is at most %i rows high', (height) => {
  for (const columns of [20, 80])
    for (const count of [0, 1, 4]) {
      const theme = makeTheme({ columns, color: false, unicode: true })
      const view = <LiveView theme={theme} rows={everything.slice(0, count)} frame={3} height={height} />
      expect(renderToString(view, { columns }).split('\n').length).toBeLessThanOrEqual(height)
    }
})

test('it shows what runs, counts what is done, and says what was found', () => {
  const rows: LiveRow[] = [
    { check: 'secrets', state: { kind: 'done', findings: 2 }, runningMs: 20 },
    { check: 'sast', state: { kind: 'running', detail: '12 rules, 9 files' }, runningMs: 1234 },
  ]
  const theme = makeTheme({ columns: 80, color: false, unicode: false })
  const view = <LiveView theme={theme} rows={rows} frame={0} height={6} />
  expect(renderToString(view, { columns: 80 })).toBe(
    'sallyport  1 of 2 checks done, 2 found\n| sast          12 rules, 9 files  1.2s',
  )
})

test.each([24, 4, 2])('on a terminal of %i rows it leaves nothing behind', async (rows) => {
  const screen = new Screen()
  const stream = terminal(screen, 60, rows)
  screen.write('before\r\n')
  const view = await startLiveView({ stream, columns: 60, rows, color: true, unicode: true })
  for (const { check } of everything) view.update(check, { kind: 'running', detail: '\u001b[2Jboo\n\n\n\n\n\n\n\n' })
  await screen.contains(rows > 2 ? 'boo' : 'sallyport')
  expect(screen.highest - 1).toBeLessThanOrEqual(Math.min(6, rows - 1))
  await view.stop()
  expect(screen.text()).toBe('before')
  expect(screen.row).toBe(1)
  expect(screen.isCursorHidden).toBe(false)
})

function terminal(screen: Screen, columns: number, rows: number): NodeJS.WriteStream {
  const stream = new Writable({
    decodeStrings: false,
    write: (chunk: string, _encoding, done) => {
      screen.write(chunk)
      done()
    },
  })
  return Object.assign(stream, { isTTY: true, columns, rows }) as unknown as NodeJS.WriteStream
}
