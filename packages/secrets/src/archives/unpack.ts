import { promisify } from 'node:util'
import { gunzip, inflateRaw } from 'node:zlib'
import type { ArchiveBudget, ArchiveLimits } from './archive-limits.ts'

export type Unpacked =
  | { readonly kind: 'bytes'; readonly bytes: Buffer }
  | { readonly kind: 'limit'; readonly message: string }
  | { readonly kind: 'damaged'; readonly message: string }

const inflaters = { deflate: promisify(inflateRaw), gzip: promisify(gunzip) } as const

/** Ratios say nothing about small members: 1 MB of zeros packs into 1 kB. */
const harmlessSize = 4_000_000

/** Unpacks and charges the budget; never makes more bytes than the limits allow, whatever the archive says. */
export async function unpack(
  packed: Buffer,
  method: keyof typeof inflaters,
  limits: ArchiveLimits,
  budget: ArchiveBudget,
): Promise<Unpacked> {
  const most = Math.min(limits.memberBytes, budget.bytes, Math.max(harmlessSize, packed.length * limits.ratio))
  if (most <= 0) return { kind: 'limit', message: `more than ${limits.totalBytes} unpacked bytes` }
  try {
    const bytes = await inflaters[method](packed, { maxOutputLength: most })
    budget.bytes -= bytes.length
    return { kind: 'bytes', bytes }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
    if (code === 'ERR_BUFFER_TOO_LARGE') return { kind: 'limit', message: `unpacks to more than ${most} bytes` }
    return { kind: 'damaged', message: `does not unpack (${code})` }
  }
}
