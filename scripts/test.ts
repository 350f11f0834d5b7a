import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'

const root = join(import.meta.dirname, '..')
const vitestReport = join(root, '.toolchain', 'vitest.json')
const demoReport = join(root, '.toolchain', 'demo.json')

/** Few enough to be the machine's fault rather than the change's. */
const mostUnstable = 2

interface Count {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
  /** Of what failed, where the step has parts with names. */
  readonly names?: readonly string[]
  readonly failedFiles?: readonly string[]
  /** Failed at first and passed alone. */
  readonly unstable?: readonly string[]
}

/** Of Vitest's own report. */
interface TestFile {
  readonly name: string
  readonly status: string
  readonly assertionResults?: readonly {
    readonly fullName: string
    readonly status: string
    readonly failureMessages?: readonly string[]
  }[]
}

interface Step {
  readonly name: string
  /** Takes the better part of an hour: only when it is asked for by name. */
  readonly isOnDemand?: true
  run(): Count
}

const steps: readonly Step[] = [
  { name: 'types', run: () => command('tsc', '-p', '.') },
  { name: 'lint', run: () => command('biome', 'check', '--error-on-warnings', '.') },
  { name: 'imports', run: () => command('depcruise', '--config', '.dependency-cruiser.mjs', 'packages', 'scripts') },
  { name: 'dead-code', run: () => command('knip') },
  { name: 'docs', run: () => command(process.execPath, join('scripts', 'generate-docs.ts'), '--check') },
  { name: 'shell', run: shellcheck },
  { name: 'tests', run: allTests },
  { name: 'demo', run: demo },
  { name: 'sequences', isOnDemand: true, run: sequences },
]

const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !steps.some((step) => step.name === name))
if (unknown.length > 0) {
  console.error(`no step called ${unknown.join(', ')}; steps: ${steps.map(({ name }) => name).join(', ')}`)
  process.exit(2)
}

/** Named again at the end: the place where they failed is pages above it. */
const failures: string[] = []
const unstable: string[] = []
const total = { passed: 0, failed: 0, skipped: 0 }
for (const step of steps.filter((step) =>
  wanted.length === 0 ? step.isOnDemand !== true : wanted.includes(step.name),
)) {
  const started = performance.now()
  console.log(`\n== ${step.name}`)
  const count = step.run()
  if (count.failed > 0) failures.push(...(count.names ?? [step.name]))
  unstable.push(...(count.unstable ?? []))
  total.passed += count.passed
  total.failed += count.failed
  total.skipped += count.skipped
  console.log(`== ${step.name}: ${line(count)} (${Math.round((performance.now() - started) / 1000)} s)`)
}
for (const one of unstable) console.log(`unstable: ${one}`)
for (const one of failures) console.log(`failed: ${one}`)
console.log(`\n${line(total)}`)
process.exit(total.failed > 0 || total.passed === 0 ? 1 : 0)

function line({ passed, failed, skipped }: Count): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}

function command(file: string, ...args: string[]): Count {
  const { status } = spawnSync(file, args, { cwd: root, stdio: 'inherit' })
  return status === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 }
}

function shellcheck(): Count {
  const found = spawnSync('shellcheck', ['--version'], { stdio: 'ignore' }).status === 0
  if (!found) {
    console.log('skipped: shellcheck is not installed')
    return { passed: 0, failed: 0, skipped: 1 }
  }
  const hooks = readdirSync(join(root, 'hooks')).map((name) => join('hooks', name))
  const scripts = ['bench', 'bootstrap', 'build', 'demo', 'sallyport', 'test'].map((name) => join('scripts', name))
  return command(
    'shellcheck',
    '--shell=sh',
    '--external-sources',
    '--exclude=SC1090,SC1091,SC2154,SC2034',
    ...hooks,
    ...scripts,
  )
}

/**
 * All tests. With SALLYPORT_SECOND_TRY a test or two that failed run once more, alone: a shared machine now and then refuses a process, and
 * one in some ten thousand commands must not hide what the other tests say. What passes only then is named, never silent.
 */
function allTests(): Count {
  const first = vitest()
  const { failedFiles = [], names = [] } = first
  const isTriedAgain = process.env.SALLYPORT_SECOND_TRY === '1' && first.failed === names.length
  if (!isTriedAgain || first.failed === 0 || first.failed > mostUnstable) return first
  for (const name of names) console.log(`tried again: ${name}`)
  const second = vitest(failedFiles)
  if (second.failed > 0) return first
  return { passed: first.passed + first.failed, failed: 0, skipped: first.skipped, unstable: names }
}

/** Vitest's own report is the count; one that is missing or empty is a failure, whatever the exit code. */
function vitest(files: readonly string[] = [], env: Readonly<Record<string, string>> = {}): Count {
  rmSync(vitestReport, { force: true })
  const { status } = spawnSync('vitest', ['run', ...files], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  })
  const report = readJson(vitestReport)
  const passed = Number(report?.numPassedTests ?? 0)
  const failed = Number(report?.numFailedTests ?? 0)
  const skipped = Number(report?.numPendingTests ?? 0) + Number(report?.numTodoTests ?? 0)
  const isBroken = passed === 0 || (status !== 0 && failed === 0)
  const results = (report?.testResults ?? []) as readonly TestFile[]
  const names = failedTests(results)
  const failedFiles = results.filter(({ status: outcome }) => outcome === 'failed').map(({ name }) => name)
  return { passed, failed: isBroken ? failed + 1 : failed, skipped, ...(names.length > 0 && { names, failedFiles }) }
}

/** A file that failed without a failed test could not be loaded. */
function failedTests(files: readonly TestFile[]): string[] {
  return files.flatMap(({ name, status, assertionResults = [] }) => {
    const failed = assertionResults.filter((test) => test.status === 'failed')
    const path = relative(root, name)
    if (failed.length === 0) return status === 'failed' ? [path] : []
    return failed.map(({ fullName, failureMessages = [] }) => {
      // What a command printed follows its first line; where the test stands comes after that.
      const reason = failureMessages[0]?.split(/\n\s+at /)[0]?.replaceAll(/\s*\n\s*/g, ' | ') ?? ''
      return `${path}: ${fullName}${reason === '' ? '' : ` – ${reason.slice(0, 900)}`}`
    })
  })
}

/** 2,000 random sequences of git operations, or as many as the environment says; prints the seed. */
function sequences(): Count {
  const runs = process.env.SALLYPORT_PROPERTY_RUNS ?? '2000'
  return vitest([join('packages', 'git', 'test', 'invariant.test.ts')], { SALLYPORT_PROPERTY_RUNS: runs })
}

function demo(): Count {
  rmSync(demoReport, { force: true })
  const { status } = spawnSync(process.execPath, [join(root, 'scripts', 'demo.ts')], { cwd: root, stdio: 'inherit' })
  const report = readJson(demoReport)
  const passed = Number(report?.passed ?? 0)
  return { passed, failed: status === 0 && passed > 0 ? 0 : 1, skipped: 0 }
}

function readJson(path: string): Record<string, unknown> | undefined {
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>) : undefined
}
