import { expect, test } from 'vitest'
import { readLockfile, workspaceOf } from '../src/index.ts'

const lock = {
  lockfileVersion: 3,
  packages: {
    '': { name: 'all', workspaces: ['apps/*'], devDependencies: { tool: '1' } },
    'apps/web': { name: 'web', dependencies: { top: '1', shared: '1' } },
    'apps/job': { name: 'job', dependencies: { shared: '1' } },
    'node_modules/web': { resolved: 'apps/web', link: true },
    'node_modules/tool': { version: '1.0.0', dev: true },
    'node_modules/top': { version: '1.0.0', dependencies: { below: '1' } },
    'node_modules/below': { version: '1.0.0' },
    'node_modules/shared': { version: '1.0.0' },
  },
}
const own = { lockfileVersion: 3, packages: { 'node_modules/alone': { version: '1.0.0' } } }
const read = async (path: string, value: object) => await readLockfile(path, Buffer.from(JSON.stringify(value)))

test('a member of a workspace has what it asks for, and what comes along', async () => {
  const lockfiles = [await read('mono/package-lock.json', lock), await read('mono/apps/job/sub/package-lock.json', own)]
  const names = (folder: string) => workspaceOf(lockfiles, folder)?.merged.map(({ name, isDirect }) => [name, isDirect])
  expect(names('mono/apps/web')).toEqual([
    ['top', true],
    ['below', false],
    ['shared', true],
  ])
  expect(names('mono/apps/job')).toEqual([
    ['shared', true],
    ['alone', true],
  ])
  expect(names('mono')?.length).toBe(5)
  expect(names('mono/apps/none')).toBeUndefined()
  expect(names('mono/app')).toBeUndefined()
})
