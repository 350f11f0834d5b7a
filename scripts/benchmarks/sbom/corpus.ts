import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type LockfileKind, lockfileKind } from '../../../packages/dependencies/src/lockfile-kinds.ts'

export interface CorpusFile {
  /** Below the folder of the corpus; its last part is the name that tools know the format by. */
  readonly path: string
  readonly kind: LockfileKind
  /** Where it comes from, for people. */
  readonly origin: string
}

/** Copies lockfiles into one folder each, so that no tool sees two of them as one project. */
export function collect(
  sources: readonly (readonly [origin: string, file: string, name: string])[],
  into: string,
): CorpusFile[] {
  const seen = new Set<string>()
  return sources.flatMap(([origin, file, name], index) => {
    const text = readFileSync(file, 'latin1')
    const kind = lockfileKind(name)
    if (kind === undefined || seen.has(text)) return []
    seen.add(text)
    const path = `${String(index).padStart(4, '0')}/${name}`
    mkdirSync(dirname(join(into, path)), { recursive: true })
    copyFileSync(file, join(into, path))
    return [{ path, kind, origin }]
  })
}

/** The fixtures of the readers under the names that the formats want; `names` is what the tests use. */
export function fixtures(folder: string, names: readonly (readonly [string, string])[]): [string, string, string][] {
  return names.map(([name, path]) => [`fixture ${name}`, join(folder, `${name}.lockfile`), path])
}

const largest = 4 * 1024 * 1024

/** Lockfiles in folders of installed packages. Files that are there for somebody's tests are no project's lockfile. */
export function search(folder: string): [string, string, string][] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true, recursive: true }).flatMap((entry) => {
    const file = join(entry.parentPath, entry.name)
    const inside = file.slice(folder.length + 1)
    const isWanted =
      entry.isFile() &&
      lockfileKind(inside) !== undefined &&
      !/(^|[/_-])(tests?|test-?data|fixtures?|testing|examples?)\//i.test(inside)
    if (!isWanted || statSync(file).size > largest) return []
    const name = inside.includes('.github/') ? inside.slice(inside.indexOf('.github/')) : entry.name
    return [[inside, file, name]]
  })
}
