import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { allowedEnvironment, findExecutable, makePrivateDirectory, run } from '../src/index.ts'

const sh = '/bin/sh'
const env = { PATH: process.env.PATH ?? '' }
const script = (text: string) => ['-c', text]

describe('running a program', () => {
  it('gives its bytes and exit code', async () => {
    const result = await run(sh, script("printf 'a\\377\\n'; printf err >&2; exit 3"), { env })
    expect(result).toMatchObject({ outcome: 'exited', exitCode: 3 })
    expect([...result.stdout]).toEqual([0x61, 0xff, 0x0a])
    expect(result.stderr.toString()).toBe('err')
  })

  it('gives it nothing of our environment', async () => {
    process.env.SALLYPORT_TEST_LEAK = 'leak'
    const { stdout } = await run('/usr/bin/env', [], { env: { ONLY: 'this' } })
    expect(stdout.toString()).toBe('ONLY=this\n')
  })

  it('passes arguments as they are', async () => {
    const words = ['a b', '$(touch x)', "'", '-n', '', '\n']
    const { stdout } = await run(
      process.execPath,
      ['-e', 'process.stdout.write(JSON.stringify(process.argv.slice(1)))', '--', ...words],
      { env },
    )
    expect(JSON.parse(stdout.toString())).toEqual(words)
  })

  it('survives a child that does not read its input', async () => {
    expect(await run(sh, script('exec <&-; exit 0'), { env, input: Buffer.alloc(4 << 20) })).toMatchObject({
      outcome: 'exited',
      exitCode: 0,
    })
  })

  it('says that a program does not exist, or died', async () => {
    expect((await run('/nowhere/program', [], { env })).outcome).toBe('not-started')
    expect(await run(sh, script('kill -SEGV $$'), { env })).toMatchObject({ outcome: 'signalled', detail: 'SIGSEGV' })
  })

  it('ends what hangs, even when it ignores SIGTERM, and its children', async () => {
    using directory = makePrivateDirectory('test')
    const pidFile = join(directory.path, 'pid')
    const hang = `trap '' TERM; sh -c 'trap "" TERM; while :; do sleep 1; done' & echo $! > ${pidFile}; wait`
    expect((await run(sh, script(hang), { env, timeoutMs: 300, ownGroup: true })).outcome).toBe('timed-out')
    const pid = Number(execFileSync('cat', [pidFile], { encoding: 'utf8' }))
    await expect.poll(() => isAlive(pid)).toBe(false)
  })

  it('stops at an abort, before and during', async () => {
    const abort = new AbortController()
    const running = run(sh, script('sleep 30'), { env, signal: abort.signal, ownGroup: true })
    abort.abort()
    expect((await running).outcome).toBe('cancelled')
    expect((await run(sh, script('exit 0'), { env, signal: abort.signal })).outcome).toBe('cancelled')
  })

  it('stops a flood', async () => {
    const result = await run(sh, script('yes'), { env, outputLimit: 100_000, ownGroup: true })
    expect(result.outcome).toBe('output-limit')
    expect(result.stdout.length).toBeLessThanOrEqual(100_000)
  })
})

describe('finding a program', () => {
  it('never looks at relative entries of PATH, where a repository could plant one', () => {
    using directory = makePrivateDirectory('test')
    const file = join(directory.path, 'planted')
    writeFileSync(file, '')
    expect(findExecutable('planted', directory.path)).toBeUndefined()
    chmodSync(file, 0o755)
    expect(findExecutable('planted', `/nowhere:${directory.path}`)).toBe(file)
    mkdirSync(join(directory.path, 'folder'))
    expect(findExecutable('folder', directory.path)).toBeUndefined()
    for (const path of ['', '.', ':', 'bin', undefined]) expect(findExecutable('sh', path)).toBeUndefined()
  })
})

describe('the environment of children', () => {
  it('is an allow-list', () => {
    const all = {
      PATH: '/bin',
      HOME: '/h',
      LC_ALL: 'C',
      GIT_DIR: 'x',
      NODE_OPTIONS: 'x',
      SEMGREP_RULES: 'x',
      LD_PRELOAD: 'x',
      EMPTY: undefined,
    }
    expect(allowedEnvironment(all)).toEqual({ PATH: '/bin', HOME: '/h', LC_ALL: 'C' })
    expect(allowedEnvironment(all, (name) => name === 'GIT_DIR')).toHaveProperty('GIT_DIR', 'x')
  })
})

describe('a private directory', () => {
  it('is ours alone, and gone afterwards', () => {
    let path: string
    {
      using directory = makePrivateDirectory('test')
      path = directory.path
      expect(statSync(path).mode & 0o777).toBe(0o700)
      writeFileSync(join(path, 'a'), '')
      expect(readdirSync(path)).toEqual(['a'])
    }
    expect(existsSync(path)).toBe(false)
  })
})

/** A zombie that no init collects is dead. */
function isAlive(pid: number): boolean {
  const { stdout } = spawnSync('ps', ['-o', 'stat=', '-p', String(pid)], { encoding: 'utf8' })
  return stdout.trim() !== '' && !stdout.trim().startsWith('Z')
}
