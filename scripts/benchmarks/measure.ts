import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

export interface Subject {
  readonly name: string
  /** Puts the world in the state that one run needs; not timed. */
  readonly prepare?: () => void
  readonly run: () => void
}

export interface Timing {
  readonly name: string
  /** Milliseconds. */
  readonly minimum: number
  readonly median: number
  readonly maximum: number
  /** Processor time of the processes started, median, milliseconds; NaN where the system does not tell. Other work on the machine changes it little. */
  readonly processor: number
}

/** Whole runs, interleaved round-robin so that a busy machine slows all of them alike; the first round is thrown away. */
export function measure(subjects: readonly Subject[], rounds: number): Timing[] {
  const times = subjects.map(() => [] as { elapsed: number; processor: number }[])
  for (let round = 0; round <= rounds; round++) {
    for (const [index, subject] of subjects.entries()) {
      subject.prepare?.()
      const before = processorTimeOfChildren()
      const started = performance.now()
      subject.run()
      const elapsed = performance.now() - started
      if (round > 0) times[index]?.push({ elapsed, processor: processorTimeOfChildren() - before })
    }
  }
  return subjects.map(({ name }, index) => {
    const sorted = (key: 'elapsed' | 'processor') =>
      (times[index] ?? []).map((time) => time[key]).toSorted((a, b) => a - b)
    const elapsed = sorted('elapsed')
    return {
      name,
      minimum: elapsed[0] ?? Number.NaN,
      median: elapsed[elapsed.length >> 1] ?? Number.NaN,
      maximum: elapsed.at(-1) ?? Number.NaN,
      processor: sorted('processor')[rounds >> 1] ?? Number.NaN,
    }
  })
}

export function printTimings(title: string, timings: readonly Timing[]): void {
  console.log(`\n${title}`)
  const width = Math.max(...timings.map(({ name }) => name.length))
  for (const { name, minimum, median, maximum, processor } of timings) {
    console.log(`  ${name.padEnd(width)}  ${ms(median)}  (${ms(minimum)} … ${ms(maximum)})  processor ${ms(processor)}`)
  }
}

/** Of every process that has ended and was waited for, in milliseconds, by steps of ten. */
export function processorTimeOfChildren(): number {
  if (process.platform !== 'linux') return Number.NaN
  // pid (name) state …: cutime and cstime are the 16th and 17th of all.
  const fields = readFileSync('/proc/self/stat', 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ')
  return (Number(fields[13]) + Number(fields[14])) * 10
}

export function ms(value: number): string {
  return Number.isNaN(value) ? '       –' : `${value.toFixed(1).padStart(6)} ms`
}

/** Fails loudly: a benchmark of a command that did not work measures nothing. */
export function mustRun(
  file: string,
  args: readonly string[],
  options: { cwd: string; env: Record<string, string>; allow?: readonly number[]; returns?: 'stderr' },
): string {
  const { status, stdout, stderr, error } = spawnSync(file, args, {
    cwd: options.cwd,
    env: options.env,
    maxBuffer: 1 << 28,
  })
  if (error !== undefined || !(options.allow ?? [0]).includes(status ?? -1)) {
    throw new Error(
      `${file} ${args.join(' ')} ended with ${status}: ${error?.message ?? stderr.toString().slice(-500)}`,
    )
  }
  return (options.returns === 'stderr' ? stderr : stdout).toString()
}
