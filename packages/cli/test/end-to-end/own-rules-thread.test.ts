import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BlobReader, CheckContext, Entry } from '@sallyport/core'
import {
  expandTemplate,
  loadSecretEngine,
  makeSecretEngine,
  mergeSecretRules,
  secretsCheck,
  userSecretRules,
} from '@sallyport/secrets'
import { describe, expect, it } from 'vitest'

const dist = join(import.meta.dirname, '../../../../dist')
const token = expandTemplate('ghp_{{base62:30}}{{crc32-base62}}', 'own rules')

const gitleaks = [
  {
    name: '.gitleaks.toml',
    text: `[extend]
useDefault = true
disabledRules = ["github-token"]

[[rules]]
id = "house-token"
description = "House token"
regex = '''house-[0-9]{8}'''
keywords = ["house-"]

[allowlist]
paths = ['''^samples/''']
`,
  },
]
const files = { own: [], gitleaks, gitleaksIgnore: 'listed.txt:house-token:1\n' }

const contents: Readonly<Record<string, string>> = {
  'first.txt': 'house-10000001\n',
  'second.txt': 'house-10000002\n',
  'third.txt': 'the token is house-10000003\n',
  'samples/fourth.txt': 'house-10000004\n',
  'disabled.txt': `${token}\n`,
  'listed.txt': 'house-10000005\n',
}
const entries = Object.keys(contents).map(
  (path): Entry => ({ path, oid: path, mode: '100644', status: 'added', parents: [], isCurrent: true }),
)

/** The main thread, which reads one entry at a time, gets the second one only when another thread has asked for the last. */
function blobsForTwo(taken: string[]): BlobReader {
  const last = Promise.withResolvers<void>()
  return {
    read: async (path) => {
      if (path === 'second.txt') await last.promise
      else if (path !== 'first.txt') taken.push(path)
      if (path === 'listed.txt') last.resolve()
      return { kind: 'bytes', bytes: Buffer.from(contents[path] ?? '') }
    },
  }
}

function contextOf(blobs: BlobReader): CheckContext {
  return {
    blobs,
    now: new Date(0),
    signal: new AbortController().signal,
    mode: 'local',
    fingerprintKey: Buffer.alloc(32, 1),
    isExcluded: () => false,
  }
}

describe("a repository's own rules in the second thread", () => {
  it('find there what they find here, and its lists count', async () => {
    const builtIn = loadSecretEngine(readFileSync(join(dist, 'rules', 'secrets.bin')))
    const { rules, keywords } = mergeSecretRules(builtIn.rules(), userSecretRules({ gitleaks }))
    const thread = {
      file: join(dist, 'chunks', 'secrets-thread.mjs'),
      more: { files },
      from: 1,
      patienceMs: 60_000,
    }
    const taken: string[] = []
    const check = secretsCheck(makeSecretEngine(rules, keywords), { concurrency: 1, thread })
    const { findings, failures, coverage } = await check.run(
      { kind: 'staged', entries, messages: [] },
      contextOf(blobsForTwo(taken)),
    )
    expect(taken).toEqual(['third.txt', 'samples/fourth.txt', 'disabled.txt', 'listed.txt'])
    expect(failures).toEqual([])
    expect(coverage.files).toBe(entries.length)
    expect(
      findings.map(({ rule, location, suppression }) => `${rule} ${location.path} ${suppression?.marker ?? ''}`.trim()),
    ).toEqual([
      'secrets/house-token first.txt',
      'secrets/house-token second.txt',
      'secrets/house-token third.txt',
      'secrets/house-token listed.txt .gitleaksignore',
    ])
  })
})
