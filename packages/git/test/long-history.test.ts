import { expect, test } from 'vitest'
import { gitRepository } from '../../core/test/git-repository.ts'
import { emptyTree, readPush, readRange } from '../src/index.ts'
import { gitBytes, open } from './change-set-fixture.ts'

const count = 10_000

/** One commit after another; each changes a shared file and adds one that the next removes. */
function* history(): Generator<string> {
  for (let n = 1; n <= count; n++) {
    const content = `shared ${n}\n`
    yield `blob\nmark :${n}\ndata ${content.length}\n${content}\n`
    yield `commit refs/heads/long\ncommitter D <d@example.com> ${n} +0000\ndata 7\ncommit\n\n`
    yield `M 100644 :${n} src/shared\nM 100644 :${n} passing/${n}\n${n > 1 ? `D passing/${n - 1}\n` : ''}\n`
  }
}

test('ten thousand commits, each object of each', async () => {
  const repository = gitRepository({ a: '1' })
  gitBytes(repository, ['fast-import', '--quiet'], [...history()].join(''))
  const opened = await open(repository)
  const tip = repository.git('rev-parse', 'long')
  const lines = Buffer.from(`refs/heads/long ${tip} refs/heads/long ${'0'.repeat(40)}\n`)
  const push = await readPush(opened, { remote: 'origin', url: 'x', lines })
  expect(push.commits).toHaveLength(count)
  expect(push.entries).toHaveLength(2 * count)
  expect(push.entries.filter(({ isCurrent }) => isCurrent).map(({ path }) => path)).toEqual([
    `passing/${count}`,
    'src/shared',
  ])
  expect(push.entries.every(({ commit, path }) => commit !== undefined && !path.startsWith('object '))).toBe(true)
  expect(push.messages).toHaveLength(count + 1)
  const range = await readRange(opened, emptyTree('sha1'), 'long')
  expect(range.entries).toEqual(push.entries)
})
