import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { diffComponents, readLockfile, toCycloneDx } from '../../../packages/dependencies/src/index.ts'
import { measure, mustRun, printTimings, type Subject } from '../measure.ts'
import { manyLockfiles, packageLock } from './generated.ts'
import { benchLookUp } from './look-up.ts'

const rounds = 20
const meta = { tool: { name: 'sallyport', version: '0' }, name: 'bench' }

/** A package-lock of 700 KB in this process, whole processes over the same project, and fifty lockfiles of a monorepo. */
export async function benchSbomSpeed(root: string, directory: string, syft: string | undefined): Promise<void> {
  const lock = packageLock(745_000, '')
  await inProcess(Buffer.from(lock))
  wholeProcesses(root, join(directory, 'project'), lock, syft)
  await benchLookUp(root, directory)
  const folder = join(directory, 'many')
  const bytes = manyLockfiles(folder, 50, 820_000)
  const child = join(root, 'scripts/benchmarks/sbom/read-tree.ts')
  const output = mustRun(process.execPath, [child, folder], { cwd: root, env: { PATH: process.env.PATH ?? '' } })
  console.log(`\n50 lockfiles, ${(bytes / 1e6).toFixed(0)} MB, in a process of their own: ${output.trim()}`)
}

/** CPU time, which other work on the machine changes little; its clock is coarse, so that only means tell. */
async function inProcess(after: Buffer): Promise<void> {
  const before = Buffer.from(after.toString('utf8').replace('"version": "1.0.0"', '"version": "0.9.0"'))
  const times = { read: [] as number[], diff: [] as number[], sbom: [] as number[], parse: [] as number[] }
  const timed = async <T>(into: number[], work: () => T | Promise<T>): Promise<T> => {
    const started = process.threadCpuUsage()
    const value = await work()
    const { user, system } = process.threadCpuUsage(started)
    into.push((user + system) / 1000)
    return value
  }
  // Loads the reader, which the hook has in its bundle.
  await readLockfile('package-lock.json', Buffer.from('{"lockfileVersion":3,"packages":{"node_modules/a":{}}}'))
  for (let round = 0; round < rounds; round++) {
    const reading = await timed(times.read, () => readLockfile('package-lock.json', after))
    const old = await readLockfile('package-lock.json', before)
    await timed(times.diff, () => diffComponents([old], [reading]))
    await timed(times.sbom, () => toCycloneDx(reading.components, meta))
    await timed(times.parse, () => JSON.parse(after.toString('utf8')))
  }
  const first = (all: readonly number[]) => all[0] ?? 0
  const mean = (all: readonly number[]) => all.reduce((sum, one) => sum + one, 0) / all.length
  const row = (name: string, of: (all: readonly number[]) => number) =>
    `${name} ${of(times.read).toFixed(1)} + ${of(times.diff).toFixed(1)} + ${of(times.sbom).toFixed(1)} ms; JSON.parse alone ${of(times.parse).toFixed(1)} ms`
  console.log(`\npackage-lock of ${(after.length / 1e3).toFixed(0)} KB in this process, CPU time: read + diff + SBOM`)
  console.log(`  ${row('first', first)}\n  ${row(`mean of ${rounds}`, mean)}`)
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
