import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadSecretEngine } from '../../packages/secrets/src/index.ts'
import { provideGitleaks } from './gitleaks.ts'
import { provideKingfisher } from './kingfisher.ts'
import { measure, mustRun, printTimings, type Subject } from './measure.ts'
import { benchMemory, benchScaling, benchStart } from './secrets-limits.ts'
import { copySourceTree } from './source-tree.ts'

const wantedBytes = 34_000_000
const rounds = 3

/** MB/s of the secret engine alone, and whole processes over the same tree beside gitleaks. */
export function benchSecrets(root: string): void {
  const directory = realpathSync(mkdtempSync(join(tmpdir(), 'sallyport-bench-')))
  try {
    const tree = copySourceTree(root, join(directory, 'tree'), wantedBytes)
    console.log(`\nsecrets over ${tree.files} files, ${(tree.bytes / 1e6).toFixed(1)} MB of installed packages`)
    benchStart(root, directory)
    engineAlone(root, tree.directory)
    benchMemory(root, directory, tree)
    wholeProcesses(root, directory, tree)
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
}

function engineAlone(root: string, directory: string): void {
  const artefact = readFileSync(join(root, 'dist', 'rules', 'secrets.bin'))
  const files = readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => ({ path: entry.name, bytes: readFileSync(join(entry.parentPath, entry.name)) }))
  const engine = loadSecretEngine(artefact)
  console.log(`  rules: ${engine.ruleCount}`)
  const total = files.reduce((sum, { bytes }) => sum + bytes.length, 0)
  for (const decodeLevels of [0, 2] as const) {
    const passes = Array.from({ length: 3 }, () => {
      let found = 0
      const before = process.cpuUsage()
      for (const { path, bytes } of files) found += engine.scan(bytes, { path, decodeLevels }).matches.length
      const { user, system } = process.cpuUsage(before)
      return { found, speed: (total / (user + system)).toFixed(0) }
    })
    const [first, ...warm] = passes.map(({ speed }) => speed)
    console.log(
      `  engine, ${decodeLevels === 0 ? 'as it is' : 'decoded  '}: ${first} MB/s of processor time in its first pass, then ${warm.join(', ')}; ${passes[0]?.found} matches`,
    )
  }
  benchScaling(artefact)
}

function wholeProcesses(root: string, directory: string, tree: { directory: string; bytes: number }): void {
  const env = { PATH: process.env.PATH ?? '', HOME: directory, LC_ALL: 'C.UTF-8' }
  const subject = (name: string, file: string, args: readonly string[], allow: readonly number[]): Subject => ({
    name,
    run: () => mustRun(file, [...args, tree.directory], { cwd: directory, env, allow }),
  })
  const cli = join(root, 'dist', 'sallyport.js')
  const ours = subject(
    'sallyport scan',
    process.execPath,
    [cli, 'scan', '--checks', 'secrets', '--format', 'json'],
    [0, 1, 3],
  )
  const gitleaks = provideGitleaks(root)
  const kingfisher = provideKingfisher(root)
  const peers = [
    ...(gitleaks === undefined
      ? []
      : [subject('gitleaks dir', gitleaks, ['dir', '--no-banner', '--exit-code', '0'], [0])]),
    // No candidate leaves the machine, and nothing is looked up; 200 says that there are findings.
    ...(kingfisher === undefined
      ? []
      : [
          subject(
            'kingfisher scan',
            kingfisher,
            ['scan', '--no-validate', '--no-update-check', '--format', 'json'],
            [0, 200],
          ),
        ]),
  ]
  const [own, ...others] = measure([ours, ...peers], rounds)
  if (own === undefined) return
  printTimings(`whole processes, median of ${rounds}`, [own, ...others])
  console.log(`  sallyport: ${(tree.bytes / 1000 / own.median).toFixed(1)} MB/s`)
  for (const { name, median } of others) console.log(`  ratio ${name} / sallyport: ${(median / own.median).toFixed(1)}`)
}
