import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'
import type { CheckResult, Entry } from '@sallyport/core'
import { describe, expect, it } from 'vitest'
import { defaultArchiveLimits, expandTemplate, secretsCheck } from '../src/index.ts'
import { artefact, contextOf, engine, entry } from './in-memory-change.ts'
import type { Behaviour } from './scanning-thread.ts'

const file = join(import.meta.dirname, 'scanning-thread.ts')
const library = join(import.meta.dirname, '../../../node_modules/typescript/lib')
const token = (seed: string) => expandTemplate('ghp_{{base62:30}}{{crc32-base62}}', seed)

/** Some 9 MB of real files in parts, with a token in each, some changed, some archives, one in doubt. */
function realTree(): Entry[] {
  const names = readdirSync(library).filter((name) => name.endsWith('.js') || name.endsWith('.d.ts'))
  return names.sort().flatMap((name) => {
    const text = readFileSync(join(library, name), 'latin1').slice(0, 4_000_000)
    return Array.from({ length: Math.ceil(text.length / 60_000) }, (_, index) => {
      const path = `${name}-${index}.ts`
      const old = text.slice(index * 60_000, (index + 1) * 60_000)
      const added = `${old}\nconst token = "${token(path)}"\n`
      if (index % 5 === 1) return entry(path, `${added}${token('old')}\n`, { before: [`${old}\n${token('old')}\n`] })
      return index % 5 === 2 ? entry(`${path}.gz`, gzipSync(added)) : entry(path, added)
    })
  })
}

interface Threaded {
  readonly result: CheckResult
  /** Entries that the thread took. */
  readonly taken: number
}

/** From the last megabytes on nothing is read before the thread is ready, so that it always takes a part. */
async function scanned(
  entries: readonly Entry[],
  behaviour: Behaviour | undefined,
  { stop, patienceMs = 60_000 }: { stop?: AbortController; patienceMs?: number } = {},
): Promise<Threaded> {
  const served = new Int32Array(new SharedArrayBuffer(4))
  const { blobs, ...context } = contextOf(stop === undefined ? {} : { signal: stop.signal })
  let bytes = 0
  const read = async (oid: string) => {
    bytes += oid.length
    if (behaviour !== undefined && bytes > 6_000_000) await Atomics.waitAsync(served, 0, 0).value
    await setImmediate()
    return await blobs.read(oid)
  }
  if (stop !== undefined) void stopWhenTaken(served, stop)
  const thread =
    behaviour === undefined
      ? {}
      : { thread: { file, more: { artefact, behaviour, served }, from: 5_000_000, patienceMs } }
  const check = secretsCheck(engine, { decodeLevels: 2, archives: defaultArchiveLimits, ...thread })
  const result = await check.run({ kind: 'staged', entries, messages: [] }, { ...context, blobs: { read } })
  return { result, taken: (served[0] ?? 0) - 1 }
}

async function stopWhenTaken(served: Int32Array, stop: AbortController): Promise<void> {
  while (Atomics.load(served, 0) < 2) await Atomics.waitAsync(served, 0, Atomics.load(served, 0)).value
  stop.abort()
}

describe('a second thread', () => {
  const entries = realTree()

  it('finds the same in the same order', async () => {
    const { result: alone } = await scanned(entries, undefined)
    const { result, taken } = await scanned(entries, 'scans')
    expect(taken).toBeGreaterThan(0)
    expect(alone.findings.length).toBeGreaterThan(entries.length)
    expect(result).toEqual(alone)
  })

  it('that dies is a failure for the entries that it took, and the rest is scanned', async () => {
    const { result } = await scanned(entries, 'dies')
    expect(result.failures.map(({ code }) => code)).toContain('scanner-failed')
    expectAllSeenOrSaid(entries, result)
  })

  it('that hangs is given up, with a failure for the entries that it took', async () => {
    const { result } = await scanned(entries, 'hangs', { patienceMs: 5_000 })
    expect(result.failures.map(({ code }) => code)).toContain('timed-out')
    expectAllSeenOrSaid(entries, result)
  })

  it('ends with the run, and what it had not answered is said', async () => {
    const { result, taken } = await scanned(entries, 'hangs', { stop: new AbortController() })
    expect(taken).toBe(1)
    expect(result.failures.map(({ code }) => code)).toEqual(['cancelled'])
    expect(result.coverage.files).toBeLessThan(entries.length)
  })

  it('whose file is missing changes nothing', async () => {
    const check = secretsCheck(engine, {
      thread: { file: join(library, 'missing.mjs'), from: 5_000_000, patienceMs: 60_000 },
    })
    const result = await check.run({ kind: 'staged', entries, messages: [] }, contextOf())
    expect(result.failures).toEqual([])
    expect(result.coverage.files).toBe(entries.length)
  })
})

function expectAllSeenOrSaid(entries: readonly Entry[], { coverage, failures }: CheckResult): void {
  expect(new Set(failures.map(({ path }) => path)).size).toBe(failures.length)
  expect(failures.length).toBeGreaterThan(0)
  expect(coverage.files + failures.length).toBe(entries.length)
}
