import { expect, test } from 'vitest'
import { splitCommand } from '../src/split-command.ts'

test.each([
  ['a --b c', 20, ['a --b c']],
  [
    'sallyport waive abc --reason "x y" --expires 2026-01-01',
    40,
    ['sallyport waive abc --reason "x y" \\', '--expires 2026-01-01'],
  ],
  ['nothing to break at here', 5, ['nothing to break at here']],
])('%s in %i columns', (command, width, expected) => {
  expect(splitCommand(command, width)).toEqual(expected)
})
