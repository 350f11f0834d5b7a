import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type GitRepository, gitRepository } from '../../core/test/git-repository.ts'
import { openBlobs, type Repository } from '../src/index.ts'
import { gitBytes, open } from './change-set-fixture.ts'

function store(repository: GitRepository, content: Uint8Array | string): string {
  return gitBytes(repository, ['hash-object', '-w', '--stdin'], content).toString().trim()
}

function objectFile(repository: GitRepository, oid: string): string {
  return join(repository.root, '.git/objects', oid.slice(0, 2), oid.slice(2))
}

/** A git that is broken in a way that no repository can make it be. */
function withGit(repository: Repository, root: string, script: string): Repository {
  mkdirSync(join(root, '.git/fake'), { recursive: true })
  const binary = join(root, '.git/fake/git')
  writeFileSync(binary, `#!/bin/sh\n${script}\n`)
  chmodSync(binary, 0o755)
  return { ...repository, binary }
}

describe('blobs', () => {
  test('bytes come as they are stored, many at once, repeated ones too', async () => {
    const repository = gitRepository({ a: '1' })
    const contents = [
      Buffer.alloc(0),
      Buffer.from('\n'),
      Buffer.from('no final line feed'),
      Buffer.from([0, 10, 13, 255]),
      Buffer.alloc(300_000, 'x\n'),
      ...Array.from({ length: 300 }, (_, n) => Buffer.from(`blob ${n}\n`.repeat(n))),
    ]
    const oids = contents.map((content) => store(repository, content))
    using blobs = openBlobs(await open(repository), { maximumSize: 1 << 20 })
    const read = await Promise.all([...oids, ...oids].map((oid) => blobs.read(oid)))
    for (const [index, content] of [...contents, ...contents].entries())
      expect(read[index]).toEqual({ kind: 'bytes', bytes: content })
  })

  test('a large one is told by its size and not read', async () => {
    const repository = gitRepository({ a: '1' })
    const large = store(repository, Buffer.alloc(200 * 1024 * 1024))
    const small = store(repository, 'x')
    const before = process.memoryUsage().arrayBuffers
    using blobs = openBlobs(await open(repository), { maximumSize: 1000 })
    expect(await blobs.read(large)).toEqual({ kind: 'too-large', size: 200 * 1024 * 1024 })
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(50 * 1024 * 1024)
    expect(await blobs.read(small)).toMatchObject({ kind: 'bytes' })
  })

  test('missing, of another type, no id at all', async () => {
    const repository = gitRepository({ a: '1' })
    using blobs = openBlobs(await open(repository), { maximumSize: 1000 })
    const oids = ['1'.repeat(40), repository.git('rev-parse', 'HEAD'), 'HEAD:a', `${'1'.repeat(39)}\n`, '', '-x']
    for (const content of await Promise.all(oids.map((oid) => blobs.read(oid))))
      expect(content).toMatchObject({ kind: 'unreadable' })
    expect(await blobs.read(repository.git('rev-parse', 'HEAD:a'))).toMatchObject({ kind: 'bytes' })
  })

  test('a corrupt object is unreadable, and only that one', async () => {
    const repository = gitRepository({ a: '1' })
    const oids = Array.from({ length: 50 }, (_, n) => store(repository, `content ${n} `.repeat(500)))
    for (const index of [0, 7, 8, 30]) {
      const file = objectFile(repository, oids[index] ?? '')
      const bytes = readFileSync(file)
      unlinkSync(file)
      bytes.fill(0x55, bytes.length >> 1)
      writeFileSync(file, bytes)
    }
    using blobs = openBlobs(await open(repository), { maximumSize: 1 << 20 })
    const read = await Promise.all(oids.map((oid) => blobs.read(oid)))
    const unreadable = read.flatMap(({ kind }, index) => (kind === 'unreadable' ? [index] : []))
    expect(unreadable).toEqual([0, 7, 8, 30])
  })

  test.each([
    ['ends at once', 'exit 1'],
    ['kills itself', 'kill -9 $$'],
    ['writes rubbish', 'head -c 20 >/dev/null; echo what is this; cat >/dev/null'],
    ['says too much', 'read -r line; printf "$line 0\\n\\nx blob 0\\n\\nx blob 0\\n\\n"; sleep 60'],
    [
      'stops within an object',
      'read -r a; echo "x blob 5"; read -r f; read -r b; echo "x blob 5"; printf "ab"; exit 0',
    ],
  ])('a git that %s leaves no read hanging', async (_, script) => {
    const repository = gitRepository({ a: '1' })
    const broken = withGit(await open(repository), repository.root, script)
    using blobs = openBlobs(broken, { maximumSize: 1000 })
    const oids = ['1'.repeat(40), '2'.repeat(40), '3'.repeat(40)]
    const read = await Promise.all(oids.map((oid) => blobs.read(oid)))
    expect(read.map(({ kind }) => kind)).toEqual(['unreadable', 'unreadable', 'unreadable'])
  })

  test('a git that cannot be started', async () => {
    const repository = gitRepository({ a: '1' })
    using blobs = openBlobs({ ...(await open(repository)), binary: '/nowhere/git' }, { maximumSize: 1000 })
    expect(await blobs.read('1'.repeat(40))).toMatchObject({ kind: 'unreadable' })
  })

  test('closing answers what is pending, and lets the process end', async () => {
    const repository = gitRepository({ a: '1' })
    const oid = repository.git('rev-parse', 'HEAD:a')
    const blobs = openBlobs(await open(repository), { maximumSize: 1000 })
    blobs.start()
    const pending = blobs.read(oid)
    blobs[Symbol.dispose]()
    expect(await pending).toMatchObject({ kind: 'unreadable' })
    expect(await blobs.read('2'.repeat(40))).toMatchObject({ kind: 'unreadable' })
    const index = join(import.meta.dirname, '../src/index.ts')
    const program = `import { openRepository, openBlobs } from ${JSON.stringify(index)}
      const blobs = openBlobs(await openRepository({ cwd: process.cwd(), env: process.env }), { maximumSize: 10 })
      console.log((await blobs.read('${oid}')).kind)
      blobs[Symbol.dispose]()`
    const ended = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
      cwd: repository.root,
      env: repository.env,
      timeout: 30_000,
    })
    expect([ended.status, ended.stdout.toString()]).toEqual([0, 'bytes\n'])
  })

  test('a partial clone says what is missing and fetches nothing', async () => {
    const repository = gitRepository({ a: 'content' })
    repository.git('config', 'uploadpack.allowFilter', 'true')
    repository.git('config', 'uploadpack.allowAnySHA1InWant', 'true')
    const oid = repository.git('rev-parse', 'HEAD:a')
    repository.git('clone', '--quiet', '--no-checkout', '--filter=blob:none', `file://${repository.root}`, 'partial')
    const opened = await open(repository, join(repository.root, 'partial'))
    using blobs = openBlobs(opened, { maximumSize: 1000 })
    expect(await blobs.read(oid)).toMatchObject({ kind: 'unreadable' })
    const there = gitBytes(repository, ['-C', 'partial', 'rev-list', '--objects', '--all', '--missing=print'])
    expect(there.toString()).toContain(`?${oid}`)
  })
})
