import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { installTools, listTools } from '../../src/engine/install-tools.ts'
import { root } from '../real-engine.ts'

const requirementsFile = join(root, 'packages', 'sast', 'tools', 'semgrep-requirements.txt')

function directory(): string {
  const path = mkdtempSync(join(tmpdir(), 'sallyport-tools-'))
  onTestFinished(() => rmSync(path, { recursive: true, force: true }))
  return path
}

it('an installation that fails leaves nothing behind and says what to do', async () => {
  const at = directory()
  const wheels = directory()
  const installing = installTools({
    directory: at,
    requirementsFile,
    env: { PATH: process.env.PATH, HOME: at },
    wheelDirectory: wheels,
    uv: false,
  })
  await expect(installing).rejects.toMatchObject({
    code: 'tool-missing',
    exitCode: 3,
    hint: expect.stringContaining('--wheels'),
  })
  expect(existsSync(join(at, 'semgrep'))).toBe(false)
})

it('says when there is no Python', async () => {
  const installing = installTools({ directory: directory(), requirementsFile, env: { PATH: '' } })
  await expect(installing).rejects.toMatchObject({
    code: 'tool-missing',
    message: expect.stringContaining('Python 3.10'),
  })
})

it('lists what is used and what would be installed', () => {
  expect(listTools({ privateToolsDirectory: directory(), path: '' })).toMatchObject([
    { name: 'semgrep', pinned: '1.182.0', found: { kind: 'missing' } },
  ])
})
