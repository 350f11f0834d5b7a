import { linkSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadSecretEngine, type SecretEngine } from '../../packages/secrets/src/index.ts'
import { mustRun } from './measure.ts'
import type { SourceTree } from './source-tree.ts'

/** Each makes text of about so many bytes. */
const hostile: Readonly<Record<string, (bytes: number) => string>> = {
  'one line': (bytes) => 'const a=b("c");'.repeat(bytes / 15),
  'keywords that come to nothing': (bytes) => 'token = ghp_ api_key: sk_live_ password='.repeat(bytes / 40),
  'almost an assignment': (bytes) => `password${' '.repeat(60)}= `.repeat(bytes / 71),
  'nested repetition': (bytes) => `secret_${'aA1_'.repeat(24)} = `.repeat(bytes / 106),
  'armour without an end': (bytes) => `-----BEGIN ${'RSA PRIVATE '}KEY-----\n${'A'.repeat(64)}\n`.repeat(bytes / 97),
}
const millions = [1, 2, 4] as const
const attempts = 3

/** Time for each byte at 1, 2 and 4 MB, in parts of that at 1 MB: 1 is linear, less means that a budget ended the search. */
export function benchScaling(artefact: Uint8Array): void {
  console.log(`\n  hostile text, time for each byte at ${millions.join(', ')} MB in parts of the first`)
  for (const [name, make] of Object.entries(hostile)) {
    const engine = loadSecretEngine(artefact)
    engine.scan(Buffer.from(make(200_000)))
    const perByte = millions.map((size) => nanosecondsPerByte(engine, Buffer.from(make(size * 1e6))))
    const [first = Number.NaN] = perByte
    const ratios = perByte.map((time) => (time / first).toFixed(2)).join(', ')
    console.log(`    ${name.padEnd(30)}  ${ratios}  (${first.toFixed(1)} ns)`)
  }
}

/** Of processor time, which a busy machine changes least. */
function nanosecondsPerByte(engine: SecretEngine, bytes: Uint8Array): number {
  const times = Array.from({ length: attempts }, () => {
    const before = process.cpuUsage()
    engine.scan(bytes)
    const { user, system } = process.cpuUsage(before)
    return user + system
  })
  return (Math.min(...times) * 1000) / bytes.length
}

/** In fresh processes, reading the file included, as every hook pays it; the best of seven. */
export function benchStart(root: string, cwd: string): void {
  const artefact = join(root, 'dist', 'rules', 'secrets.bin')
  const source = `
    const { readFileSync } = await import('node:fs')
    const { loadSecretEngine } = await import(${JSON.stringify(join(root, 'packages/secrets/src/index.ts'))})
    const started = performance.now()
    const engine = loadSecretEngine(readFileSync(${JSON.stringify(artefact)}))
    const loaded = performance.now()
    engine.scan(Buffer.from('nothing to see'))
    console.log(loaded - started, performance.now() - loaded)`
  const runs = Array.from({ length: 7 }, () => {
    const [load = Number.NaN, first = Number.NaN] = mustRun(process.execPath, ['--input-type=module', '-e', source], {
      cwd,
      env: {},
    })
      .split(' ')
      .map(Number)
    return { load, first }
  })
  const [best] = runs.toSorted((a, b) => a.load + a.first - b.load - b.first)
  console.log(
    `  start of the engine: ${best?.load.toFixed(1)} ms to load, ${best?.first.toFixed(1)} ms for the first text`,
  )
}

const largeTree = 500_000_000
const sayPeak = `data:text/javascript,process.on('exit',()=>process.stderr.write('peak '+process.resourceUsage().maxRSS))`

/** Peak memory of a whole scan of 500 MB, which are links to the files of `tree`. */
export function benchMemory(root: string, directory: string, tree: SourceTree): void {
  const large = join(directory, 'large')
  const copies = Math.ceil(largeTree / tree.bytes)
  for (let copy = 0; copy < copies; copy++) linkTree(tree.directory, join(large, String(copy)))
  const cli = join(root, 'dist', 'sallyport.js')
  const started = performance.now()
  const said = mustRun(
    process.execPath,
    ['--import', sayPeak, cli, 'scan', '--checks', 'secrets', '--format', 'json', '--output', 'report.json', large],
    { cwd: directory, env: { PATH: process.env.PATH ?? '', HOME: directory }, allow: [0, 1, 3], returns: 'stderr' },
  )
  const seconds = (performance.now() - started) / 1000
  const { coverage } = JSON.parse(readFileSync(join(directory, 'report.json'), 'utf8'))
  const peak = Number(/peak (\d+)/.exec(said)?.[1]) / 1000
  console.log(
    `  scan of ${coverage[0].files} files, ${(coverage[0].bytes / 1e6).toFixed(0)} MB: ${peak.toFixed(0)} MB at most, ${seconds.toFixed(1)} s`,
  )
}

function linkTree(from: string, to: string): void {
  for (const folder of readdirSync(from)) {
    mkdirSync(join(to, folder), { recursive: true })
    for (const name of readdirSync(join(from, folder))) linkSync(join(from, folder, name), join(to, folder, name))
  }
}
