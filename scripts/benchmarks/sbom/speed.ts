import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { diffComponents, readLockfile, toCycloneDx } from '../../../packages/dependencies/src/index.ts'
import { measure, mustRun, printTimings, type Subject } from '../measure.ts'
import { manyLockfiles, packageLock } from './generated.ts'

const rounds = 9
const meta = { tool: { name: 'sallyport', version: '0' }, name: 'bench' }

/** A package-lock of 700 KB in this process, whole processes over the same project, and fifty lockfiles of a monorepo. */
export async function benchSbomSpeed(root: string, directory: string, syft: string | undefined): Promise<void> {
  const lock = packageLock(700_000, '')
  await inProcess(Buffer.from(lock))
  wholeProcesses(root, join(directory, 'project'), lock, syft)
  const folder = join(directory, 'many')
  const bytes = manyLockfiles(folder, 50, 800_000)
  const child = join(root, 'scripts/benchmarks/sbom/read-tree.ts')
  const output = mustRun(process.execPath, [child, folder], { cwd: root, env: { PATH: process.env.PATH ?? '' } })
  console.log(`\n50 lockfiles, ${(bytes / 1e6).toFixed(0)} MB, in a process of their own: ${output.trim()}`)
}

async function inProcess(after: Buffer): Promise<void> {
  const before = Buffer.from(after.toString('utf8').replace('"version": "1.0.0"', '"version": "0.9.0"'))
  const times = { read: [] as number[], diff: [] as number[], sbom: [] as number[], parse: [] as number[] }
  const timed = async <T>(into: number[], work: () => T | Promise<T>): Promise<T> => {
    const started = performance.now()
    const value = await work()
    into.push(performance.now() - started)
    return value
  }
  for (let round = 0; round < rounds; round++) {
    await timed(times.parse, () => JSON.parse(after.toString('utf8')))
    const reading = await timed(times.read, () => readLockfile('package-lock.json', after))
    const old = await readLockfile('package-lock.json', before)
    await timed(times.diff, () => diffComponents([old], [reading]))
    await timed(times.sbom, () => toCycloneDx(reading.components, meta))
  }
  console.log(`\npackage-lock of ${(after.length / 1e3).toFixed(0)} KB in this process, first and best of ${rounds}`)
  for (const [name, all] of Object.entries(times))
    console.log(
      `  ${name.padEnd(5)} ${(all[0] ?? 0).toFixed(1).padStart(6)} ms  ${Math.min(...all)
        .toFixed(1)
        .padStart(6)} ms`,
    )
  const best = Math.min(...times.read) + Math.min(...times.diff) + Math.min(...times.sbom)
  console.log(
    `  read, diff and SBOM: ${best.toFixed(1)} ms, ${(best / Math.min(...times.parse)).toFixed(1)} × JSON.parse alone`,
  )
}

function wholeProcesses(root: string, folder: string, lock: string, syft: string | undefined): void {
  mkdirSync(folder)
  const env = { PATH: process.env.PATH ?? '', HOME: folder, LC_ALL: 'C.UTF-8', SYFT_CHECK_FOR_APP_UPDATE: 'false' }
  writeFileSync(join(folder, 'package-lock.json'), lock)
  writeFileSync(join(folder, 'package.json'), JSON.stringify(JSON.parse(lock).packages['']))
  const git = (...args: string[]) => mustRun('git', args, { cwd: folder, env })
  git('init', '-q')
  git('add', '.')
  git('-c', 'user.name=b', '-c', 'user.email=b@example.com', 'commit', '-q', '-m', 'a')
  const cli = join(root, 'dist', 'sallyport.js')
  const subjects: Subject[] = [
    { name: 'sallyport sbom', run: () => mustRun(process.execPath, [cli, 'sbom'], { cwd: folder, env }) },
    {
      name: 'npm sbom',
      run: () => mustRun('npm', ['sbom', '--package-lock-only', '--sbom-format', 'cyclonedx'], { cwd: folder, env }),
    },
    ...(syft === undefined
      ? []
      : [
          {
            name: 'syft',
            run: () => mustRun(syft, ['scan', 'dir:.', '-q', '-o', 'cyclonedx-json'], { cwd: folder, env }),
          },
        ]),
  ]
  printTimings('SBOM of that project, whole processes', measure(subjects, 3))
}
