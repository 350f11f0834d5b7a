import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { candidates } from './version-oracles/candidates.ts'

/**
 * Writes down how the real tool of an ecosystem orders versions: `node scripts/record-version-orders.ts ECOSYSTEM COMMAND…`. The command reads one
 * version a line, and prints a line about itself, then one a version: `!` for what is none, else `<`, `=` or `>` against each.
 */
const [ecosystem = '', command = '', ...args] = process.argv.slice(2)
const versions = candidates(ecosystem)
const { stdout, stderr, status } = spawnSync(command, args, {
  input: versions.map((version) => `${version}\n`).join(''),
  encoding: 'utf8',
  maxBuffer: 1 << 26,
})
if (status !== 0) throw new Error(`the tool failed: ${stderr}`)
const [tool = '', ...rows] = stdout.trimEnd().split('\n')
if (rows.length !== versions.length) throw new Error(`${rows.length} answers to ${versions.length} versions`)
const golden = { tool, versions, rows: isTotal(rows) ? ranks(rows) : rows }
const file = join(import.meta.dirname, '../packages/dependencies/test/golden/versions', `${ecosystem}.json`)
writeFileSync(file, `${JSON.stringify(golden)}\n`)
process.stdout.write(`${ecosystem}: ${versions.length} versions, ${typeof golden.rows[0]}s, ${tool}\n`)

/** Place of each version, `-1` for what is none. */
function ranks(rows: readonly string[]): number[] {
  return rows.map((row) => (row === '!' ? -1 : row.split('').filter((sign) => sign === '>').length))
}

/** Whether places say all that the pairs say; Maven's order is not everywhere transitive. */
function isTotal(rows: readonly string[]): boolean {
  const places = ranks(rows)
  return rows.every(
    (row, left) =>
      row === '!' ||
      row.split('').every((sign, right) => {
        const [mine = 0, theirs = 0] = [places[left], places[right]]
        return sign === (theirs === -1 ? '!' : mine < theirs ? '<' : mine > theirs ? '>' : '=')
      }),
  )
}
