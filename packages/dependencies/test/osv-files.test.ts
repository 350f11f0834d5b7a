import { deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addFile, databaseBuilder } from '../src/index.ts'
import { record } from './osv-record.ts'
import { zip } from './zip.ts'

const now = new Date('2026-11-23T00:00:00Z')

describe('files of records', () => {
  const json = (value: unknown) => Buffer.from(JSON.stringify(value))
  const add = async (bytes: Buffer) => {
    const builder = databaseBuilder()
    const problems = await addFile(builder, { name: 'f', bytes })
    return { problems, count: builder.finish({ source: '', now }).header.records }
  }
  const members = [
    { name: 'GHSA-1.json', data: json(record('GHSA-1', 'a')) },
    { name: 'GHSA-2.json', data: json(record('GHSA-2', 'b')) },
  ]

  test('are JSON, one record a line, or zips of them, also in ZIP64 form', async () => {
    expect(await add(json(record('GHSA-1', 'a')))).toEqual({ problems: [], count: 1 })
    expect(await add(Buffer.from(`${json(record('X-1', 'a'))}\n${json(record('X-2', 'a'))}\n`))).toEqual({
      problems: [],
      count: 2,
    })
    expect(await add(zip(members))).toEqual({ problems: [], count: 2 })
    expect(await add(zip(members, { isZip64: true }))).toEqual({ problems: [], count: 2 })
  })

  test.each([
    ['no JSON', Buffer.from('nonsense')],
    ['no record', json({ name: 'left-pad' })],
    ['an empty file', Buffer.from('')],
    ['a zip cut off', zip(members).subarray(0, -30)],
    ['an empty zip', zip([])],
    ['a damaged member', damaged(zip(members))],
    ['a member that is no record', zip([...members, { name: 'README', data: Buffer.from('hello') }])],
    ['another method', zip([{ name: 'a', data: json({}), method: 12 }])],
  ])('%s is said', async (_name, bytes) => expect((await add(bytes)).problems).toHaveLength(1))

  test('a member that unpacks to too much is not unpacked', async () => {
    const bomb = {
      name: 'a',
      data: Buffer.alloc(65 * 1024 * 1024),
      packed: deflateRawSync(Buffer.alloc(65 * 1024 * 1024)),
    }
    expect((await add(zip([bomb]))).problems).toEqual(['f!a: the member does not unpack (ERR_BUFFER_TOO_LARGE)'])
  })

  test('no bytes make it throw', async () => {
    const sample = zip(members, { isZip64: true })
    await fc.assert(
      fc.asyncProperty(fc.nat(sample.length - 1), fc.nat(255), async (at, value) => {
        const broken = Buffer.from(sample)
        broken[at] = value
        await addFile(databaseBuilder(), { name: 'f', bytes: broken })
      }),
      { numRuns: 1_000 },
    )
  })
})

function damaged(bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes)
  const at = copy.indexOf('GHSA-1.json') + 20
  copy[at] = (copy[at] ?? 0) ^ 0xff
  return copy
}
