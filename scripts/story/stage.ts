import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

export interface Outcome {
  readonly code: number
  /** stdout and stderr in the order of streams, as the person would read them. */
  readonly output: string
  readonly stdout: string
}

/** A real repository with a real remote, where the story is played, and the list of what has been asserted. */
export interface Stage {
  readonly root: string
  readonly passed: number
  tell(text: string): void
  write(path: string, content: string): void
  read(path: string): string
  /** Runs a command without showing it; throws when it fails. */
  quietly(...command: readonly string[]): string
  /** Shows the command and what it prints. */
  play(...command: readonly string[]): Outcome
  sallyport(...args: readonly string[]): Outcome
  head(): string
  check(what: string, holds: boolean, detail?: string): void
  strike(): void
}

export function openStage(checkout: string, say: (line: string) => void): Stage {
  const directory = realpathSync(mkdtempSync(join(tmpdir(), 'sallyport-demo-')))
  const root = join(directory, 'calendar')
  const env = environment(checkout, directory)
  let passed = 0
  mkdirSync(root)
  const spawn = (cwd: string, [file = '', ...args]: readonly string[]): Outcome => {
    const { status, stdout, stderr, error } = spawnSync(file, args, {
      cwd,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      maxBuffer: 1 << 26,
    })
    if (error !== undefined) throw error
    return { code: status ?? 128, output: `${stdout}${stderr}`, stdout: stdout.toString() }
  }
  const show = (command: string, outcome: Outcome): Outcome => {
    say(`   $ ${command}`)
    for (const line of outcome.output.trimEnd().split('\n')) if (line !== '') say(`   │ ${line}`)
    return outcome
  }
  return {
    root,
    get passed() {
      return passed
    },
    tell: (text) => say(`\n${text}`),
    write: (path, content) => {
      mkdirSync(dirname(join(root, path)), { recursive: true })
      writeFileSync(join(root, path), content)
    },
    read: (path) => readFileSync(join(root, path), 'utf8'),
    quietly: (...command) => {
      const outcome = spawn(root, command)
      if (outcome.code !== 0) throw new Error(`${command.join(' ')} ended with ${outcome.code}:\n${outcome.output}`)
      return outcome.stdout.trimEnd()
    },
    play: (...command) => show(command.map(quoted).join(' '), spawn(root, command)),
    sallyport: (...args) =>
      show(
        `sallyport ${args.map(quoted).join(' ')}`,
        spawn(root, [process.execPath, join(checkout, 'dist', 'sallyport.js'), ...args]),
      ),
    head: () => spawn(root, ['git', 'rev-parse', 'HEAD']).stdout.trim(),
    check: (what, holds, detail) => {
      if (!holds) throw new Error(`the demo differs: ${what}${detail === undefined ? '' : `\n${detail}`}`)
      passed++
      say(`   ✔ ${what}`)
    },
    strike: () => rmSync(directory, { recursive: true, force: true }),
  }
}

function quoted(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`
}

/** The user's own Git configuration, agent and CI must not change the story. */
function environment(checkout: string, home: string): Record<string, string> {
  const { PATH = '', TMPDIR } = process.env
  return {
    PATH: `${join(checkout, '.toolchain', 'bin')}:${PATH}:${join(checkout, '.toolchain', 'semgrep', 'bin')}`,
    ...(TMPDIR === undefined ? {} : { TMPDIR }),
    HOME: home,
    LC_ALL: 'C.UTF-8',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_NAME: 'Pia Product',
    GIT_AUTHOR_EMAIL: 'pia@example.com',
    GIT_COMMITTER_NAME: 'Pia Product',
    GIT_COMMITTER_EMAIL: 'pia@example.com',
  }
}
