import { copyFileSync, mkdirSync, readdirSync, statSync } from 'node:fs'
import { extname, join } from 'node:path'

const text = new Set([
  '.js',
  '.mjs',
  '.cjs',
  '.ts',
  '.mts',
  '.tsx',
  '.json',
  '.md',
  '.py',
  '.yaml',
  '.yml',
  '.css',
  '.txt',
])

export interface SourceTree {
  readonly directory: string
  readonly files: number
  readonly bytes: number
}

/** Copies text files of the installed packages, in order of name, until there are `wantedBytes`. */
export function copySourceTree(root: string, directory: string, wantedBytes: number): SourceTree {
  mkdirSync(directory, { recursive: true })
  let files = 0
  let bytes = 0
  for (const path of sourceFiles(join(root, 'node_modules', '.pnpm'))) {
    if (bytes >= wantedBytes) break
    const target = join(directory, String(Math.floor(files / 200)))
    if (files % 200 === 0) mkdirSync(target, { recursive: true })
    copyFileSync(path, join(target, `${files}${extname(path)}`))
    bytes += statSync(path).size
    files++
  }
  return { directory, files, bytes }
}

function* sourceFiles(directory: string): Generator<string> {
  for (const entry of readdirSync(directory, { withFileTypes: true }).toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(directory, entry.name)
    if (entry.isDirectory()) yield* sourceFiles(path)
    else if (entry.isFile() && text.has(extname(entry.name)) && statSync(path).size < 2_000_000) yield path
  }
}
