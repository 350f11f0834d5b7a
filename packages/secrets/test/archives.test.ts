import { crc32, deflateRawSync, gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { defaultArchiveLimits, expandTemplate } from '../src/index.ts'
import { check, entry } from './in-memory-change.ts'

const token = expandTemplate('ghp_{{base62:30}}{{crc32-base62}}', 'archive')
const secret = Buffer.from(`a = 1\ntoken = "${token}"\n`)

function zip(files: Readonly<Record<string, Buffer>>, change: (central: Buffer) => void = () => {}): Buffer {
  const locals: Buffer[] = []
  const centrals: Buffer[] = []
  for (const [name, bytes] of Object.entries(files)) {
    const packed = deflateRawSync(bytes)
    const local = Buffer.alloc(30)
    local.writeUInt32LE(0x04034b50, 0)
    local.writeUInt16LE(8, 8)
    local.writeUInt16LE(name.length, 26)
    const central = Buffer.alloc(46)
    central.writeUInt32LE(0x02014b50, 0)
    central.writeUInt16LE(8, 10)
    central.writeUInt32LE(crc32(bytes), 16)
    central.writeUInt32LE(packed.length, 20)
    central.writeUInt32LE(bytes.length, 24)
    central.writeUInt16LE(name.length, 28)
    central.writeUInt32LE(Buffer.concat(locals).length, 42)
    change(central)
    locals.push(local, Buffer.from(name), packed)
    centrals.push(central, Buffer.from(name))
  }
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(Object.keys(files).length, 10)
  end.writeUInt32LE(Buffer.concat(locals).length, 16)
  return Buffer.concat([...locals, ...centrals, end])
}

function tar(files: Readonly<Record<string, Buffer>>): Buffer {
  const parts = Object.entries(files).flatMap(([name, bytes]) => {
    const header = Buffer.alloc(512)
    header.write(name, 0)
    header.write(`${bytes.length.toString(8).padStart(11, '0')} `, 124)
    header.write('        0', 148)
    header.write('ustar\x0000', 257)
    const sum = header.reduce((total, byte) => total + byte, 0)
    header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148)
    return [header, bytes, Buffer.alloc((512 - (bytes.length % 512)) % 512)]
  })
  return Buffer.concat([...parts, Buffer.alloc(1_024)])
}

const archives = defaultArchiveLimits
const run = (name: string, bytes: Buffer, limits = archives) =>
  check([entry(name, bytes)], [], {}, { archives: limits })

describe('archives', () => {
  it.each([
    ['app.zip', zip({ 'src/a.ts': secret }), 'app.zip!src/a.ts'],
    ['app.tar', tar({ 'src/a.ts': secret }), 'app.tar!src/a.ts'],
    ['a.ts.gz', gzipSync(secret), 'a.ts.gz!a.ts'],
    ['app.tgz', gzipSync(tar({ 'src/a.ts': secret })), 'app.tgz!app.tar!src/a.ts'],
    ['app.jar', zip({ 'lib/inner.jar': zip({ 'x.properties': secret }) }), 'app.jar!lib/inner.jar!x.properties'],
  ])('%s is opened', async (name, bytes, path) => {
    const { findings, failures } = await run(name, bytes)
    expect(failures).toEqual([])
    expect(findings).toMatchObject([{ rule: 'secrets/github-token', isNew: true, location: { path, startLine: 2 } }])
  })

  it('is not opened unless asked', async () => {
    expect((await check([entry('app.zip', zip({ a: secret }))])).findings).toEqual([])
  })

  it('what a parent held already is not new', async () => {
    const before = zip({ 'old.ts': secret })
    const after = zip({ 'new.ts': secret, b: Buffer.from('b') })
    const { findings } = await check([entry('app.zip', after, { before: [before] })], [], {}, { archives })
    expect(findings.map(({ isNew }) => isNew)).toEqual([false])
  })
})

describe('bad archives are a failure each', () => {
  const both = zip({ a: Buffer.from('a'.repeat(50)), b: secret })

  it.each([
    ['cut off', both.subarray(0, both.length - 30), /cut off/],
    ['an encrypted member', zip({ a: secret }, (central) => central.writeUInt16LE(1, 8)), /encrypted/],
    ['an unknown method', zip({ a: secret }, (central) => central.writeUInt16LE(14, 10)), /method 14/],
    ['a size that lies', zip({ a: secret }, (central) => central.writeUInt32LE(9_999, 20)), /cut off/],
    ['an offset that lies', zip({ a: secret }, (central) => central.writeUInt32LE(99_999, 42)), /missing/],
    ['damaged gzip', Buffer.concat([gzipSync(secret).subarray(0, 20), Buffer.alloc(10)]), /does not unpack/],
    ['a cut tar', tar({ a: secret }).subarray(0, 530), /cut off/],
    ['a damaged tar', Buffer.concat([tar({ a: secret }).subarray(0, 1_024), Buffer.alloc(512, 7)]), /damaged/],
  ])('%s', async (_, bytes, message) => {
    const { failures } = await run('x', bytes)
    expect(failures).toMatchObject([{ code: 'unreadable', message: expect.stringMatching(message) }])
  })

  it.each([
    ['a bomb', zip({ a: Buffer.alloc(900_000) }), { memberBytes: 100_000 }],
    ['a bomb in gzip', gzipSync(Buffer.alloc(900_000)), { memberBytes: 100_000 }],
    ['many members', zip({ a: secret, b: secret, c: secret }), { members: 2 }],
    ['much in all', zip({ a: Buffer.alloc(60_000), b: Buffer.alloc(60_000) }), { totalBytes: 100_000 }],
    ['too deep', zip({ a: zip({ b: zip({ c: secret }) }) }), { depth: 2 }],
  ])('%s hits a limit', async (_, bytes, limits) => {
    const { failures } = await run('x', bytes, { ...archives, ...limits })
    expect(failures.map(({ code }) => code)).toEqual(['limit-hit'])
  })

  it('and the rest is scanned', async () => {
    const bytes = zip({ a: Buffer.alloc(900_000), b: secret })
    const { findings, failures } = await run('x', bytes, { ...archives, memberBytes: 100_000 })
    expect([findings.length, failures.length]).toEqual([1, 1])
  })
})
