import { expect, test } from 'vitest'
import { decideColor } from '../src/decide-color.ts'
import { decideUnicode } from '../src/decide-unicode.ts'

test.each([
  [{ flag: false, env: { FORCE_COLOR: '1' }, isTTY: true }, false],
  [{ flag: true, env: { NO_COLOR: '1' }, isTTY: false }, true],
  [{ env: { NO_COLOR: '1', FORCE_COLOR: '1' }, isTTY: true }, false],
  [{ env: { NO_COLOR: '', FORCE_COLOR: '1' }, isTTY: false }, true],
  [{ env: { FORCE_COLOR: '0' }, isTTY: true }, false],
  [{ env: { FORCE_COLOR: '2', TERM: 'dumb' }, isTTY: false }, true],
  [{ env: { TERM: 'dumb' }, isTTY: true }, false],
  [{ env: {}, isTTY: true }, true],
  [{ env: {}, isTTY: false }, false],
])('colour: %o is %s', (question, expected) => {
  expect(decideColor(question)).toBe(expected)
})

test.each([
  [{ LANG: 'en_GB.UTF-8' }, 'linux', true],
  [{ LANG: 'de_DE.utf8' }, 'linux', true],
  [{ LC_ALL: 'C', LANG: 'en_GB.UTF-8' }, 'linux', false],
  [{ LC_ALL: '', LANG: 'C.UTF-8' }, 'linux', true],
  [{}, 'linux', false],
  [{}, 'darwin', true],
  [{ LANG: 'en_GB.UTF-8', TERM: 'linux' }, 'linux', false],
  [{ WT_SESSION: 'x' }, 'win32', true],
] as const)('Unicode: %o on %s is %s', (env, platform, expected) => {
  expect(decideUnicode(env, platform)).toBe(expected)
})
