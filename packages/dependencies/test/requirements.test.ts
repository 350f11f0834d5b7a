import { describe, expect, test } from 'vitest'
import { readLockfile } from '../src/index.ts'

const read = async (...lines: readonly string[]) =>
  await readLockfile('requirements.txt', Buffer.from(`${lines.join('\n')}\n`))

describe('a requirement by its address', () => {
  test.each([
    ['./wheels/foo_bar-1.2+cu118-cp311-cp311-manylinux_2_17_x86_64.whl', 'foo-bar', '1.2+cu118'],
    ['https://a.example/Flask-Login-0.6.3.tar.gz#sha256=00', 'flask-login', '0.6.3'],
    ['b @ https://a.example/b-2.0-1-py3-none-any.whl', 'b', '2.0'],
    ['git+https://github.com/a/c.git@v1', 'c', ''],
    ['git+https://github.com/a/c@v1#egg=other', 'other', ''],
    ['https://a.example/latest.zip', 'latest.zip', ''],
  ])('%s', async (line, name, version) =>
    expect((await read(line)).components.map((one) => [one.name, one.version])).toEqual([
      [name.replace('.', '-'), version],
    ]),
  )

  test('is none where it is a folder of the repository', async () => {
    const { components, problems } = await read('-e .', '.[dev]', './libs/a', '-e ../b', '/srv/c', 'd==1')
    expect([components.map(({ name }) => name), problems]).toEqual([['d'], []])
    expect((await read('-e ./y#egg=why')).components.map(({ name }) => name)).toEqual(['why'])
  })
})

test('a line that names nothing is said', async () => {
  const { components, problems } = await read('{{ package }}==1', 'a==1')
  expect([components.length, problems.map(({ code }) => code)]).toEqual([1, ['lockfile-unparsable']])
})

test('what somebody outside of the file asks for is direct', async () => {
  const { components } = await read(
    'a==1',
    '    # via the-project',
    'b==1',
    '    # via a',
    'c==1',
    '    # via',
    '    #   -r in',
    '    #   b',
  )
  expect(components.map(({ name, isDirect }) => [name, isDirect])).toEqual([
    ['a', true],
    ['b', false],
    ['c', true],
  ])
})
