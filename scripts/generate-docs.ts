import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { generatedDocs } from './generated-docs.ts'

// Writes the pages that are made from schemas and rules; with --check it only compares and fails where one is out of date.
const root = join(import.meta.dirname, '..')
const isCheck = process.argv.includes('--check')
let stale = 0
for (const [path, text] of Object.entries(await generatedDocs(root))) {
  const file = join(root, path)
  if (current(file) === text) continue
  stale++
  if (isCheck) console.error(`out of date: ${path}; run: node scripts/generate-docs.ts`)
  else {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
    console.log(`wrote ${path}`)
  }
}
process.exit(isCheck && stale > 0 ? 1 : 0)

function current(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}
