import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { provideGitleaks } from './gitleaks.ts'
import { measure, mustRun, printTimings, type Subject } from './measure.ts'

const files = 20
const rounds = 15

/** Time that each set-up adds to a bare `git commit` of 20 changed files, all in one run. */
export function benchCommit(root: string): void {
  const directory = realpathSync(mkdtempSync(join(tmpdir(), 'sallyport-bench-')))
  try {
    const env = environment(root, directory)
    const bare = repository(join(directory, 'bare'), env)
    const ours = repository(join(directory, 'sallyport'), env)
    mustRun(process.execPath, [join(root, 'dist', 'sallyport.js'), 'init', '--yes'], { cwd: ours, env })
    mustRun('git', ['add', '--all'], { cwd: ours, env })
    mustRun('git', ['commit', '--quiet', '-m', 'gate'], { cwd: ours, env })
    const empty = join(directory, 'empty.mjs')
    writeFileSync(empty, '')
    const subjects: Subject[] = [
      { name: 'node, empty module', run: () => mustRun(process.execPath, [empty], { cwd: bare, env }) },
      committing('git commit, no hook', bare, env),
      committing('with sallyport', ours, env),
      committing('with hooks in Node that judge nothing', idleGate(join(directory, 'idle'), env), env),
    ]
    const gitleaks = provideGitleaks(root)
    if (gitleaks !== undefined) {
      const theirs = repository(join(directory, 'gitleaks'), env)
      rawHook(theirs, 'pre-commit', `exec ${gitleaks} git --pre-commit --staged --no-banner`)
      subjects.push(committing('with gitleaks as a raw hook', theirs, env))
    }
    report(measure(subjects, rounds))
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
}

function report(timings: ReturnType<typeof measure>): void {
  printTimings(`whole git commit of ${files} changed files, median of ${rounds}`, timings)
  const [node = Number.NaN, none = Number.NaN, ours = Number.NaN, idle = Number.NaN, theirs] = timings.map(
    ({ median }) => median,
  )
  console.log(
    `  sallyport adds ${(ours - none).toFixed(1)} ms = 2 Node starts of ${node.toFixed(1)} ms + ${(ours - none - 2 * node).toFixed(1)} ms of our own`,
  )
  console.log(`  of which ${(idle - none - 2 * node).toFixed(1)} ms are also spent by hooks in Node that judge nothing`)
  if (theirs !== undefined)
    console.log(`  ratio sallyport / gitleaks, time added: ${((ours - none) / (theirs - none)).toFixed(2)}`)
}

function committing(name: string, cwd: string, env: Record<string, string>): Subject {
  let turn = 0
  return {
    name,
    prepare: () => {
      turn++
      for (let index = 0; index < files; index++)
        writeFileSync(join(cwd, 'src', `file-${index}.ts`), source(index, turn))
      mustRun('git', ['add', '--all'], { cwd, env })
    },
    run: () => mustRun('git', ['commit', '--quiet', '-m', `Change ${turn}`], { cwd, env }),
  }
}

function source(index: number, turn: number): string {
  const lines = Array.from(
    { length: 120 },
    (_, line) =>
      `export const value${line} = compute(${index}, ${line}, ${line % 10 === 0 ? turn : 0}) // a line of code`,
  )
  return `${lines.join('\n')}\n`
}

function repository(root: string, env: Record<string, string>): string {
  mkdirSync(join(root, 'src'), { recursive: true })
  mustRun('git', ['init', '--quiet', '--initial-branch=main', root], { cwd: root, env })
  mustRun('git', ['commit', '--quiet', '--allow-empty', '-m', 'start'], { cwd: root, env })
  return root
}

/** As much of a gate as any must be that is written for Node: see `idle-gate.cjs`. */
function idleGate(root: string, env: Record<string, string>): string {
  const made = repository(root, env)
  const gate = `exec ${process.execPath} ${join(import.meta.dirname, 'idle-gate.cjs')}`
  rawHook(made, 'pre-commit', gate)
  rawHook(made, 'commit-msg', `${gate} "$1"`)
  return made
}

function rawHook(root: string, name: string, line: string): void {
  const hook = join(root, '.git', 'hooks', name)
  mkdirSync(join(root, '.git', 'hooks'), { recursive: true })
  writeFileSync(hook, `#!/bin/sh\n${line}\n`)
  chmodSync(hook, 0o755)
}

function environment(root: string, home: string): Record<string, string> {
  return {
    PATH: `${join(root, '.toolchain', 'bin')}:${process.env.PATH ?? ''}:${join(root, '.toolchain', 'semgrep', 'bin')}`,
    HOME: home,
    LC_ALL: 'C.UTF-8',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_NAME: 'Bench',
    GIT_AUTHOR_EMAIL: 'bench@example.com',
    GIT_COMMITTER_NAME: 'Bench',
    GIT_COMMITTER_EMAIL: 'bench@example.com',
  }
}
