import { readdirSync, rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type ResultCache, seal, sha256, unseal } from '@sallyport/core'
import { stateFile } from './state-file.ts'

const filesPerShard = 64

/** Results by key below the common git directory: 256 folders of at most 64 files. An entry carries a digest of itself, so a torn or foreign one reads as absent. */
export function openResultCache(commonDirectory: string): ResultCache {
  const entry = (key: string) => {
    const name = sha256(key)
    return stateFile(commonDirectory, join('cache', name.slice(0, 2), name.slice(2)))
  }
  return {
    get: async (key) => {
      const bytes = entry(key).read()
      return bytes === undefined ? undefined : unseal(key, parsed(bytes))
    },
    set: async (key, value) => {
      const file = entry(key)
      if (file.write(JSON.stringify(seal(key, value)))) dropOldest(dirname(file.path))
    },
  }
}

function parsed(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'))
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
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
