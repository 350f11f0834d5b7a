import { spawnSync } from 'node:child_process'

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
}

/** Whole runs, interleaved round-robin so that a busy machine slows all of them alike; the first round is thrown away. */
export function measure(subjects: readonly Subject[], rounds: number): Timing[] {
  const times = subjects.map(() => [] as number[])
  for (let round = 0; round <= rounds; round++) {
    for (const [index, subject] of subjects.entries()) {
      subject.prepare?.()
      const started = performance.now()
      subject.run()
      const elapsed = performance.now() - started
      if (round > 0) times[index]?.push(elapsed)
    }
  }
  return subjects.map(({ name }, index) => {
    const sorted = (times[index] ?? []).toSorted((a, b) => a - b)
    return {
      name,
      minimum: sorted[0] ?? Number.NaN,
      median: sorted[sorted.length >> 1] ?? Number.NaN,
      maximum: sorted.at(-1) ?? Number.NaN,
    }
  })
}

export function printTimings(title: string, timings: readonly Timing[]): void {
  console.log(`\n${title}`)
  const width = Math.max(...timings.map(({ name }) => name.length))
  for (const { name, minimum, median, maximum } of timings) {
    console.log(`  ${name.padEnd(width)}  ${ms(median)}  (${ms(minimum)} … ${ms(maximum)})`)
  }
}

function ms(value: number): string {
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
