import { createHash } from 'node:crypto'
import { readdirSync, rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { ResultCache } from '@sallyport/core'
import { stateFile } from './state-file.ts'

const filesPerShard = 64

/** Results by key below the common git directory: 256 folders of at most 64 files. An entry carries a digest of itself, so a torn or foreign one reads as absent. */
export function openResultCache(commonDirectory: string): ResultCache {
  const entry = (key: string) => {
    const name = createHash('sha256').update(key).digest('hex')
    return stateFile(commonDirectory, join('cache', name.slice(0, 2), name.slice(2)))
  }
  return {
    get: async (key) => {
      const bytes = entry(key).read()
      return bytes === undefined ? undefined : unsealed(key, bytes)
    },
    set: async (key, value) => {
      const file = entry(key)
      if (file.write(sealed(key, JSON.stringify(value)))) dropOldest(dirname(file.path))
    },
  }
}

function sealed(key: string, json: string): string {
  return `${digest(key, json)}\n${json}`
}

function unsealed(key: string, bytes: Buffer): unknown {
  const text = bytes.toString('utf8')
  const json = text.slice(65)
  if (text[64] !== '\n' || text.slice(0, 64) !== digest(key, json)) return undefined
  return JSON.parse(json)
}

function digest(key: string, json: string): string {
  return createHash('sha256').update(`${key}\n${json}`).digest('hex')
}

function dropOldest(directory: string): void {
  const names = readdirSync(directory)
  if (names.length <= filesPerShard) return
  const byAge = names
    .map((name) => ({
      path: join(directory, name),
      age: statSync(join(directory, name), { throwIfNoEntry: false })?.mtimeMs ?? 0,
    }))
    .sort((a, b) => a.age - b.age)
  for (const { path } of byAge.slice(0, names.length - filesPerShard / 2)) rmSync(path, { force: true })
}
